package org.baraza.ui.strategy.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.baraza.drawing.Role;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.ui.ChoiceField;
import org.baraza.ui.Isolated;
import org.baraza.ui.TextField;
import org.baraza.ui.ToolRow;
import org.baraza.ui.strategy.internal.model.PartEdits;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;

/** The fields of one part of a page, each after its label, and what shows them anew. */
final class PartFields {

    private static final int DATE = 120;

    private final FormPage page;
    private final PartEdits edits;
    private final Composite area;
    private final EObject part;
    private final List<Runnable> shows = new ArrayList<>();
    private final Map<EStructuralFeature, Control> controls = new LinkedHashMap<>();

    /** @param area with two columns, for labels and fields */
    PartFields(FormPage page, PartEdits edits, Composite area, EObject part) {
        this.page = page;
        this.edits = edits;
        this.area = area;
        this.part = part;
    }

    Composite area() {
        return area;
    }

    FormPage page() {
        return page;
    }

    void show() {
        shows.forEach(Runnable::run);
    }

    /** Something else that is shown with the fields. */
    void shows(Runnable show) {
        shows.add(show);
    }

    Optional<Control> control(EStructuralFeature feature) {
        return Optional.ofNullable(controls.get(feature));
    }

    Optional<Control> first() {
        return controls.values().stream().findFirst();
    }

    /** What the part is called, where that is no field. */
    void title(Supplier<String> words) {
        Label label = new Label(area, SWT.WRAP);
        label.setFont(page.fonts().font(page.fonts().metrics().base().semibold()));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(1, SWT.DEFAULT).applyTo(label);
        shows.add(() -> label.setText(Isolated.text(words.get()).replace("&", "&&")));
    }

    /** What can be done with the part, after its fields. */
    void push(String words, String icon, Runnable body) {
        tools().push(words, icon, body);
    }

    /** What offers several things to choose from. */
    void offer(String words, String icon, Consumer<Menu> items) {
        tools().offer(words, icon, items);
    }

    /** A row of what can be done with the part. */
    ToolRow tools() {
        ToolRow row = new ToolRow(area, Role.PAGE);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).indent(-page.px(12), 0).applyTo(row.control());
        return row;
    }

    void line(String name, EAttribute attribute) {
        keep(attribute, page.line(area, name, attribute));
    }

    void name(String name, EAttribute attribute) {
        keep(attribute, page.name(area, name, attribute));
    }

    void text(String name, EAttribute attribute, int lines) {
        keep(attribute, page.text(area, name, attribute, lines));
    }

    /**
     * A question over the whole width, and the room for its answer under it.
     *
     * @param begun brings the part into the document, in the undo step of its first words, where it is not there yet
     */
    void question(String question, EAttribute attribute, int lines, Supplier<EObject> begun) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(Isolated.text(question).replace("&", "&&"));
        label.setFont(page.fonts().font(page.fonts().metrics().base().semibold()));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(1, SWT.DEFAULT).applyTo(label);
        TextField field = page.wide(area, question, attribute, lines);
        register(attribute, field.control());
        shows.add(() -> {
            if (part.eContainer() == null) {
                field.offer(begun);
            } else {
                field.show(part);
            }
        });
    }

    void date(String name, EAttribute attribute) {
        page.label(area, name);
        DateField field = new DateField(area, page.active(), edits, part, attribute, NLS.bind(Messages.Change, name));
        GridDataFactory.swtDefaults().hint(page.px(DATE), SWT.DEFAULT).applyTo(field.control());
        register(attribute, field.control());
        shows.add(field::show);
    }

    <T> void choice(String name, EAttribute attribute, List<T> choices, Function<T, String> words) {
        page.label(area, name);
        ChoiceField<T> field = new ChoiceField<>(area, page.active(), attribute, NLS.bind(Messages.Change, name), words);
        page.choiceOfPart(field.control());
        register(attribute, field.control());
        shows.add(() -> field.show(part, choices));
    }

    /** A choice that may be none. */
    <T> void option(String name, EStructuralFeature feature, Supplier<List<T>> choices, Function<T, String> words) {
        option(name, feature, choices, () -> {
            @SuppressWarnings("unchecked")
            T value = (T) part.eGet(feature);
            return value;
        }, words, chosen -> edits.set(NLS.bind(Messages.Change, name), part, feature, chosen));
    }

    <T> void option(String name, EStructuralFeature feature, Supplier<List<T>> choices, Supplier<T> value,
            Function<T, String> words, Consumer<T> taker) {
        page.label(area, name);
        OptionField<T> field = new OptionField<>(area, choices, value, words, taker);
        page.choiceOfPart(field.control());
        register(feature, field.control());
        shows.add(field::show);
    }

    void check(String name, EAttribute attribute) {
        page.label(area, "");
        Button check = new Button(area, SWT.CHECK);
        check.setText(name);
        check.addListener(SWT.Selection,
                event -> edits.set(NLS.bind(Messages.Change, name), part, attribute, check.getSelection()));
        register(attribute, check);
        shows.add(() -> check.setSelection((Boolean) part.eGet(attribute)));
    }

    /** Several of a few, each to be ticked. */
    <T> void several(String name, EStructuralFeature feature, Supplier<List<T>> chosen, List<T> choices,
            Function<T, String> words) {
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).hint(page.px(126), SWT.DEFAULT)
                .applyTo(page.label(area, name));
        Composite row = page.row(area);
        for (T choice : choices) {
            Button check = new Button(row, SWT.CHECK);
            check.setText(words.apply(choice));
            check.addListener(SWT.Selection,
                    event -> edits.toggle(NLS.bind(Messages.Change, name), chosen.get(), choice));
            controls.putIfAbsent(feature, check);
            watch(check);
            shows.add(() -> check.setSelection(chosen.get().contains(choice)));
        }
    }

    private void register(EStructuralFeature feature, Control control) {
        controls.put(feature, control);
        watch(control);
    }

    private void watch(Control control) {
        if (part instanceof StrategyElement element) {
            page.watch(control, element);
        }
    }

    private void keep(EAttribute attribute, TextField field) {
        register(attribute, field.control());
        shows.add(() -> field.show(part));
    }
}
