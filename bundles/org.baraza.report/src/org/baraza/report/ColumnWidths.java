package org.baraza.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.baraza.report.Table.PlacedCell;

/**
 * How much of a page each column of a table needs, in letters: at least its longest word, so that none is torn, and
 * more the more its cells say.
 */
public final class ColumnWidths {

    /** A column that says much more than others grows only so far, and wraps. */
    private static final int MOST = 60;
    /** Room beside the letters, in letters. */
    private static final int PADDING = 2;

    private final double[] least;
    private final double[] wanted;

    private ColumnWidths(int columns) {
        least = new double[columns];
        wanted = new double[columns];
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
            boolean number = placed.cell().number().isPresent();
            int longestWord = number ? line.length()
                    : Arrays.stream(line.split("[\\s-]")).mapToInt(String::length).max().orElse(0);
            least[column] = Math.max(least[column], longestWord + PADDING);
            wanted[column] = Math.max(Math.max(wanted[column], least[column]), Math.min(MOST, line.length() + PADDING));
        });
    }

    /** In letters, as wide as the longest line of each column. */
    public List<Double> letters() {
        return Arrays.stream(wanted).boxed().toList();
    }

    /**
     * The widths, which fill the whole: each column has its longest word first, what is left goes where more is said.
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

    /**
     * Where all that is wanted finds room, the rest is shared in proportion to it.
     *
     * @param room in letters
     */
    private double[] shares(double room) {
        double left = room - Arrays.stream(least).sum();
        double more = Arrays.stream(wanted).sum() - Arrays.stream(least).sum();
        if (left >= more) {
            return wanted.clone();
        }
        double[] shares = least.clone();
        for (int i = 0; i < shares.length && left > 0; i++) {
            shares[i] += left * (wanted[i] - least[i]) / more;
        }
        return shares;
    }
}
