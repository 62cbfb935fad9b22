package org.baraza.ui.monitoring.internal.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.baraza.analysis.Words;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.ChoiceField;
import org.baraza.ui.DropDown;
import org.baraza.ui.SceneFonts;
import org.baraza.ui.TextField;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** A scrolled form of labelled fields, one under the other. */
public final class Form {

    private static final int MARGIN = 16;
    private static final int LINE = 20;

    private final StackLayout stack = new StackLayout();
    private final Composite area;
    private final ScrolledComposite scroller;
    private final Composite body;
    private final ActiveSession active;
    private final String change;
    private final SceneFonts fonts;
    private final int across;
    private final Map<EStructuralFeature, Control> fields = new HashMap<>();
    private Optional<Blank> blank = Optional.empty();

    /** @param change the name of an undo step, with a place for the field's name */
    public Form(Composite parent, ActiveSession active, String change) {
        this(parent, active, change, 1);
    }

    /** @param across how many fields stand side by side */
    public Form(Composite parent, ActiveSession active, String change, int across) {
        this.active = active;
        this.change = change;
        this.across = across;
        area = new Composite(parent, SWT.NONE);
        area.setLayout(stack);
        scroller = new ScrolledComposite(area, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.setShowFocusedControl(true);
        body = new Composite(scroller, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2 * across).margins(MARGIN, 10).spacing(8, 6).applyTo(body);
        scroller.setContent(body);
        fonts = new SceneFonts(body);
        scroller.addListener(SWT.Resize, event -> refit());
        stack.topControl = scroller;
    }

    public Composite control() {
        return area;
    }

    public Composite body() {
        return body;
    }

    public void refit() {
        int width = scroller.getClientArea().width;
        scroller.setMinSize(0, body.computeSize(width, SWT.DEFAULT).y);
        body.layout(true, true);
    }

    public void visible(boolean on) {
        blank.ifPresentOrElse(other -> {
            stack.topControl = on ? scroller : other.control();
            area.layout();
        }, () -> body.setVisible(on));
    }

    /** What stands here while there is nothing to fill in: why, and the button that changes that. */
    public Blank otherwise(String words, Runnable way) {
        Blank other = new Blank(area, words, way);
        blank = Optional.of(other);
        return other;
    }

    /** Says in which field a feature is edited, where the field itself does not. */
    public void edits(EStructuralFeature feature, Control control) {
        fields.put(feature, control);
    }

    public boolean edits(EStructuralFeature feature) {
        return fields.containsKey(feature);
    }

    /** Where the feature is edited, if it is edited here. */
    public Optional<Control> field(EStructuralFeature feature) {
        return Optional.ofNullable(fields.get(feature));
    }

    /** Puts the cursor where the feature is edited, if it is edited here. */
    public void focus(EStructuralFeature feature) {
        field(feature).ifPresent(Control::setFocus);
    }

    public TextField line(String name, EAttribute attribute) {
        return text(name, attribute, SWT.SINGLE, 1);
    }

    public TextField text(String name, EAttribute attribute, int lines) {
        return text(name, attribute, SWT.MULTI, lines);
    }

    public <T extends Enumerator> ChoiceField<T> choice(String name, EAttribute attribute) {
        label(name);
        ChoiceField<T> field = new ChoiceField<>(body, active, attribute, NLS.bind(change, name),
                value -> Words.of(value, Locale.getDefault()));
        edits(attribute, field.control());
        wide(field.control());
        return field;
    }

    /** A drop-down whose choice is more than a value. */
    public <T extends Enumerator> DropDown pick(String name, List<T> values, Consumer<T> chosen) {
        label(name);
        DropDown combo = new DropDown(body);
        combo.setItems(values.stream().map(value -> Words.of(value, Locale.getDefault())).toArray(String[]::new));
        combo.addListener(SWT.Selection, event -> chosen.accept(values.get(combo.getSelectionIndex())));
        wide(combo);
        return combo;
    }

    public TypedField typed(String name, Function<String, TypedField.Answer> read) {
        label(name);
        TypedField field = new TypedField(body, active, read);
        wide(field.area());
        return field;
    }

    public <T> MenuField<T> menu(String name, boolean several, String none, Consumer<T> chosen) {
        label(name);
        MenuField<T> field = new MenuField<T>(body, name, several, none, chosen).marked();
        wide(field.control());
        return field;
    }

    /** Gives a field the whole width where several stand side by side. */
    public TextField whole(TextField field) {
        ((GridData) field.area().getLayoutData()).horizontalSpan = 2 * across - 1;
        return field;
    }

    public void whole(Control control) {
        wide(control);
        ((GridData) control.getLayoutData()).horizontalSpan = 2 * across - 1;
    }

    /** A row of buttons under the fields. */
    public Composite buttons() {
        new Label(body, SWT.NONE);
        Composite row = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).span(2 * across - 1, 1).applyTo(row);
        return row;
    }

    public static Button button(Composite row, String words, Runnable body) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(words);
        button.addListener(SWT.Selection, event -> body.run());
        return button;
    }

    /** What the form is about, above its fields. */
    public Label title() {
        Label title = PaneTitle.on(body, "");
        GridDataFactory.fillDefaults().span(2 * across, 1).grab(true, false).hint(1, SWT.DEFAULT).applyTo(title);
        return title;
    }

    /** Words over the whole width. */
    public Label note() {
        Label words = new Label(body, SWT.WRAP);
        GridDataFactory.fillDefaults().span(2 * across, 1).grab(true, false).hint(1, SWT.DEFAULT).applyTo(words);
        return words;
    }

    public Label label(String name) {
        Label label = new Label(body, SWT.WRAP);
        label.setText(name);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, px(5)).applyTo(label);
        return label;
    }

    private TextField text(String name, EAttribute attribute, int style, int lines) {
        label(name);
        TextField field = new TextField(body, style, active, attribute, NLS.bind(change, name));
        edits(attribute, field.control());
        GridDataFactory.fillDefaults().grab(true, false)
                .hint(px(LINE), lines == 1 ? SWT.DEFAULT : px(LINE * lines)).applyTo(field.area());
        return field;
    }

    private void wide(Control control) {
        GridDataFactory.fillDefaults().grab(true, false).hint(px(LINE), SWT.DEFAULT).applyTo(control);
    }

    private int px(double length) {
        return (int) Math.round(fonts.metrics().px(length));
    }
}
