package org.baraza.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/**
 * A drop-down of a form that edits one attribute of an element. A choice is one undo step at once. A value that is not
 * among the choices is shown as an extra one, so that nothing is lost.
 *
 * @param <T> type of the attribute's values
 */
public final class ChoiceField<T> {

    private final DropDown control;
    private final ActiveSession active;
    private final EAttribute attribute;
    private final String label;
    private final Function<T, String> words;
    private List<T> choices = List.of();
    private Optional<T> shown = Optional.empty();
    private Optional<Supplier<? extends EObject>> target = Optional.empty();

    /** @param label the name of the undo step, such as "Change first quarter" */
    public ChoiceField(Composite parent, ActiveSession active, EAttribute attribute, String label,
            Function<T, String> words) {
        this.control = new DropDown(parent);
        this.active = active;
        this.attribute = attribute;
        this.label = label;
        this.words = words;
        control.addListener(SWT.Selection, event -> write());
    }

    public DropDown control() {
        return control;
    }

    /** Shows the attribute of the element among the given choices. */
    public void show(EObject next, List<T> offered) {
        @SuppressWarnings("unchecked")
        T value = (T) next.eGet(attribute);
        show(Optional.ofNullable(value), () -> next, offered);
    }

    /** Shows no choice yet, for an element that the first one makes. @param making it, in the same undo step */
    public void offer(Supplier<? extends EObject> making, List<T> offered) {
        show(Optional.empty(), making, offered);
    }

    private void show(Optional<T> value, Supplier<? extends EObject> to, List<T> offered) {
        shown = value;
        target = Optional.of(to);
        List<T> all = value.filter(it -> !offered.contains(it)).map(it -> prepended(it, offered)).orElse(offered);
        if (!all.equals(choices)) {
            choices = List.copyOf(all);
            control.setItems(choices.stream().map(words).toArray(String[]::new));
        }
        int index = value.map(choices::indexOf).orElse(-1);
        if (index < 0) {
            control.select(-1);
        } else if (control.getSelectionIndex() != index) {
            control.select(index);
        }
    }

    private void write() {
        int index = control.getSelectionIndex();
        if (index >= 0) {
            T chosen = choices.get(index);
            target.filter(to -> shown.filter(chosen::equals).isEmpty())
                    .ifPresent(to -> active.change(label, () -> to.get().eSet(attribute, chosen)));
        }
    }

    private static <T> List<T> prepended(T value, List<T> offered) {
        return Stream.concat(Stream.of(value), offered.stream()).toList();
    }
}
