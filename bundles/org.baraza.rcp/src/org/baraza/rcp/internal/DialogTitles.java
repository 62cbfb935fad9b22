package org.baraza.rcp.internal;

import org.eclipse.jface.resource.FontRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Display;

/** The titles within dialogs and wizards: JFace has a font of its own for them, which is of another family than all else. */
final class DialogTitles {

    private static final double LARGER = 14.0 / 12;

    private DialogTitles() {
    }

    static void wearTheSystemsFont(Display display) {
        FontRegistry fonts = JFaceResources.getFontRegistry();
        FontData title = display.getSystemFont().getFontData()[0];
        title.setStyle(SWT.BOLD);
        title.setHeight((int) Math.round(title.getHeight() * LARGER));
        fonts.put(JFaceResources.BANNER_FONT, new FontData[] {title});
    }
}
