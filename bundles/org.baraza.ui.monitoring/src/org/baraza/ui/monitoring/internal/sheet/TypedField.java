package org.baraza.ui.monitoring.internal.sheet;

import java.util.Optional;
import java.util.function.Function;

import org.baraza.drawing.Role;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.Colours;
import org.baraza.ui.SpokenName;
import org.baraza.ui.monitoring.internal.model.Edit;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/**
 * A field for a day or a number. What can't be read stays in it, in the colour of what is to be mended, with a tooltip
 * that says why.
 */
public final class TypedField implements ActiveSession.PendingEdit {

    /** What was typed, as the strategy takes it. @param why it can't be read */
    public record Answer(Optional<Edit> edit, Optional<String> why) {

        public static Answer of(Edit edit) {
            return new Answer(Optional.of(edit), Optional.empty());
        }

        public static Answer refused(String why) {
            return new Answer(Optional.empty(), Optional.of(why));
        }
    }

    private final Text control;
    private final ActiveSession active;
    private final Function<String, Answer> read;
    private String shown = "";

    public TypedField(Composite parent, ActiveSession active, Function<String, Answer> read) {
        this.active = active;
        this.read = read;
        control = new Text(parent, SWT.SINGLE | SWT.BORDER);
        SpokenName.ofLabelBefore(control);
        control.addListener(SWT.Modify, event -> note());
        control.addListener(SWT.FocusOut, event -> commit());
        control.addListener(SWT.DefaultSelection, event -> commit());
    }

    public Text control() {
        return control;
    }

    public void show(String text) {
        if (!text.equals(shown) || !control.getText().equals(text) && control.getToolTipText() == null) {
            shown = text;
            control.setText(text);
        }
    }

    @Override
    public void commit() {
        active.settled(this);
        if (!control.isDisposed() && !control.getText().equals(shown)) {
            Answer answer = read.apply(control.getText().strip());
            control.setToolTipText(answer.why().orElse(null));
            control.setForeground(Colours.of(answer.why().isPresent() ? Role.TO_FIX : Role.TEXT));
            answer.edit().ifPresent(edit -> {
                shown = control.getText();
                new Making(active).make(edit);
            });
        }
    }

    private void note() {
        if (control.getText().equals(shown)) {
            active.settled(this);
        } else {
            active.await(this);
        }
    }
}
