package org.baraza.rcp.internal.creation;

import java.util.List;
import java.util.function.Predicate;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

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
            firstField().setFocus();
        }
    }

    /** Of radio buttons the chosen one. */
    private Control firstField() {
        List<Control> fields = List.of(((Composite) getControl()).getChildren());
        Predicate<Control> radio = field -> field instanceof Button button && (button.getStyle() & SWT.RADIO) != 0;
        return fields.stream().filter(field -> !(field instanceof Label)).findFirst().filter(radio)
                .flatMap(first -> fields.stream().filter(radio).filter(one -> ((Button) one).getSelection()).findFirst())
                .orElse(getControl());
    }

    /** As Enter does in a field. */
    void goOn() {
        if (canFlipToNextPage()) {
            getContainer().showPage(getNextPage());
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
