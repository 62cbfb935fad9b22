package org.baraza.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.baraza.report.Table.PlacedCell;

/**
 * How much of a page each column of a table needs, in letters: at least its longest word, so that none is torn, and at
 * most its longest line. What is left between goes letter by letter to the column whose cells make the most rows higher than
 * they need be; at last columns give each other what makes the table lower.
 */
public final class ColumnWidths {

    /** Room beside the letters, in letters. */
    private static final int PADDING = 2;
    /** How much of the room the longest words and numbers may take, so that numbers stand in one line. */
    private static final double MOST_FOR_WORDS = 0.75;
    /** How much of its longest word a column holds at least where not all find room. */
    private static final double TORN = 0.75;
    private static final int BY_HAND = 30;
    /** So many letters are moved at most at once, and so many times. */
    private static final int MOVED = 8;
    private static final int MOVES = 40;
    private static final String NARROW = "iljtfrI.,:;'’|!()[] ";
    private static final String WIDE = "mwMW@%";
    /** How much wider the letters of heads are. */
    static final double BOLD = 1.12;

    private final Table table;
    private final double[] numbers;
    private final double[] least;
    private final double[] most;
    private final double[] said;

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
        IntStream.range(0, table.columns().size()).filter(i -> table.columns().get(i).kind() == Column.Kind.BLANK)
                .forEach(widths::leaveRoom);
        return widths;
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

    /** For what somebody writes there by hand. */
    private void leaveRoom(int column) {
        least[column] = Math.max(least[column], BY_HAND);
        most[column] = Math.max(most[column], BY_HAND);
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
        } else if (Arrays.stream(least).sum() > room) {
            narrow(shares, room);
        }
        spread(shares, room);
        return shares;
    }

    /**
     * Where not even the longest words find room, those of texts are torn rather than numbers, which would read as others;
     * what that spares goes to the longest texts.
     */
    private void narrow(double[] shares, double room) {
        double kept = IntStream.range(0, shares.length).filter(i -> numbers[i] > 0).mapToDouble(i -> shares[i]).sum();
        double texts = Arrays.stream(shares).sum() - kept;
        if (texts > 0 && kept < room * MOST_FOR_WORDS) {
            double factor = Math.min(TORN, (room - kept) / texts);
            IntStream.range(0, shares.length).filter(i -> numbers[i] == 0).forEach(i -> shares[i] *= factor);
        }
    }

    private void spread(double[] shares, double room) {
        RowHeights heights = new RowHeights(table, PADDING);
        heights.set(shares);
        double[] floors = shares.clone();
        for (double left = room - Arrays.stream(shares).sum(); left >= 1; left--) {
            int[] blame = heights.blame(shares.length);
            IntStream.range(0, shares.length).filter(i -> shares[i] < most[i]).boxed()
                    .max(Comparator.<Integer>comparingInt(i -> blame[i]).thenComparingDouble(i -> said[i] / shares[i]))
                    .ifPresent(i -> heights.set(i, ++shares[i]));
        }
        for (int moves = 0; moves < MOVES && move(shares, floors, heights); moves++) {
            // what one column can spare may spare another some lines
        }
    }

    /** Moves a few letters of one column to another if that makes the table lower. */
    private boolean move(double[] shares, double[] floors, RowHeights heights) {
        int before = heights.whole();
        for (int from = 0; from < shares.length; from++) {
            for (int letters = 1; letters <= MOVED && shares[from] - letters >= floors[from]; letters++) {
                heights.set(from, shares[from] - letters);
                for (int to = 0; to < shares.length; to++) {
                    if (to != from && shares[to] < most[to]) {
                        heights.set(to, shares[to] + letters);
                        if (heights.whole() < before) {
                            shares[from] -= letters;
                            shares[to] += letters;
                            return true;
                        }
                        heights.set(to, shares[to]);
                    }
                }
            }
            heights.set(from, shares[from]);
        }
        return false;
    }

    /** In letters of usual width. */
    static double width(String word) {
        return word.chars().mapToDouble(c -> NARROW.indexOf(c) >= 0 ? 0.65 : WIDE.indexOf(c) >= 0 ? 1.6
                : Character.isUpperCase(c) ? 1.25 : 1.05).sum();
    }
}
