package org.baraza.ui.monitoring.internal.sheet;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.baraza.drawing.Role;
import org.baraza.drawing.TextStyle;
import org.baraza.ui.Colours;
import org.baraza.ui.Isolated;
import org.baraza.ui.SceneFonts;
import org.baraza.ui.ViewerTips;
import org.baraza.ui.monitoring.internal.model.Fit;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/**
 * Paints a table's cells from what its label providers say, in the colours of the look: calm rows, headings over all
 * columns, texts that end with "…" where they are cut, an edge round the cell that keys act on.
 */
public final class SheetPainter {

    private static final int ROW = 21;
    private static final int PADDING = 6;
    private static final int EDGE = 2;
    private static final int SIGNS = 26;

    private final Table table;
    private final SceneFonts fonts;
    private final Predicate<Object> heading;
    private final Supplier<OptionalInt> focusColumn;
    private int names;

    /** @param focusColumn the place of the cell that keys act on, in the selected row */
    public SheetPainter(Table table, Predicate<Object> heading, Supplier<OptionalInt> focusColumn) {
        this.table = table;
        this.fonts = new SceneFonts(table);
        this.heading = heading;
        this.focusColumn = focusColumn;
        table.addListener(SWT.MeasureItem, event -> event.height = px(ROW));
        table.addListener(SWT.EraseItem, this::erase);
        table.addListener(SWT.PaintItem, this::paint);
        table.addListener(SWT.FocusIn, event -> table.redraw());
        table.addListener(SWT.FocusOut, event -> table.redraw());
    }

    /** Keeps a column as wide as its head and all of the samples need, in any size of the type. */
    public void keep(TableColumnLayout layout, TableColumn column, int weight, String head, String... samples) {
        Runnable fit = () -> layout.setColumnData(column, new ColumnWeightData(weight, width(head, samples), true));
        fit.run();
        table.getParent().addListener(SWT.Resize, event -> fit.run());
    }

    /** The first column bears signs; names stand in the second. */
    public void keepSigns(TableColumnLayout layout, TableColumn column) {
        names = 1;
        Runnable fit = () -> layout.setColumnData(column, new ColumnPixelData(px(SIGNS), false));
        fit.run();
        table.getParent().addListener(SWT.Resize, event -> fit.run());
    }

    private int width(String head, String... samples) {
        double widest = fonts.width(head, base().semibold());
        for (String sample : samples) {
            widest = Math.max(widest, fonts.width(sample, base().semibold()) + px(PADDING));
        }
        return (int) Math.ceil(widest) + px(2 * PADDING + 2);
    }

    /** Says whole, where one points, what is cut. */
    public void tipsOfWhatIsCut() {
        ViewerTips.offer(table, this::cut);
    }

    /** The words of a cell that are cut. */
    Optional<String> cut(TableItem item, int index) {
        int image = Optional.ofNullable(item.getImage(index)).map(there -> there.getBounds().width + px(PADDING)).orElse(0);
        int room = item.getBounds(index).width - px(2 * PADDING) - image;
        return Optional.of(item.getText(index)).filter(words -> fonts.width(words, base()) > room);
    }

    public int px(double length) {
        return (int) Math.round(fonts.metrics().px(length));
    }

    private void erase(Event event) {
        boolean selected = (event.detail & SWT.SELECTED) != 0;
        event.gc.setBackground(Colours.of(ground(event.item, selected)));
        event.gc.fillRectangle(event.x, event.y, event.width, event.height);
        event.gc.setForeground(Colours.of(Role.HAIRLINE));
        event.gc.drawLine(event.x, event.y + event.height - 1, event.x + event.width, event.y + event.height - 1);
        event.detail &= ~(SWT.FOREGROUND | SWT.SELECTED | SWT.HOT | SWT.BACKGROUND | SWT.FOCUSED);
    }

    private Role ground(Object item, boolean selected) {
        if (selected) {
            return table.isFocusControl() ? Role.SELECTION : Role.RESTING;
        }
        return heading.test(((TableItem) item).getData()) ? Role.TABLE_HEAD : Role.PAGE;
    }

    private void paint(Event event) {
        TableItem item = (TableItem) event.item;
        if (heading.test(item.getData())) {
            Rectangle first = item.getBounds(0);
            text(event.gc, item.getText(0), first.x + px(PADDING), first, base().semibold(), Role.TEXT);
        } else {
            cell(event.gc, item, event.index);
        }
    }

    private void cell(GC gc, TableItem item, int index) {
        Rectangle cell = item.getBounds(index);
        boolean selected = table.isSelected(table.indexOf(item));
        TextStyle style = index == names && selected ? base().semibold() : base();
        int start = cell.x + px(PADDING);
        Optional<Image> image = Optional.ofNullable(item.getImage(index));
        if (image.isPresent()) {
            Rectangle size = image.get().getBounds();
            gc.drawImage(image.get(), start, cell.y + (cell.height - size.height) / 2);
            start += size.width + px(PADDING);
        }
        int room = cell.x + cell.width - px(PADDING) - start;
        String shown = Fit.within(item.getText(index), room, part -> fonts.width(part, style));
        boolean right = table.getColumn(index).getAlignment() == SWT.RIGHT;
        int free = room - (int) Math.ceil(fonts.width(shown, style));
        gc.setForeground(item.getForeground(index));
        write(gc, shown, right ? start + Math.max(0, free) : start, cell, style);
        if (selected && table.isFocusControl() && focusColumn.get().equals(OptionalInt.of(index))) {
            edge(gc, cell);
        }
    }

    private void edge(GC gc, Rectangle cell) {
        int width = px(EDGE);
        gc.setForeground(Colours.of(Role.ACCENT));
        gc.setLineWidth(width);
        gc.drawRectangle(cell.x + width / 2, cell.y + width / 2, cell.width - width, cell.height - width);
    }

    private void text(GC gc, String words, int x, Rectangle row, TextStyle style, Role role) {
        gc.setForeground(Colours.of(role));
        write(gc, words, x, row, style);
    }

    private void write(GC gc, String words, int x, Rectangle row, TextStyle style) {
        gc.setFont(fonts.font(style));
        gc.drawText(Isolated.text(words), x, row.y + (row.height - gc.getFontMetrics().getHeight()) / 2, SWT.DRAW_TRANSPARENT);
    }

    private TextStyle base() {
        return fonts.metrics().base();
    }
}
