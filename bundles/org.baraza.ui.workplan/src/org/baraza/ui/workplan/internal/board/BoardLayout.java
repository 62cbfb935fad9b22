package org.baraza.ui.workplan.internal.board;

import java.util.stream.IntStream;

import org.baraza.drawing.Metrics;
import org.baraza.drawing.TextMeasure;
import org.baraza.ui.workplan.internal.model.board.Board;

/** Where the lines and columns of a board stand, in pixels; columns are as wide as their widest text. */
final class BoardLayout {

    private static final double ROW = 24;
    private static final double HEAD = 28;
    private static final double MARGIN = 8;
    private static final double LEAST = 44;
    private static final double LEAST_HEADING = 120;
    private static final double WIDEST_HEADING = 480;
    private static final double MOST_COLUMN = 190;

    private final Board board;
    private final TextMeasure measure;
    private final Metrics metrics;
    private final int[] widths;
    private final int heading;

    BoardLayout(Board board, TextMeasure measure, Metrics metrics) {
        this.board = board;
        this.measure = measure;
        this.metrics = metrics;
        widths = IntStream.range(0, board.columns().size()).map(this::widest).toArray();
        double names = IntStream.range(0, board.lines().size()).mapToObj(i -> board.lines().get(i).heading())
                .mapToDouble(this::width).max().orElse(0);
        heading = (int) Math.ceil(Math.clamp(Math.max(names, width(board.corner())) + 2 * px(MARGIN),
                px(LEAST_HEADING), px(WIDEST_HEADING)));
    }

    int row() {
        return (int) px(ROW);
    }

    int head() {
        return (int) px(HEAD);
    }

    int margin() {
        return (int) px(MARGIN);
    }

    /** How wide the headings of the lines are. */
    int heading() {
        return heading;
    }

    int width(int column) {
        return widths[column];
    }

    /** Where a column begins, counted from the first. */
    int start(int column) {
        return IntStream.range(0, column).map(i -> widths[i]).sum();
    }

    int width() {
        return heading + start(widths.length);
    }

    int height() {
        return head() + row() * board.lines().size();
    }

    /** The column at a place counted from the first; -1 if there is none. */
    int columnAt(int x) {
        return x < 0 ? -1 : IntStream.range(0, widths.length).filter(i -> x < start(i) + widths[i]).findFirst()
                .orElse(-1);
    }

    /** The line at a height counted from the first; -1 if there is none. */
    int lineAt(int y) {
        int line = Math.floorDiv(y, row());
        return y < 0 || line >= board.lines().size() ? -1 : line;
    }

    private int widest(int column) {
        double cells = board.lines().stream().map(line -> line.slots().get(column).text()).mapToDouble(this::width)
                .max().orElse(0);
        double name = Math.min(width(board.columns().get(column).text()), px(MOST_COLUMN));
        return (int) Math.ceil(Math.max(Math.max(cells, name) + 2 * px(MARGIN), px(LEAST)));
    }

    private double width(String text) {
        return measure.width(text, metrics.base().semibold());
    }

    private double px(double length) {
        return Math.round(metrics.px(length));
    }
}
