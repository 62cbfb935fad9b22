package org.baraza.ui.stakeholders.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.baraza.drawing.FindingGlyph;
import org.baraza.drawing.Paint;
import org.baraza.drawing.Point;
import org.baraza.drawing.QuadrantGlyph;
import org.baraza.drawing.Role;
import org.baraza.drawing.Shape;
import org.baraza.drawing.Stroke;
import org.baraza.drawing.TextStyle;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.ui.Appearance;
import org.baraza.ui.Colours;
import org.baraza.ui.Fit;
import org.baraza.ui.Icons;
import org.baraza.ui.Isolated;
import org.baraza.ui.SceneFonts;
import org.baraza.ui.ScenePainter;
import org.baraza.ui.Wave;
import org.baraza.ui.stakeholders.internal.model.Names;
import org.baraza.ui.stakeholders.internal.model.TableRow;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * Paints the rows of the table of groups: headings over all columns, the cut as a dashed rule, calm rows. What crosses
 * columns is painted once in each, and the cells show their part of it.
 */
final class RowPainter {

    private static final int PADDING = 6;

    private final Table table;
    private final SceneFonts fonts;
    private final BooleanSupplier editing;

    /** @param editing whether a cell is being edited, so that nothing must show beside the editor */
    RowPainter(Table table, BooleanSupplier editing) {
        this.table = table;
        this.editing = editing;
        this.fonts = new SceneFonts(table);
        table.addListener(SWT.MeasureItem, event -> event.height = px(22));
        table.addListener(SWT.EraseItem, this::erase);
        table.addListener(SWT.PaintItem, this::paint);
    }

    int px(double length) {
        return (int) Math.round(fonts.metrics().px(length));
    }

    /** Width that a number column needs for its title. */
    int width(String title) {
        return (int) Math.ceil(fonts.width(title, base())) + px(PADDING) + px(4);
    }

    /** Width that a group's name needs. */
    int nameWidth(StakeholderGroup group) {
        return (int) Math.ceil(fonts.width(Names.of(group), semibold())) + 2 * px(PADDING);
    }

    private void erase(Event event) {
        boolean selected = (event.detail & SWT.SELECTED) != 0;
        event.gc.setBackground(Colours.of(ground(row(event), selected)));
        event.gc.fillRectangle(event.x, event.y, event.width, event.height);
        hairline(event);
        event.detail &= ~(SWT.FOREGROUND | SWT.SELECTED | SWT.HOT | SWT.BACKGROUND);
    }

    private Role ground(TableRow row, boolean selected) {
        if (selected) {
            return table.isFocusControl() ? Role.SELECTION : Role.RESTING;
        }
        return row instanceof TableRow.Head ? Role.TABLE_HEAD : Role.PAGE;
    }

    private void paint(Event event) {
        TableItem item = (TableItem) event.item;
        TableColumns column = TableColumns.values()[event.index];
        Rectangle cell = item.getBounds(event.index);
        GC gc = event.gc;
        switch (row(event)) {
            case TableRow.Head head -> head(gc, head, item, column);
            case TableRow.Line line -> line(gc, line, cell, column);
            case TableRow.Cut cut -> cut(gc, cut, item);
            case TableRow.Nothing nothing -> across(gc, nothing.words(), item);
            case TableRow.Newcomer newcomer -> across(gc, editing.getAsBoolean() ? "" : newcomer.words(), item);
        }
    }

    private void head(GC gc, TableRow.Head head, TableItem item, TableColumns column) {
        Rectangle name = item.getBounds(TableColumns.NAME.ordinal());
        double middle = name.y + name.height / 2.0;
        double glyph = item.getBounds(TableColumns.RANK.ordinal()).x + item.getBounds(TableColumns.RANK.ordinal()).width
                - px(12);
        if (column == TableColumns.RANK) {
            glyph(gc, head, glyph, middle);
        }
        int end = text(gc, head.name(), name.x + px(PADDING), name, semibold(), Role.TEXT);
        end = text(gc, Integer.toString(head.count()), end + px(5), name, base(), Role.SECONDARY);
        int room = rightOf(item) - px(PADDING);
        int width = (int) fonts.width(head.note(), base());
        if (room - width > end + px(8)) {
            text(gc, head.note(), room - width, name, base(), Role.SECONDARY);
        }
    }

    private void glyph(GC gc, TableRow.Head head, double x, double middle) {
        if (head.quadrant().isPresent()) {
            new ScenePainter(Appearance.palette(), fonts).paint(gc,
                    QuadrantGlyph.of(head.quadrant().get()).filled(new Point(x, middle), px(14)));
        } else if (head.note().isEmpty()) {
            Image tray = Icons.image("tray");
            gc.drawImage(tray, (int) x - tray.getBounds().width / 2, (int) middle - tray.getBounds().height / 2);
        }
    }

