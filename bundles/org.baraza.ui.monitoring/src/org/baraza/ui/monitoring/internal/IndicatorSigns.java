package org.baraza.ui.monitoring.internal;

import org.baraza.ui.monitoring.internal.messages.Messages;
import org.baraza.ui.monitoring.internal.model.IndicatorGroup;
import org.baraza.ui.monitoring.internal.sheet.SignColumn;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;

/** The first column of the list of indicators: the signs of what is found, and the objectives' names over all columns. */
final class IndicatorSigns extends ColumnLabelProvider {

    private final SignColumn signs;

    IndicatorSigns(SignColumn signs) {
        this.signs = signs;
    }

    @Override
    public String getText(Object element) {
        return element instanceof IndicatorGroup group
                ? group.rows().isEmpty() ? NLS.bind(Messages.List_empty, group.title()) : group.title()
                : "";
    }

    @Override
    public Image getImage(Object element) {
        return signs.image(element);
    }

    @Override
    public String getToolTipText(Object element) {
        return element instanceof IndicatorGroup group ? group.objective().getStatement()
                : signs.words(element).orElse(null);
    }
}
