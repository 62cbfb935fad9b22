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
        return font(18, SWT.BOLD);
    }

    static Font section() {
        return font(13, SWT.BOLD);
    }

    static Font strong() {
        return font(BASE, SWT.BOLD);
    }

    static Font note() {
        return font(11, SWT.NORMAL);
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

    private static Font font(double size, int style) {
        FontData base = JFaceResources.getDialogFont().getFontData()[0];
        int height = (int) Math.round(base.getHeight() * size / BASE);
        return JFaceResources.getResources().get(
                FontDescriptor.createFrom(JFaceResources.getDialogFont()).setHeight(height).setStyle(style));
    }

    private static <C extends Control> C classed(C control, String name) {
        control.setData(CSS_CLASS, name);
        return control;
    }
}
