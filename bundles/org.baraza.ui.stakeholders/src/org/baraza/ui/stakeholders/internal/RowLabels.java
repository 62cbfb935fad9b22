package org.baraza.ui.stakeholders.internal;

import java.text.MessageFormat;
import java.util.Locale;

import org.baraza.ui.Icons;
import org.baraza.ui.stakeholders.internal.model.TableRow;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Image;

/**
 * The texts of one column. The table paints them itself, see {@link RowPainter}; screen readers take them from here.
 */
final class RowLabels extends ColumnLabelProvider {

    private final TableColumns column;

    RowLabels(TableColumns column) {
        this.column = column;
    }

    @Override
    public String getText(Object element) {
        return switch ((TableRow) element) {
            case TableRow.Line line when column == TableColumns.NAME && line.group().isNonUser() ->
                column.text(line, Locale.getDefault()) + " " + Messages.Group_nonUser;
            case TableRow.Line line -> column.text(line, Locale.getDefault());
            case TableRow row when column != TableColumns.NAME -> "";
            case TableRow.Head head -> spoken(head);
            case TableRow.Cut cut -> cut.words();
            case TableRow.Nothing nothing -> nothing.words();
            case TableRow.Newcomer newcomer -> newcomer.words();
        };
    }

    @Override
    public Image getImage(Object element) {
        return column == TableColumns.GUTTER && element instanceof TableRow.Line line
                ? line.finding().map(Icons::nameOf).map(Icons::image).orElse(null)
                : null;
    }

    private static String spoken(TableRow.Head head) {
        String note = head.note().isEmpty() ? "" : ", " + head.note();
        return new MessageFormat(Messages.Table_spokenHead).format(new Object[] {head.name(), head.count(), note});
    }
}