    private void line(GC gc, TableRow.Line line, Rectangle cell, TableColumns column) {
        TextStyle style = column == TableColumns.NAME && isSelected(line) ? semibold() : base();
        String text = column.text(line, Locale.getDefault());
        if (column == TableColumns.GUTTER) {
            Optional.ofNullable(new RowLabels(column).getImage(line)).ifPresent(sign -> gc.drawImage(sign,
                    cell.x + (cell.width - sign.getBounds().width) / 2,
                    cell.y + (cell.height - sign.getBounds().height) / 2));
        } else if (column == TableColumns.NAME) {
            name(gc, line, text, cell, style);
        } else {
            int width = (int) Math.ceil(fonts.width(text, style));
            int start = cell.x + cell.width - width - px(PADDING);
            text(gc, text, start, cell, style, text.equals("–") ? Role.SECONDARY : Role.TEXT);
            if (column == TableColumns.RANK && line.group().isNonUser()) {
                ring(gc, new Point(start + width / 2.0, cell.y + cell.height / 2.0));
            }
        }
    }

    /** The broken ring that the matrix draws round those who do not use statistics yet. */
    private void ring(GC gc, Point centre) {
        Stroke stroke = Stroke.dashed(Role.SECONDARY, px(1), px(3), px(2));
        new ScenePainter(Appearance.palette(), fonts).paint(gc, Shape.Ellipse.circle(centre, px(9), Paint.edge(stroke)));
    }

    /** The whole name, with what is remarked on it, where the cell has not room for all of it. */
    Optional<String> cutName(TableRow.Line line, TableItem item) {
        String remark = line.group().isNonUser() ? " " + Messages.Group_nonUser : "";
        String whole = Names.of(line.group()) + remark;
        int room = item.getBounds(TableColumns.NAME.ordinal()).width - 2 * px(PADDING);
        return fonts.width(whole, semibold()) > room ? Optional.of(whole) : Optional.empty();
    }

    private void name(GC gc, TableRow.Line line, String name, Rectangle cell, TextStyle style) {
        String remark = line.group().isNonUser() ? Messages.Group_nonUser : "";
        int start = cell.x + px(PADDING);
        int room = cell.width - 2 * px(PADDING);
        int remarkRoom = remark.isEmpty() ? 0 : (int) Math.ceil(fonts.width(remark, base())) + px(5);
        String shown = Fit.within(name, room, part -> fonts.width(part, style));
        int end = text(gc, shown, start, cell, style, Role.TEXT);
        if (remarkRoom > 0 && end + remarkRoom <= cell.x + cell.width - px(PADDING)) {
            text(gc, remark, end + px(5), cell, base(), Role.SECONDARY);
        }
        line.finding().filter(finding -> finding != FindingGlyph.GOOD_TO_KNOW)
                .ifPresent(finding -> Wave.draw(gc, finding.role(), start, cell.y + cell.height / 2 + px(8), end - start,
                        Math.max(2, px(2))));
    }

    private void cut(GC gc, TableRow.Cut cut, TableItem item) {
        Rectangle name = item.getBounds(TableColumns.RANK.ordinal());
        gc.setForeground(Colours.of(Role.SECONDARY));
        gc.setLineWidth(1);
        gc.setLineDash(new int[] {px(3), px(2)});
        gc.drawLine(0, name.y, rightOf(item), name.y);
        gc.setLineDash(null);
        text(gc, cut.words(), name.x + px(PADDING), name, base(), Role.SECONDARY);
    }

    private void across(GC gc, String words, TableItem item) {
        Rectangle name = item.getBounds(TableColumns.NAME.ordinal());
        text(gc, words, name.x + px(PADDING), name, base(), Role.SECONDARY);
    }

    /** @return where the text ends */
    private int text(GC gc, String text, int x, Rectangle row, TextStyle style, Role role) {
        gc.setFont(fonts.font(style));
        gc.setForeground(Colours.of(role));
        gc.drawText(Isolated.text(text), x, row.y + (row.height - gc.getFontMetrics().getHeight()) / 2, SWT.DRAW_TRANSPARENT);
        return x + (int) Math.ceil(fonts.width(text, style));
    }

    private static void hairline(Event event) {
        int bottom = event.y + event.height - 1;
        event.gc.setForeground(Colours.of(Role.GRID_LINE));
        event.gc.setLineWidth(1);
        event.gc.setLineStyle(SWT.LINE_SOLID);
        event.gc.drawLine(event.x, bottom, event.x + event.width, bottom);
    }

    private static int rightOf(TableItem item) {
        Rectangle last = item.getBounds(TableColumns.ACTIVITIES.ordinal());
        return last.x + last.width;
    }

    private boolean isSelected(TableRow row) {
        return Stream.of(table.getSelection()).anyMatch(item -> item.getData() == row);
    }

    private static TableRow row(Event event) {
        return (TableRow) event.item.getData();
    }

    private TextStyle base() {
        return fonts.metrics().base();
    }

    private TextStyle semibold() {
        return base().semibold();
    }
}
