package org.baraza.ui.strategy.internal;

import java.util.function.Function;

import org.baraza.ui.ActiveSession;
import org.baraza.ui.SceneFonts;
import org.baraza.ui.TextField;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** A scrolled page of labelled fields, one under the other. Widths and heights grow with the system's font. */
final class FormPage {

    /** Width of the labels and of the text, in characters of the system's font. */
    private static final int LABEL = 22;
    private static final int TEXT = 70;
    private static final int MARGIN = 20;

    private final ScrolledComposite scroller;
    private final Composite body;
    private final ActiveSession active;
    private int width;
    private final SceneFonts fonts;

    FormPage(Composite parent, ActiveSession active) {
        this.active = active;
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.setShowFocusedControl(true);
        body = new Composite(scroller, SWT.NONE);
        fonts = new SceneFonts(body);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(8, 8).applyTo(body);
        scroller.setContent(body);
        scroller.addListener(SWT.Resize, event -> refitTo(scroller.getClientArea().width));
    }

    ScrolledComposite control() {
        return scroller;
    }

    Composite body() {
        return body;
    }

    ActiveSession active() {
        return active;
    }

    /** Lays the page out anew after controls came or went. */
    void refit() {
        body.layout(true, true);
        width = scroller.getClientArea().width;
        scroller.setMinSize(SWT.DEFAULT, body.computeSize(width, SWT.DEFAULT).y);
    }

    /** Height alone changes nothing, and while the window opens a page is resized often. */
    private void refitTo(int newWidth) {
        if (newWidth != width) {
            refit();
        }
    }

    void title(String text, String explanation) {
        Label title = new Label(body, SWT.NONE);
        title.setText(text);
        title.setFont(fonts.font(fonts.metrics().text(18).semibold()));
        GridDataFactory.swtDefaults().span(2, 1).applyTo(title);
        Label words = new Label(body, SWT.WRAP);
        words.setText(explanation);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(chars(LABEL + TEXT), SWT.DEFAULT)
                .applyTo(words);
    }

    TextField line(String name, EAttribute attribute) {
        return line(body, name, attribute);
    }

    TextField line(Composite parent, String name, EAttribute attribute) {
        label(parent, name);
        TextField field = new TextField(parent, SWT.SINGLE, active, attribute, NLS.bind(Messages.Change, name));
        GridDataFactory.fillDefaults().grab(true, false).hint(chars(TEXT), SWT.DEFAULT).applyTo(field.area());
        return field;
    }

    /** A field for several lines of text. */
    TextField text(Composite parent, String name, EAttribute attribute, int lines) {
        Label label = label(parent, name);
        GridDataFactory.fillDefaults().hint(chars(LABEL), SWT.DEFAULT).align(SWT.BEGINNING, SWT.BEGINNING)
                .applyTo(label);
        TextField field = new TextField(parent, SWT.MULTI, active, attribute, NLS.bind(Messages.Change, name));
        GridDataFactory.fillDefaults().grab(true, false)
                .hint(chars(TEXT), field.area().computeSize(SWT.DEFAULT, SWT.DEFAULT).y
                        + (lines - 1) * field.control().getLineHeight())
                .applyTo(field.area());
        return field;
    }

    /** Gives a control of another kind its label and its place. */
    <C extends Control> C labelled(String name, Function<Composite, C> creation) {
        label(body, name);
        C control = creation.apply(body);
        GridDataFactory.swtDefaults().hint(chars(LABEL), SWT.DEFAULT).applyTo(control);
        return control;
    }

    Label label(Composite parent, String name) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(name);
        GridDataFactory.swtDefaults().hint(chars(LABEL), SWT.DEFAULT).applyTo(label);
        return label;
    }

    private int chars(int count) {
        return Dialog.convertWidthInCharsToPixels(metrics(), count);
    }

    private FontMetrics metrics() {
        GC gc = new GC(body);
        try {
            return gc.getFontMetrics();
        } finally {
            gc.dispose();
        }
    }
}
