package org.baraza.ui.monitoring.internal;

import java.util.Optional;
import java.util.function.Function;

import org.baraza.drawing.Role;
import org.baraza.ui.Colours;
import org.baraza.ui.monitoring.internal.model.IndicatorGroup;
import org.baraza.ui.monitoring.internal.model.IndicatorRow;
import org.baraza.ui.monitoring.internal.sheet.StateIcons;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;

/** A column of the list of indicators; the first one bears the signs of the states. */
final class IndicatorLabels extends ColumnLabelProvider {

    private final Function<IndicatorRow, String> text;
    private final Function<IndicatorRow, Color> colour;
    private final boolean first;

    IndicatorLabels(Function<IndicatorRow, String> text, Function<IndicatorRow, Color> colour, boolean first) {
        this.text = text;
        this.colour = colour;
        this.first = first;
    }

    @Override
    public String getText(Object element) {
        return element instanceof IndicatorRow row ? text.apply(row) : "";
    }

    @Override
    public Image getImage(Object element) {
        return first && element instanceof IndicatorRow row ? StateIcons.image(Optional.of(row.state())) : null;
    }

    @Override
    public Color getForeground(Object element) {
        return element instanceof IndicatorRow row ? colour.apply(row) : Colours.of(Role.TEXT);
    }

    @Override
    public String getToolTipText(Object element) {
        return switch (element) {
            case IndicatorRow row -> row.spoken();
            case IndicatorGroup group -> group.objective().getStatement();
            default -> null;
        };
    }
}
