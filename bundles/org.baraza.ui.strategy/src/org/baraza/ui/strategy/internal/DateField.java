package org.baraza.ui.strategy.internal;

import java.time.LocalDate;
import java.util.Optional;

import org.baraza.analysis.Forms;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.SpokenName;
import org.baraza.ui.strategy.internal.model.PartEdits;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** A field for a day, typed as the language writes days. What is none gives way to what was there. */
final class DateField implements ActiveSession.PendingEdit {

    private static final Forms FORMS = Forms.ofProgram();

    private final Text control;
    private final ActiveSession active;
    private final PartEdits edits;
    private final EObject part;
    private final EAttribute attribute;
    private final String label;

    DateField(Composite parent, ActiveSession active, PartEdits edits, EObject part, EAttribute attribute, String label) {
        this.active = active;
        this.edits = edits;
        this.part = part;
        this.attribute = attribute;
        this.label = label;
        control = new Text(parent, SWT.SINGLE | SWT.BORDER);
        control.setToolTipText(FORMS.date(LocalDate.now()));
        SpokenName.ofLabelBefore(control);
        control.addListener(SWT.Modify, event -> note());
        control.addListener(SWT.FocusOut, event -> commit());
        control.addListener(SWT.DefaultSelection, event -> commit());
        control.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                show();
            }
        });
    }

    Text control() {
        return control;
    }

    void show() {
        if (!control.getText().equals(words())) {
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
        if (typed.isPresent() || control.getText().isBlank()) {
            edits.set(label, part, attribute, typed.orElse(null));
        }
        show();
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
