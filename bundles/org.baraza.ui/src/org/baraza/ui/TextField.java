package org.baraza.ui;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/**
 * A text field of a form that edits one attribute of an element. What is typed becomes one undo step when the field is
 * left, on Enter in a single-line field, and before undo and save. Escape takes the typing back.
 */
public final class TextField implements ActiveSession.PendingEdit {

    private final FieldFrame frame;
    private final Text control;
    private final ActiveSession active;
    private final EAttribute attribute;
    private final String label;
    private Optional<EObject> element = Optional.empty();
    /** Gives what is written to; empty while there is nothing to write to. */
    private Optional<Supplier<? extends EObject>> target = Optional.empty();
    /** What the element says. */
    private String given = "";
    /** What the control made of it. */
    private String shown = "";

    /**
     * @param style SWT.SINGLE or SWT.MULTI
     * @param label the name of the undo step, such as "Change title"
     */
    public TextField(Composite parent, int style, ActiveSession active, EAttribute attribute, String label) {
        this.frame = new FieldFrame(parent);
        this.control = new Text(frame, style | ((style & SWT.MULTI) != 0 ? SWT.WRAP | SWT.V_SCROLL : 0));
        frame.follow(control);
        TabKey.leaves(control);
        SpokenName.ofLabelBefore(control);
        this.active = active;
        this.attribute = attribute;
        this.label = label;
        control.addListener(SWT.Modify, event -> noteTyping());
        control.addListener(SWT.FocusOut, event -> commit());
        control.addListener(SWT.DefaultSelection, event -> commit());
        control.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                control.setText(shown);
            }
        });
    }

    public Text control() {
        return control;
    }

    /** The text with its edge: what is laid out in a form. */
    public Composite area() {
        return frame;
    }

    /** Shows the attribute of the element; the caret stays where it is when the text is the same. */
    public void show(EObject next) {
        boolean same = element.filter(next::equals).isPresent();
        if (!same) {
            commit();
        }
        element = Optional.of(next);
        target = Optional.of(() -> next);
        String text = textOf(next);
        if (!same || !text.equals(given)) {
            given = text;
            shown = text;
            if (!control.getText().equals(text)) {
                control.setText(text);
                shown = control.getText(); // a field of one line shows breaks as blanks: nobody typed those
                active.settled(this);
            }
        }
        control.setEnabled(true);
    }

    /** Shows an empty field for an element that the first words make. @param making it, in the same undo step */
    public void offer(Supplier<? extends EObject> making) {
        if (target.isEmpty() || element.isPresent()) {
            empty();
        }
        target = Optional.of(making);
        control.setEnabled(true);
    }

    /** Shows nothing, since there is no element to edit. */
    public void clear() {
        empty();
        control.setEnabled(false);
    }

    private void empty() {
        commit();
        element = Optional.empty();
        target = Optional.empty();
        given = "";
        shown = "";
        control.setText("");
    }

    @Override
    public void commit() {
        active.settled(this);
        if (control.isDisposed()) {
            return;
        }
        String typed = control.getText();
        if (!typed.equals(shown)) {
            shown = typed;
            given = typed;
            target.ifPresent(it -> active.change(label, () -> write(it.get(), typed)));
        }
    }

    private void noteTyping() {
        if (control.getText().equals(shown)) {
            active.settled(this);
        } else {
            active.await(this);
        }
    }

    private void write(EObject written, String typed) {
        if (typed.isEmpty()) {
            written.eUnset(attribute);
        } else {
            written.eSet(attribute, typed);
        }
    }

    private String textOf(EObject read) {
        return Objects.toString(read.eGet(attribute), "");
    }
}
