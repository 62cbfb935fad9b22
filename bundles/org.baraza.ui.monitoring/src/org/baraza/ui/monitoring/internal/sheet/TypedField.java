package org.baraza.ui.monitoring.internal.sheet;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

import org.baraza.analysis.Forms;
import org.baraza.drawing.Role;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.Colours;
import org.baraza.ui.FieldFrame;
import org.baraza.ui.SpokenName;
import org.baraza.ui.monitoring.internal.messages.Messages;
import org.baraza.ui.monitoring.internal.model.Edit;
import org.eclipse.osgi.util.NLS;
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

        /** A day, or none where nothing is typed. */
        public static Answer day(String typed, Forms forms, Function<Optional<LocalDate>, Edit> edit) {
            Optional<LocalDate> day = forms.readDate(typed);
            return typed.isEmpty() || day.isPresent() ? of(edit.apply(day))
                    : refused(NLS.bind(Messages.Refused_date, typed, forms.date(LocalDate.now())));
        }

        public static Answer refused(String why) {
            return new Answer(Optional.empty(), Optional.of(why));
        }
    }

    private final FieldFrame frame;
    private final Text control;
    private final ActiveSession active;
    private final Function<String, Answer> read;
    private String shown = "";

    public TypedField(Composite parent, ActiveSession active, Function<String, Answer> read) {
        this.active = active;
        this.read = read;
        frame = new FieldFrame(parent);
        control = new Text(frame, SWT.SINGLE);
        frame.follow(control);
        SpokenName.ofLabelBefore(control);
        control.addListener(SWT.Modify, event -> note());
        control.addListener(SWT.FocusOut, event -> commit());
        control.addListener(SWT.DefaultSelection, event -> commit());
    }

    public Text control() {
        return control;
    }

    /** The text with its edge: what is laid out in a form. */
    public Composite area() {
        return frame;
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
