package org.baraza.ui.strategy.internal;

import java.util.function.BiConsumer;
import java.util.function.Function;

import org.baraza.ui.strategy.internal.model.ProfileTable.Line;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;

/** What a rule is, what holds, whose it is; what holds can be written over. */
final class ProfileColumns {

    private static final int WORDS = 52;
    private static final int VALUE = 28;

    private final TableViewer table;
    private final BiConsumer<Line, String> set;

    ProfileColumns(TableViewer table, BiConsumer<Line, String> set) {
        this.table = table;
        this.set = set;
    }

    /** @param unit width of a character */
    void create(int unit) {
        column(Messages.Profile_rule, WORDS * unit, Line::words);
        column(Messages.Profile_value, VALUE * unit, Line::value).setEditingSupport(new Values());
        column(Messages.Profile_given, VALUE * unit, Line::given);
        column(Messages.Profile_whose, VALUE / 2 * unit, line -> line.own() ? Messages.Profile_ours : "");
    }

    private TableViewerColumn column(String heading, int width, Function<Line, String> text) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.LEFT);
        column.getColumn().setText(heading);
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((Line) element);
            }

            @Override
            public String getToolTipText(Object element) {
                return getText(element);
            }

            @Override
            public Font getFont(Object element) {
                return ((Line) element).own() ? JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT)
                        : null;
            }
        });
        return column;
    }

    private final class Values extends EditingSupport {

        Values() {
            super(table);
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            return new TextCellEditor(table.getTable());
        }

        @Override
        protected boolean canEdit(Object element) {
            return true;
        }

        @Override
        protected Object getValue(Object element) {
            return ((Line) element).value();
        }

        @Override
        protected void setValue(Object element, Object value) {
            set.accept((Line) element, String.valueOf(value));
        }
    }
}
