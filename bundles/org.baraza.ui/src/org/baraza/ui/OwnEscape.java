package org.baraza.ui;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Control;

/** What Escape ends inside a control, such as an editor in a cell: that comes before it ends what the window shows. */
public final class OwnEscape {

    private static final String UNDERWAY = OwnEscape.class.getName();

    private OwnEscape() {
    }

    /** @param underway whether Escape ends something in the control now, or in what stands on it */
    public static void in(Control control, BooleanSupplier underway) {
        control.setData(UNDERWAY, underway);
    }

    /** Whether Escape, pressed here, ends something of the control's own. */
    public static boolean at(Optional<Control> focus) {
        return Stream.<Control>iterate(focus.orElse(null), control -> control != null, Control::getParent)
                .anyMatch(control -> control.getData(UNDERWAY) instanceof BooleanSupplier underway && underway.getAsBoolean());
    }
}
