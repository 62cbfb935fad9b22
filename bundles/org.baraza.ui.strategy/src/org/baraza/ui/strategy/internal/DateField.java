package org.baraza.ui.strategy.internal;

import java.time.LocalDate;
import java.util.Optional;

import org.baraza.analysis.Forms;
import org.baraza.drawing.Role;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.Colours;
import org.baraza.ui.SpokenName;
import org.baraza.ui.strategy.internal.model.PartEdits;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/**
 * A field for a day, typed as the language writes days. What is none stays in it, in the colour of what is to be mended, with
 * a tooltip that says how to write it; Escape brings back what was there.
 */
final class DateField implements ActiveSession.PendingEdit {

    private static final Forms FORMS = Forms.ofProgram();

    private final Text control;
    private final ActiveSession active;
    private final PartEdits edits;
    private final EObject part;
    private final EAttribute attribute;
    private final String label;
    private Optional<String> refused = Optional.empty();

    DateField(Composite parent, ActiveSession active, PartEdits edits, EObject part, EAttribute attribute, String label) {
        this.active = active;
        this.edits = edits;
        this.part = part;
        this.attribute = attribute;
        this.label = label;
        control = new Text(parent, SWT.SINGLE | SWT.BORDER);
        control.setToolTipText(example());
        SpokenName.ofLabelBefore(control);
        control.addListener(SWT.Modify, event -> note());
        control.addListener(SWT.FocusOut, event -> commit());
        control.addListener(SWT.DefaultSelection, event -> commit());
        control.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                refuse(Optional.empty());
                show();
            }
        });
    }

    Text control() {
        return control;
    }

    void show() {
        if (refused.filter(control.getText()::equals).isEmpty() && !control.getText().equals(words())) {
            control.setText(words());
        }
    }

    @Override
    public void commit() {
        active.settled(this);
        if (control.isDisposed() || control.getText().equals(words())) {
            return;
        }
        Optional<LocalDate> typed = FORMS.readDate(control.getText());
        boolean none = typed.isEmpty() && !control.getText().isBlank();
        refuse(Optional.of(control.getText()).filter(text -> none));
        if (!none) {
            edits.set(label, part, attribute, typed.orElse(null));
        }
        show();
    }

    private void refuse(Optional<String> text) {
        refused = text;
        control.setForeground(Colours.of(text.isPresent() ? Role.TO_FIX : Role.TEXT));
        control.setToolTipText(text.map(typed -> NLS.bind(Messages.Date_refused, typed, example())).orElse(example()));
    }

    private static String example() {
        return FORMS.date(LocalDate.now());
    }

    private void note() {
        if (control.getText().equals(words())) {
            active.settled(this);
        } else {
            active.await(this);
        }
    }

    private String words() {
        return part.eGet(attribute) instanceof LocalDate day ? FORMS.date(day) : "";
    }
}
