package org.baraza.ui.monitoring.internal.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.baraza.checks.Finding;
import org.baraza.drawing.FindingGlyph;
import org.baraza.ui.Icons;
import org.baraza.ui.Noted;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** The first column of a table: the sign of the heaviest that the checks find of a row. A click on it opens the notes. */
public final class SignColumn {

    private final Table table;
    private final Function<Object, List<Finding>> found;
    private final Runnable open;

    /**
     * @param found of what stands in a row
     * @param open the notes of the chosen row
     */
    public SignColumn(Table table, Function<Object, List<Finding>> found, Runnable open) {
        this.table = table;
        this.found = found;
        this.open = open;
        Noted.in(table, focus -> List.of(table.getSelection()).stream().findFirst()
                .map(row -> new Noted(table, row.getBounds(1), found.apply(row.getData()))));
        table.addListener(SWT.MouseUp, this::click);
    }

    /** The sign of what stands in a row; null for none, as tables take it. */
    public Image image(Object row) {
        return found.apply(row).stream().findFirst().map(heaviest -> Icons.image(Icons.nameOf(
                FindingGlyph.valueOf(heaviest.severity().name())))).orElse(null);
    }

    /** What the sign says, where one points at it. */
    public Optional<String> words(Object row) {
        return found.apply(row).stream().findFirst().map(Finding::message);
    }

    private void click(Event event) {
        TableItem row = table.getItem(new Point(event.x, event.y));
        if (event.button == 1 && row != null && row.getBounds(0).contains(event.x, event.y)
                && !found.apply(row.getData()).isEmpty()) {
            open.run();
        }
    }
}
