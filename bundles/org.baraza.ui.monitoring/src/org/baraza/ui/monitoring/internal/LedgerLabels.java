package org.baraza.ui.monitoring.internal;

import org.baraza.drawing.Role;
import org.baraza.ui.Colours;
import org.baraza.ui.monitoring.internal.messages.Messages;
import org.baraza.ui.monitoring.internal.model.LedgerColumn;
import org.baraza.ui.monitoring.internal.model.LedgerRow;
import org.baraza.ui.monitoring.internal.model.Unsettled;
import org.baraza.ui.monitoring.internal.sheet.StateIcons;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;

/** A column of the ledger. What was typed and can't be accepted stands there in the colour of findings to fix. */
final class LedgerLabels extends ColumnLabelProvider {

    private final LedgerTable table;
    private final LedgerColumn column;

    LedgerLabels(LedgerTable table, LedgerColumn column) {
        this.table = table;
        this.column = column;
    }

    @Override
    public String getText(Object element) {
        String text = table.text((LedgerRow) element, column);
        return text.isEmpty() && invites(element) ? Messages.Ledger_add : text;
    }

    @Override
    public Image getImage(Object element) {
        return column == LedgerColumn.STATE ? StateIcons.image(((LedgerRow) element).state()) : null;
    }

    @Override
    public Color getForeground(Object element) {
        LedgerRow row = (LedgerRow) element;
        return table.unsettled(row, column).map(typed -> Colours.of(typed.refused() ? Role.TO_FIX : Role.ACCENT))
                .orElseGet(() -> switch (column) {
                    case STATE -> StateIcons.colour(row.state());
                    case EXPECTED -> Colours.of(Role.SECONDARY);
                    case NOTE -> Colours.of(row.kind() == LedgerRow.Kind.BASELINE ? Role.SECONDARY : Role.TEXT);
                    default -> Colours.of(invites(element) ? Role.PLACEHOLDER : Role.TEXT);
                });
    }

    @Override
    public String getToolTipText(Object element) {
        LedgerRow row = (LedgerRow) element;
        return table.unsettled(row, column).map(Unsettled.Typed::why).filter(why -> !why.isEmpty())
                .orElseGet(() -> column == LedgerColumn.NOTE && !getText(element).isEmpty() ? getText(element) : null);
    }

    private boolean invites(Object element) {
        return column == LedgerColumn.DATE && ((LedgerRow) element).kind() == LedgerRow.Kind.NEW
                && table.text((LedgerRow) element, column).isEmpty();
    }
}
