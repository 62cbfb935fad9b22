package org.baraza.rcp.internal.creation;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Composite;

/** A short page of the wizard. It holds back only what can't be made; advice is told beside it. */
abstract class BeginningPage extends WizardPage {

    private final Beginning beginning;
    private final String explanation;

    BeginningPage(Beginning beginning, String title, String explanation) {
        super(title, title, null);
        this.beginning = beginning;
        this.explanation = explanation;
        setDescription(explanation);
    }

    @Override
    public final void createControl(Composite parent) {
        Form form = new Form(parent);
        fill(form);
        setControl(form.area());
        judge();
    }

    abstract void fill(Form form);

    /** The cursor is in the page that one comes to, not on the button that led there. */
    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            getControl().setFocus();
        }
    }

    Beginning beginning() {
        return beginning;
    }

    /** After each answer: whether the strategy can be made, and what the guidelines advise. */
    void judge() {
        setErrorMessage(beginning.refusal().orElse(null));
        setMessage(beginning.advice().orElse(explanation), beginning.advice().isPresent() ? INFORMATION : NONE);
        setPageComplete(beginning.refusal().isEmpty());
    }
}
