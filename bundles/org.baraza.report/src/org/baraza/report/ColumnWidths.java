package org.baraza.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.baraza.report.Table.PlacedCell;

/**
 * How much of a page each column of a table needs, in letters: at least its longest word, so that none is torn, and at
 * most its longest line. What is left between goes letter by letter to the column whose cells make the most rows higher than
 * they need be.
 */
public final class ColumnWidths {

    /** Room beside the letters, in letters. */
    private static final int PADDING = 2;
    /** How much of the room the longest words and numbers may take, so that numbers stand in one line. */
    private static final double MOST_FOR_WORDS = 0.75;
    /** A head in many lines is worse than a row. */
    private static final int HEAD_ROWS = 3;
    private static final String NARROW = "iljtfrI.,:;'’|!()[] ";
    private static final String WIDE = "mwMW@%";
    /** So many are enough to know the rest by. */
    private static final int ROWS = 200;
    /** How much wider the letters of heads are. */
    private static final double BOLD = 1.12;

    private final Table table;
    private final double[] numbers;
    private final double[] least;
    private final double[] most;
    private final double[] said;
    private final List<List<Said>> rows = new ArrayList<>();

    private ColumnWidths(Table table) {
        this.table = table;
        int columns = table.columns().size();
        numbers = new double[columns];
        least = new double[columns];
        most = new double[columns];
        said = new double[columns];
    }

    public static ColumnWidths of(Table table) {
        ColumnWidths widths = new ColumnWidths(table);
        table.headCells().stream().filter(placed -> placed.cell().columns() == 1).forEach(placed -> widths.add(placed, BOLD));
        table.placedCells().stream().filter(placed -> placed.cell().columns() == 1).forEach(placed -> widths.add(placed, 1));
        widths.addRows(table.headCells());
        widths.addRows(table.placedCells());
        return widths;
    }

    private void addRows(List<PlacedCell> cells) {
        cells.stream().filter(placed -> placed.cell().columns() == 1 && placed.row() < ROWS)
                .collect(Collectors.groupingBy(PlacedCell::row)).values()
                .forEach(row -> rows.add(row.stream().map(Said::of).toList()));
    }

    private void add(PlacedCell placed, double letter) {
        int column = placed.column();
        Stream.concat(placed.cell().lead().stream(), placed.cell().text().lines()).forEach(line -> {
            // what groups the digits of a number is no white space to break at, in any language
            double word = Arrays.stream(line.split("[\\s-]")).mapToDouble(ColumnWidths::width).max().orElse(0);
            least[column] = Math.max(least[column], word * letter + PADDING);
            most[column] = Math.max(most[column], line.length() * letter + PADDING);
            said[column] += line.length();
            if (placed.kind() != Table.Kind.HEAD && table.columns().get(column).align() == Column.Align.END) {
                numbers[column] = Math.max(numbers[column], width(line) + PADDING);
            }
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
        double[] whole = IntStream.range(0, shares.length).mapToDouble(i -> Math.max(least[i], numbers[i])).toArray();
        if (Arrays.stream(whole).sum() <= room * MOST_FOR_WORDS) {
            shares = whole;
        }
        spread(shares, room);
        return shares;
    }

    private void spread(double[] shares, double room) {
        for (double left = room - Arrays.stream(shares).sum(); left >= 1; left--) {
            int[] made = heights(shares);
            IntStream.range(0, shares.length).filter(i -> shares[i] < most[i]).boxed()
                    .max(Comparator.<Integer>comparingInt(i -> made[i]).thenComparingDouble(i -> said[i] / shares[i]))
                    .ifPresent(i -> shares[i]++);
        }
    }

    /** How many lines of rows' heights each column alone is to blame for, or with others. */
    private int[] heights(double[] shares) {
        int[] made = new int[shares.length];
        for (List<Said> row : rows) {
            int highest = 1;
            for (Said cell : row) {
                highest = Math.max(highest, cell.lines(shares[cell.column] - PADDING));
            }
            for (Said cell : row) {
                if (highest > 1 && cell.lines(shares[cell.column] - PADDING) == highest) {
                    made[cell.column] += cell.weight * highest;
                }
            }
        }
        return made;
    }

    /** In letters of usual width. */
    private static double width(String word) {
        return word.chars().mapToDouble(c -> NARROW.indexOf(c) >= 0 ? 0.65 : WIDE.indexOf(c) >= 0 ? 1.6
                : Character.isUpperCase(c) ? 1.25 : 1.05).sum();
    }

    /** What a cell says, as the lengths of its lines. */
    private record Said(int column, int rows, int weight, int[] lengths) {

        static Said of(PlacedCell placed) {
            return new Said(placed.column(), placed.cell().rows(), placed.kind() == Table.Kind.HEAD ? HEAD_ROWS : 1,
                    Stream.concat(placed.cell().lead().stream(), placed.cell().text().lines()).mapToInt(String::length).toArray());
        }

        int lines(double letters) {
            int lines = 0;
            for (int length : lengths) {
                lines += (int) Math.max(1, Math.ceil(length / letters));
            }
            return lines / rows;
        }
    }
}
