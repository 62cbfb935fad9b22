package org.baraza.ui.catalogue.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.baraza.catalogue.SearchWords;
import org.baraza.catalogue.SearchWords.Span;
import org.baraza.drawing.Role;
import org.baraza.ui.Colours;
import org.baraza.ui.SpokenName;
import org.baraza.ui.catalogue.internal.model.Line;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Lines with a name at the left and a note at the right; a name that finds no room ends with "…". */
final class LineTable {

    private static final int ROW = 22;
    private static final int PADDING = 8;
    private static final int INDENT = 16;

    private final Table table;
    private List<Line> lines = List.of();
    private SearchWords marked = SearchWords.of("");

    LineTable(Composite parent, String name, Runnable chosen) {
        table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        SpokenName.of(table, name);
        GridDataFactory.fillDefaults().grab(true, true).hint(1, 1).applyTo(table);
        table.addListener(SWT.Selection, event -> chosen.run());
        table.addListener(SWT.MeasureItem, event -> {
            event.height = Math.max(event.height, Style.px(table, ROW));
            event.width = table.getClientArea().width;
        });
        table.addListener(SWT.EraseItem, this::erase);
        table.addListener(SWT.PaintItem, this::paint);
        table.addListener(SWT.MouseMove, this::tip);
    }

    /** What is typed here is searched for. */
    void searchIn(Text field) {
        TypeToSearch.of(table, field);
    }

    void setFocus() {
        table.setFocus();
    }

    /** The key of the chosen line. */
    Optional<String> chosen() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= lines.size() ? Optional.empty() : Optional.of(lines.get(index).key());
    }

    /** Shows these lines; the chosen one stays if it is among them, else the first one is chosen. */
    void show(List<Line> next, SearchWords words) {
        Optional<String> before = chosen();
        int top = table.getTopIndex();
        lines = next;
        marked = words;
        table.setRedraw(false);
        table.setItemCount(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            table.getItem(i).setText(line.note().isEmpty() ? line.name() : line.name() + ", " + line.note());
        }
        int same = before.map(key -> lines.stream().map(Line::key).toList().indexOf(key)).orElse(-1);
        if (same >= 0) {
            table.setSelection(same);
            table.setTopIndex(top);
        } else if (!lines.isEmpty()) {
            table.setSelection(0);
        }
        table.setRedraw(true);
        table.redraw();
    }

    private void erase(Event event) {
        event.gc.setBackground(Colours.of(ground(event)));
        event.gc.fillRectangle(0, event.y, table.getClientArea().width, event.height);
        event.detail &= ~(SWT.SELECTED | SWT.HOT | SWT.BACKGROUND | SWT.FOREGROUND);
    }

    private Role ground(Event event) {
        if (!isSelected(event)) {
            return Role.PAGE;
        }
        return table.isFocusControl() ? Role.SELECTION : Role.RESTING;
    }

    private void paint(Event event) {
        int index = table.indexOf((TableItem) event.item);
        if (index < lines.size()) {
            paint(event, lines.get(index));
        }
    }

    private void paint(Event event, Line line) {
        int padding = Style.px(table, PADDING);
        int right = table.getClientArea().width - padding;
        int left = padding + line.level() * Style.px(table, INDENT);
        int note = Math.min(width(event.gc, line.note()), (right - left) * 2 / 5);
        new RunPainter(event.gc, table, right).paint(List.of(Run.quiet(line.note())), right - note, event.y, event.height);
        List<Run> runs = name(line).stream().map(run -> isHeading(line) || isSelected(event) ? run.emphasised() : run)
                .toList();
        new RunPainter(event.gc, table, right - note - (note > 0 ? padding : 0)).paint(runs, left, event.y, event.height);
    }

    /** A line that others stand below. */
    private boolean isHeading(Line line) {
        int next = lines.indexOf(line) + 1;
        return line.level() == 0 && next < lines.size() && lines.get(next).level() > 0;
    }

    private List<Run> name(Line line) {
        List<Run> runs = new ArrayList<>();
        int done = 0;
        for (Span hit : marked.in(line.name())) {
            runs.add(Run.plain(line.name().substring(done, hit.start())));
            done = hit.start() + hit.length();
            runs.add(Run.hit(line.name().substring(hit.start(), done)));
        }
        runs.add(Run.plain(line.name().substring(done)));
        return runs;
    }

    private int width(GC gc, String text) {
        gc.setFont(table.getFont());
        return text.isEmpty() ? 0 : gc.textExtent(text).x + 1;
    }

    private boolean isSelected(Event event) {
        return table.indexOf((TableItem) event.item) == table.getSelectionIndex();
    }

    private void tip(Event event) {
        TableItem item = table.getItem(new Point(event.x, event.y));
        String text = item == null ? null : item.getText();
        if (text == null || !text.equals(table.getToolTipText())) {
            table.setToolTipText(text);
        }
    }
}
