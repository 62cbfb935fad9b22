package org.baraza.ui.strategy.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.baraza.checks.Finding;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.session.Author;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.Noted;
import org.baraza.ui.PageWheel;
import org.baraza.ui.SceneFonts;
import org.baraza.ui.TextField;
import org.baraza.ui.strategy.internal.model.Remark;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;

/**
 * A scrolled page of labelled fields, one under the other, with the findings about them in the margin. Widths and heights
 * grow with the system's font, fields for much text with what they hold.
 */
final class FormPage {

    private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName";
    private static final int LABEL = 126;
    private static final int AGAIN = 2;
    private static final int FORM = 720;
    private static final int NOTES = 357;
    private static final int MARGIN = 20;
    private static final int CHOICE = 260;

    private final ScrolledComposite scroller;
    private final Composite sheet;
    private final Composite body;
    private final MarginNotes notes;
    private final FormLayout layout;
    private final ActiveSession active;
    private Talk talk = Talk.NONE;
    private int width;
    private double size;
    private int asked;
    private final SceneFonts fonts;
    private final List<Growing> growing = new ArrayList<>();
    /** Of fields: they are as wide as their letters are large. */
    private final List<Label> labels = new ArrayList<>();

    FormPage(Composite parent, ActiveSession active, Optional<Author> author) {
        this.active = active;
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.setShowFocusedControl(true);
        sheet = new Composite(scroller, SWT.NONE);
        body = new Composite(sheet, SWT.NONE);
        fonts = new SceneFonts(body);
        notes = new MarginNotes(sheet, active, author);
        layout = new FormLayout(body, notes, () -> px(FORM), () -> px(NOTES));
        sheet.setLayout(layout);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(px(MARGIN), px(MARGIN)).spacing(px(8), px(6))
                .applyTo(body);
        scroller.setContent(sheet);
        Noted.in(scroller, notes::at);
        scroller.addListener(SWT.Resize, event -> refitTo(scroller.getClientArea().width));
    }

    ScrolledComposite control() {
        return scroller;
    }

    /** What is scrolled: the form and its margin. */
    Composite sheet() {
        return sheet;
    }

    Composite body() {
        return body;
    }

    ActiveSession active() {
        return active;
    }

    SceneFonts fonts() {
        return fonts;
    }

    /** Whom the page tells what is at work on it. */
    void tell(Talk window) {
        talk = window;
    }

    void select(StrategyElement element) {
        talk.select(element);
    }

    /** What has the focus here is about this element. */
    void watch(Control control, StrategyElement element) {
        control.addListener(SWT.FocusIn, event -> {
            if (element instanceof Strategy || element.eContainer() != null) { // not one that its first words make
                talk.select(element);
            }
        });
    }

    /**
     * Shows what is found on this page and what was said of it; notes keep their place while both stay the same.
     *
     * @param places where an element is edited here
     */
    void notes(List<Finding> findings, Function<Finding, Optional<Control>> fields, List<Remark> remarks,
            Function<StrategyElement, Optional<Control>> places) {
        notes.show(findings, fields, remarks, talk, places);
        refit();
    }

    /** Lays the page out anew after controls came or went, or texts grew. */
    void refit() {
        width = scroller.getClientArea().width;
        growing.removeIf(field -> field.area().isDisposed());
        labels.removeIf(Label::isDisposed);
        labels.forEach(label -> ((GridData) label.getLayoutData()).widthHint = px(LABEL));
        body.setSize(layout.formWidth(width), body.getSize().y);
        body.layout(true, true);
        growing.forEach(Growing::fit);
        notes.mark();
        scroller.setMinSize(SWT.DEFAULT, sheet.computeSize(width, SWT.DEFAULT).y);
        sheet.layout(true, true);
        size = fonts.metrics().fontSize();
    }

    /** GTK knows how many lines a text has when it was painted once, not before. */
    void refitWhenPainted(Control area) {
        area.addListener(SWT.Paint, new Listener() {

            @Override
            public void handleEvent(Event event) {
                area.removeListener(SWT.Paint, this);
                area.getDisplay().asyncExec(() -> {
                    if (!area.isDisposed()) {
                        refit();
                    }
                });
            }
        });
    }

    /**
     * Height alone changes nothing, and while the window opens a page is resized often. Where letters have become larger,
     * GTK knows only later how many lines a text has: it is asked again, but not for ever.
     */
    private void refitTo(int newWidth) {
        if (newWidth != width || size != fonts.metrics().fontSize()) {
            asked = 0;
            refit();
        } else if (asked < AGAIN && growing.stream().anyMatch(Growing::isTight)) {
            asked++;
            refit();
        }
    }

    void title(String text, String explanation) {
        Label title = new Label(body, SWT.NONE);
        title.setText(text);
        title.setFont(fonts.font(fonts.metrics().text(18).semibold()));
        GridDataFactory.swtDefaults().span(2, 1).applyTo(title);
        words(explanation);
        air(4);
    }

    /** Sets what follows apart from what was before. */
    void gap() {
        air(16);
    }

