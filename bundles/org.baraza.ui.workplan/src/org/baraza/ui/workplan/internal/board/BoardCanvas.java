package org.baraza.ui.workplan.internal.board;

import java.util.List;
import java.util.Optional;

import org.baraza.checks.Finding;
import org.baraza.drawing.Role;
import org.baraza.ui.ArrowKey;
import org.baraza.ui.Colours;
import org.baraza.ui.Noted;
import org.baraza.ui.SceneFonts;
import org.baraza.ui.SpokenName;
import org.baraza.ui.workplan.internal.model.board.Board;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

/** A board on the screen: arrows move the cursor, Enter and a double click open the cell. Headings stay in sight. */
public final class BoardCanvas {

    /** Hears what is done on the board. */
    public interface Listener {

        /** The cursor is on another cell. */
        void selected(int line, int column);

        /** A cell is asked for. */
        void opened(int line, int column);

        /** What the checks find of what a cell counts. */
        List<Finding> found(int line, int column);
    }

    private final Canvas canvas;
    private final SceneFonts fonts;
    private final Listener listener;
    private Board board = new Board("", "", List.of(), List.of());
    private BoardLayout layout;
    private int line;
    private int column;

    public BoardCanvas(Composite parent, Listener listener) {
        this.listener = listener;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.H_SCROLL | SWT.V_SCROLL);
        fonts = new SceneFonts(canvas);
        layout = new BoardLayout(board, fonts, fonts.metrics());
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.Resize, event -> scrollBars());
        canvas.addListener(SWT.MouseDown, this::press);
        canvas.addListener(SWT.MouseDoubleClick, event -> at(event).ifPresent(place -> open()));
        canvas.addListener(SWT.MouseMove, this::explain);
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Traverse, BoardCanvas::traverse);
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.getHorizontalBar().addListener(SWT.Selection, event -> canvas.redraw());
        canvas.getVerticalBar().addListener(SWT.Selection, event -> canvas.redraw());
        Noted.in(canvas, focus -> board.slot(line, column)
                .map(slot -> new Noted(canvas, bounds(line, column), listener.found(line, column))));
        SpokenName.of(canvas, this::spoken);
        SpokenName.as(canvas, ACC.ROLE_TABLE);
    }

    public Control control() {
        return canvas;
    }

    /** How high it is with all its lines. */
    public int naturalHeight() {
        return layout.height() + canvas.getHorizontalBar().getSize().y;
    }

    /** Where the cursor is on the screen, for a menu that opens there. */
    public Point cursorPlace() {
        Rectangle cell = bounds(line, column);
        return canvas.toDisplay(cell.x, cell.y + cell.height);
    }

    /** Shows another board; the cursor stays where it is as far as there are cells. */
    public void show(Board next) {
        board = next;
        layout = new BoardLayout(board, fonts, fonts.metrics());
        line = Math.clamp(line, 0, Math.max(0, board.lines().size() - 1));
        column = Math.clamp(column, 0, Math.max(0, board.columns().size() - 1));
        canvas.setBackground(Colours.of(Role.PAGE));
        scrollBars();
        canvas.redraw();
        tell();
    }

    private void tell() {
        if (board.slot(line, column).isPresent()) {
            listener.selected(line, column);
        }
    }

    private void open() {
        if (board.slot(line, column).isPresent()) {
            listener.opened(line, column);
        }
    }

    private void paint(GC gc) {
        Rectangle area = canvas.getClientArea();
        gc.setBackground(Colours.of(Role.PAGE));
        gc.fillRectangle(area);
        BoardPainter painter = new BoardPainter(gc, fonts, layout);
        for (int i = 0; i < board.lines().size(); i++) {
            for (int j = 0; j < board.columns().size(); j++) {
                painter.slot(board.lines().get(i).slots().get(j), bounds(i, j), ground(i),
                        i == line && j == column && canvas.isFocusControl());
            }
        }
        for (int i = 0; i < board.lines().size(); i++) {
            painter.heading(board.lines().get(i), new Rectangle(0, top(i), layout.heading(), layout.row()), ground(i));
        }
        for (int j = 0; j < board.columns().size(); j++) {
            painter.column(board.columns().get(j), new Rectangle(left(j), 0, layout.width(j), layout.head()));
        }
        painter.corner(board.corner(), new Rectangle(0, 0, layout.heading(), layout.head()));
    }

    private Role ground(int of) {
        if (of != line) {
            return Role.PAGE;
        }
        return canvas.isFocusControl() ? Role.SELECTION : Role.RESTING;
    }

    private Rectangle bounds(int ofLine, int ofColumn) {
        return new Rectangle(left(ofColumn), top(ofLine), board.columns().isEmpty() ? 0 : layout.width(ofColumn),
                layout.row());
    }

    private int left(int ofColumn) {
        return layout.heading() + layout.start(ofColumn) - canvas.getHorizontalBar().getSelection();
    }

    private int top(int ofLine) {
        return layout.head() + ofLine * layout.row() - canvas.getVerticalBar().getSelection();
    }

    private void scrollBars() {
        Rectangle area = canvas.getClientArea();
        scrollBar(canvas.getHorizontalBar(), layout.width(), area.width);
        scrollBar(canvas.getVerticalBar(), layout.height(), area.height);
    }

    private static void scrollBar(ScrollBar bar, int whole, int shown) {
        bar.setVisible(whole > shown);
        bar.setValues(Math.clamp(bar.getSelection(), 0, Math.max(0, whole - shown)), 0, Math.max(1, whole),
                Math.max(1, Math.min(whole, shown)), Math.max(1, shown / 10), Math.max(1, shown));
    }

    private void press(Event event) {
        canvas.setFocus();
        at(event).ifPresent(place -> moveTo(place.y, place.x));
    }

    /** Line (y) and column (x) under the pointer. */
    private Optional<Point> at(Event event) {
        int ofColumn = layout.columnAt(event.x - left(0));
        int ofLine = layout.lineAt(event.y - top(0));
        boolean inCells = event.x >= layout.heading() && event.y >= layout.head();
        return inCells && ofLine >= 0 && ofColumn >= 0 ? Optional.of(new Point(ofColumn, ofLine)) : Optional.empty();
    }

    private void explain(Event event) {
        String tip = tip(event);
        if (!tip.equals(canvas.getToolTipText())) {
            canvas.setToolTipText(tip.isEmpty() ? null : tip);
        }
    }

    private String tip(Event event) {
        int ofLine = layout.lineAt(event.y - top(0));
        int ofColumn = layout.columnAt(event.x - left(0));
        if (event.y < layout.head()) {
            return event.x < layout.heading() || ofColumn < 0 ? "" : board.columns().get(ofColumn).tip();
        }
        return event.x < layout.heading() && ofLine >= 0 ? board.lines().get(ofLine).tip()
                : at(event).flatMap(place -> board.slot(place.y, place.x)).map(Board.Slot::tip).orElse("");
    }

    private void key(Event event) {
        int page = Math.max(1, canvas.getClientArea().height / layout.row() - 2);
        switch (event.keyCode) {
            case SWT.ARROW_UP -> moveTo(line - 1, column);
            case SWT.ARROW_DOWN -> moveTo(line + 1, column);
            case SWT.ARROW_LEFT, SWT.ARROW_RIGHT -> moveTo(line, column + ArrowKey.step(event));
            case SWT.PAGE_UP -> moveTo(line - page, column);
            case SWT.PAGE_DOWN -> moveTo(line + page, column);
            case SWT.HOME -> moveTo(line, 0);
            case SWT.END -> moveTo(line, board.columns().size() - 1);
            case SWT.CR, SWT.KEYPAD_CR, SWT.F2, ' ' -> open();
            default -> { }
        }
    }

    private static void traverse(Event event) {
        event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS
                || event.detail == SWT.TRAVERSE_ESCAPE;
    }

    private void moveTo(int nextLine, int nextColumn) {
        line = Math.clamp(nextLine, 0, Math.max(0, board.lines().size() - 1));
        column = Math.clamp(nextColumn, 0, Math.max(0, board.columns().size() - 1));
        reveal();
        canvas.redraw();
        tell();
        canvas.getAccessible().setFocus(ACC.CHILDID_SELF);
    }

    private void reveal() {
        Rectangle area = canvas.getClientArea();
        Rectangle cell = bounds(line, column);
        scroll(canvas.getVerticalBar(), cell.y - layout.head(), cell.y + cell.height - area.height);
        scroll(canvas.getHorizontalBar(), cell.x - layout.heading(), cell.x + cell.width - area.width);
    }

    /**
     * @param before how far the cell lies before the near edge, if negative
     * @param after how far it lies beyond the far edge, if positive
     */
    private static void scroll(ScrollBar bar, int before, int after) {
        if (before < 0) {
            bar.setSelection(bar.getSelection() + before);
        } else if (after > 0) {
            bar.setSelection(bar.getSelection() + after);
        }
    }

    private String spoken() {
        return board.slot(line, column).map(slot -> String.join(", ", board.lines().get(line).heading(),
                board.columns().get(column).text(), slot.tip().isEmpty() ? slot.text() : slot.tip())).orElse(board.name());
    }
}
