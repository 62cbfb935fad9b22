package org.baraza.report;

import java.util.Arrays;
import java.util.stream.Stream;

import org.baraza.report.Table.PlacedCell;

/** What a cell says, as the widths of its words, line by line. */
final class CellWords {

    /** A head in many lines is worse than a row. */
    private static final int HEAD_ROWS = 3;
    /** In letters. */
    private static final double BLANK = 0.5;

    final int column;
    private final int rows;
    final int weight;
    private final double[][] words;
    int lines = 1;

    private CellWords(int column, int rows, int weight, double[][] words) {
        this.column = column;
        this.rows = rows;
        this.weight = weight;
        this.words = words;
    }

    static CellWords of(PlacedCell placed) {
        boolean bold = placed.kind() != Table.Kind.BODY;
        return new CellWords(placed.column(), placed.cell().rows(), placed.kind() == Table.Kind.HEAD ? HEAD_ROWS : 1,
                Stream.concat(placed.cell().lead().stream().map(line -> words(line, true)),
                        placed.cell().text().lines().map(line -> words(line, bold))).toArray(double[][]::new));
    }

    private static double[] words(String line, boolean bold) {
        return Arrays.stream(line.split("\\s")).mapToDouble(word -> ColumnWidths.width(word) * (bold ? ColumnWidths.BOLD : 1)).toArray();
    }

    void fold(double letters) {
        int sum = 0;
        for (double[] line : words) {
            sum += folded(line, Math.max(1, letters));
        }
        lines = sum / rows;
    }

    /** Into how many lines so many letters each its words fall. */
    private static int folded(double[] line, double letters) {
        int lines = 1;
        double used = 0;
        for (double word : line) {
            if (used > 0 && used + BLANK + word > letters) {
                lines++;
                used = 0;
            }
            used += used > 0 ? BLANK + word : word;
            int torn = (int) Math.ceil(used / letters) - 1;
            if (torn > 0) {
                lines += torn;
                used -= torn * letters;
            }
        }
        return lines;
    }
}