    private void air(int height) {
        Label air = new Label(body, SWT.NONE);
        GridDataFactory.swtDefaults().span(2, 1).hint(1, px(height)).applyTo(air);
    }

    TextField line(String name, EAttribute attribute) {
        return line(body, name, attribute);
    }

    TextField line(Composite parent, String name, EAttribute attribute) {
        label(parent, name);
        TextField field = new TextField(parent, SWT.SINGLE, active, attribute, NLS.bind(Messages.Change, name));
        across().applyTo(field.area());
        return field;
    }

    /** A field for so many lines of text, and more as soon as there are more. */
    TextField text(Composite parent, String name, EAttribute attribute, int lines) {
        Label label = label(parent, name);
        GridDataFactory.fillDefaults().hint(px(LABEL), SWT.DEFAULT).align(SWT.BEGINNING, SWT.BEGINNING)
                .indent(0, px(5)).applyTo(label);
        TextField field = new TextField(parent, SWT.MULTI, active, attribute, NLS.bind(Messages.Change, name));
        across().applyTo(field.area());
        grow(field, lines);
        return field;
    }

    /** A field for a name that may be long: it is shown in as many lines as it needs, and holds none. */
    TextField name(Composite parent, String name, EAttribute attribute) {
        TextField field = text(parent, name, attribute, 1);
        field.control().addListener(SWT.Verify, event -> {
            boolean isEnter = event.keyCode != 0 && event.text.matches("\\R");
            event.doit = !isEnter;
            event.text = event.text.replaceAll("\\R", " ");
            if (isEnter) {
                field.commit();
            }
        });
        return field;
    }

    private void grow(TextField field, int lines) {
        growing.add(new Growing(field, lines));
        PageWheel.over(field.control(), scroller);
        field.control().addListener(SWT.Modify, event -> {
            if (growing.stream().anyMatch(it -> it.field() == field && it.isTight())) {
                refit();
            }
        });
    }

    /** A field for text under what it answers, as wide as the page. */
    TextField wide(Composite parent, String name, EAttribute attribute, int lines) {
        TextField field = new TextField(parent, SWT.MULTI, active, attribute, NLS.bind(Messages.Change, name));
        across().span(2, 1).applyTo(field.area());
        grow(field, lines);
        return field;
    }

    /** A row for small controls, which go on in the next line where there is no room. */
    Composite row(Composite parent) {
        Composite row = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.marginLeft = 0;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.spacing = px(12);
        row.setLayout(layout);
        across().applyTo(row);
        return row;
    }

    /** A part of the page with a heading of its own. */
    void section(String text, String explanation) {
        Label heading = new Label(body, SWT.NONE);
        heading.setText(text);
        heading.setFont(fonts.font(fonts.metrics().text(14).semibold()));
        GridDataFactory.swtDefaults().span(2, 1).applyTo(heading);
        if (!explanation.isEmpty()) {
            words(explanation);
        }
    }

    /** Words that explain, over the whole width. */
    Label words(String explanation) {
        Label words = new Label(body, SWT.WRAP);
        words.setText(explanation);
        words.setData(CSS_CLASS, "secondary");
        across().span(2, 1).applyTo(words);
        return words;
    }

    /** Gives a control that offers choices its place after its label, as wide as the others: some add their arrow to a hint. */
    <C extends Control> C choice(C control) {
        int added = control.computeSize(px(CHOICE), SWT.DEFAULT).x - px(CHOICE);
        GridDataFactory.swtDefaults().hint(px(CHOICE) - added, SWT.DEFAULT).applyTo(control);
        return control;
    }

    /** Gives a control that offers choices the width of the other fields of its part. */
    void choiceOfPart(Control control) {
        across().applyTo(control);
    }

    /** As wide as there is room, and no wider for what it holds. */
    private GridDataFactory across() {
        return GridDataFactory.fillDefaults().grab(true, false).hint(px(LABEL), SWT.DEFAULT);
    }

    Label label(Composite parent, String name) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(name);
        label.setData(CSS_CLASS, "secondary");
        GridDataFactory.swtDefaults().hint(px(LABEL), SWT.DEFAULT).applyTo(label);
        labels.add(label);
        return label;
    }

    int px(double length) {
        return (int) Math.round(fonts.metrics().px(length));
    }

    /** A field as high as its text, and as its least number of lines. */
    private record Growing(TextField field, int lines) {

        Composite area() {
            return field.area();
        }

        boolean isTight() {
            return height() != area().getSize().y;
        }

        void fit() {
            ((GridData) area().getLayoutData()).heightHint = height();
        }

        private int height() {
            Text text = field.control();
            int frame = area().computeSize(SWT.DEFAULT, SWT.DEFAULT).y - text.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
            int width = text.getSize().x - text.computeTrim(0, 0, 0, 0).width; // a hint is of what is inside
            int whole = width < text.getLineHeight() ? 0 : text.computeSize(width, SWT.DEFAULT).y;
            return frame + Math.max(whole, lines * text.getLineHeight());
        }
    }
}
