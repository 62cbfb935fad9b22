package org.baraza.ui.catalogue.internal;

import org.baraza.drawing.Metrics;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Control;

/** Fonts, lengths and style-sheet classes of the look, as factors of the system's font. Fonts are shared. */
final class Style {

    private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName";
    private static final double BASE = 12;

    private Style() {
    }

    static Font title() {
        return font(JFaceResources.getDialogFont(), 18, SWT.BOLD);
    }

    static Font note() {
        return font(JFaceResources.getDialogFont(), 11, SWT.NORMAL);
    }

    /** A heading within the text of a control, whose font grows when the room is presented. */
    static Font section(Control control) {
        return font(control.getFont(), 13, SWT.BOLD);
    }

    static Font strong(Control control) {
        return font(control.getFont(), BASE, SWT.BOLD);
    }

    /** Text that stands back. */
    static <C extends Control> C secondary(C control) {
        return classed(control, "secondary");
    }

    /** The one button of a page that stands out. */
    static <C extends Control> C mainButton(C control) {
        return classed(control, "main-button");
    }

    /** Text to read on the page, not to edit. */
    static <C extends Control> C reading(C control) {
        return classed(control, "reading");
    }

    /** A length of the look in the pixels of a control with the system's font. */
    static int px(Control control, double length) {
        FontData data = control.getFont().getFontData()[0];
        double size = data.getHeight() * control.getDisplay().getDPI().y / 72.0;
        return (int) Math.round(new Metrics(size).px(length));
    }

    private static Font font(Font base, double size, int style) {
        int height = (int) Math.round(base.getFontData()[0].getHeight() * size / BASE);
        return JFaceResources.getResources().get(FontDescriptor.createFrom(base).setHeight(height).setStyle(style));
    }

    private static <C extends Control> C classed(C control, String name) {
        control.setData(CSS_CLASS, name);
        return control;
    }
}
