package org.baraza.ui;

import org.baraza.drawing.Rgb;
import org.baraza.drawing.Role;
import org.eclipse.swt.graphics.Color;

/** Colours of the design language as SWT wants them. SWT colours hold no resources: nobody disposes them. */
public final class Colours {

    private Colours() {
    }

    /** The colour of a role in the present theme. */
    public static Color of(Role role) {
        return swt(Appearance.palette().colour(role));
    }

    public static Color swt(Rgb rgb) {
        return new Color(rgb.red(), rgb.green(), rgb.blue());
    }
}
