package org.baraza.ui;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.baraza.ui.internal.Messages;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** A field of a form for one of many codes: it shows code and name, and offers a list that is searched as one types. */
public final class PickField {

    private final Button control;
    private final ButtonText text;
    private final ActiveSession active;
    private final EAttribute attribute;
    private final String name;
    private final Supplier<List<String>> codes;
    private final UnaryOperator<String> words;
    private Optional<EObject> element = Optional.empty();

    /**
     * @param name of the field, such as "Currency"
     * @param codes asked for when somebody wants to choose
     * @param words what a code is called, also one that is not among the codes
     */
    public PickField(Composite parent, ActiveSession active, EAttribute attribute, String name,
            Supplier<List<String>> codes, UnaryOperator<String> words) {
        this.control = new Button(parent, SWT.PUSH | SWT.LEFT);
        this.active = active;
        this.attribute = attribute;
        this.name = name;
        this.codes = codes;
        this.words = words;
        this.text = ButtonText.marked(control);
        SpokenName.of(control, () -> name + ", " + text.words());
        control.addListener(SWT.Selection, event -> element.ifPresent(this::choose));
    }

    public Button control() {
        return control;
    }

    /** Shows the attribute of the element. */
    public void show(EObject next) {
        element = Optional.of(next);
        String code = Objects.toString(next.eGet(attribute), "");
        String shown = code.isEmpty() ? Messages.Pick_choose : words.apply(code);
        if (!text.words().equals(shown)) {
            text.show(shown);
            control.requestLayout();
        }
    }

    private void choose(EObject target) {
        active.commitPending();
        String present = Objects.toString(target.eGet(attribute), "");
        ask(control.getShell(), name, codes.get(), words, present).filter(chosen -> !chosen.equals(present))
                .ifPresent(chosen -> active.change(NLS.bind(Messages.Pick_change, name),
                        () -> target.eSet(attribute, chosen)));
    }

    /**
     * Asks for one of many codes, with a list that is searched as one types.
     *
     * @return what was chosen; empty if the person would rather not
     */
    public static Optional<String> ask(Shell parent, String name, List<String> codes, UnaryOperator<String> words,
            String present) {
        return new PickDialog(parent, name, codes, words, present).ask();
    }
}
