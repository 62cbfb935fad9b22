package org.baraza.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.baraza.report.Table.PlacedCell;

/**
 * How much of a page each column of a table needs, in letters: at least its longest word, so that none is torn, and at
 * most its longest line. What is left between goes where most is said, since there it saves most lines.
 */
public final class ColumnWidths {

    /** Room beside the letters, in letters. */
    private static final int PADDING = 2;

    private final double[] least;
    private final double[] most;
    private final double[] said;

    private ColumnWidths(int columns) {
        least = new double[columns];
        most = new double[columns];
        said = new double[columns];
    }

    public static ColumnWidths of(Table table) {
        ColumnWidths widths = new ColumnWidths(table.columns().size());
        Stream.concat(table.headCells().stream(), table.placedCells().stream())
                .filter(placed -> placed.cell().columns() == 1).forEach(widths::add);
        return widths;
    }

    private void add(PlacedCell placed) {
        int column = placed.column();
        Stream.concat(placed.cell().lead().stream(), placed.cell().text().lines()).forEach(line -> {
            // what groups the digits of a number is no white space to break at, in any language
            int word = Arrays.stream(line.split("[\\s-]")).mapToInt(String::length).max().orElse(0);
            least[column] = Math.max(least[column], word + PADDING);
            most[column] = Math.max(most[column], line.length() + PADDING);
            said[column] += line.length();
        });
    }

    /** In letters, as wide as the longest line of each column. */
    public List<Double> letters() {
        return Arrays.stream(most).boxed().toList();
    }

    /**
     * The widths, which fill the whole.
     *
     * @param whole width of the table, in any unit
     * @param letter width of a letter, in the same unit
     */
    public List<Integer> within(int whole, double letter) {
        double[] shares = shares(whole / letter);
        double sum = Arrays.stream(shares).sum();
        List<Integer> widths = new ArrayList<>();
        double before = 0;
        for (double share : shares) {
            // between rounded edges, so that the widths add up
            widths.add((int) (Math.round((before + share) / sum * whole) - Math.round(before / sum * whole)));
            before += share;
        }
        return widths;
    }

    /** @param room in letters */
    private double[] shares(double room) {
        double[] shares = least.clone();
        List<Integer> open = IntStream.range(0, shares.length).filter(i -> most[i] > least[i]).boxed().toList();
        double left = room - Arrays.stream(shares).sum();
        while (left > 0.5 && !open.isEmpty()) {
            double weights = open.stream().mapToDouble(i -> said[i]).sum();
            for (int i : open) {
                shares[i] = Math.min(most[i], shares[i] + left * said[i] / weights);
            }
            left = room - Arrays.stream(shares).sum();
            open = open.stream().filter(i -> shares[i] < most[i]).toList();
        }
        return shares;
    }
}
