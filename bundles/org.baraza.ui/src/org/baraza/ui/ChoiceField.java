package org.baraza.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/**
 * A drop-down of a form that edits one attribute of an element. A choice is one undo step at once. A value that is not
 * among the choices is shown as an extra one, so that nothing is lost.
 *
 * @param <T> type of the attribute's values
 */
public final class ChoiceField<T> {

    private final Combo control;
    private final ActiveSession active;
    private final EAttribute attribute;
    private final String label;
    private final Function<T, String> words;
    private List<T> choices = List.of();
    private Optional<EObject> element = Optional.empty();

    /** @param label the name of the undo step, such as "Change first quarter" */
    public ChoiceField(Composite parent, ActiveSession active, EAttribute attribute, String label,
            Function<T, String> words) {
        this.control = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        this.active = active;
        this.attribute = attribute;
        this.label = label;
        this.words = words;
        control.addListener(SWT.Selection, event -> write());
        SpokenName.ofLabelBefore(control);
    }

    public Combo control() {
        return control;
    }

    /** Shows the attribute of the element among the given choices. */
    public void show(EObject next, List<T> offered) {
        element = Optional.of(next);
        @SuppressWarnings("unchecked")
        T value = (T) next.eGet(attribute);
        List<T> all = value == null || offered.contains(value) ? offered : prepended(value, offered);
        if (!all.equals(choices)) {
            choices = List.copyOf(all);
            control.setItems(choices.stream().map(words).toArray(String[]::new));
        }
        int index = value == null ? -1 : choices.indexOf(value);
        if (index < 0) {
            control.deselectAll();
        } else if (control.getSelectionIndex() != index) {
            control.select(index);
        }
    }

    private void write() {
        int index = control.getSelectionIndex();
        if (index >= 0) {
            T chosen = choices.get(index);
            element.filter(target -> !chosen.equals(target.eGet(attribute)))
                    .ifPresent(target -> active.change(label, () -> target.eSet(attribute, chosen)));
        }
    }

    private static <T> List<T> prepended(T value, List<T> offered) {
        return Stream.concat(Stream.of(value), offered.stream()).toList();
    }
}
