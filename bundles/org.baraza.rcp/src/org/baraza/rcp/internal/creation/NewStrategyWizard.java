package org.baraza.rcp.internal.creation;

import java.util.Locale;
import java.util.Optional;

import org.baraza.catalogue.Catalogue;
import org.baraza.model.strategy.Strategy;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.threeten.extra.YearQuarter;

/** Asks for what a new strategy begins with. It can be finished from the first page on. */
public final class NewStrategyWizard extends Wizard {

    private final Beginning beginning;
    private Optional<Strategy> made = Optional.empty();

    private NewStrategyWizard(Beginning beginning) {
        this.beginning = beginning;
        setWindowTitle(Messages.Wizard_title);
    }

    /** The strategy as it was asked for; empty if the person would rather not. */
    public static Optional<Strategy> ask(Shell shell, Catalogue catalogue) {
        NewStrategyWizard wizard = new NewStrategyWizard(
                new Beginning(catalogue, Locale.getDefault(), YearQuarter.now()));
        return new Steps(shell, wizard).open() == Window.OK ? wizard.made : Optional.empty();
    }

    @Override
    public void addPages() {
        addPage(new NamePage(beginning));
        addPage(new PeriodPage(beginning));
        addPage(new MoneyPage(beginning));
        addPage(new RulesPage(beginning));
    }

    /** Pages that were not looked at keep their defaults. */
    @Override
    public boolean canFinish() {
        return beginning.refusal().isEmpty();
    }

    @Override
    public boolean performFinish() {
        made = Optional.of(beginning.create());
        return true;
    }

    /** Enter goes on to the next page, or whoever ends a field with it would have finished before being asked. */
    private static final class Steps extends WizardDialog {

        Steps(Shell shell, NewStrategyWizard wizard) {
            super(shell, wizard);
        }

        @Override
        public void updateButtons() {
            super.updateButtons();
            Optional.ofNullable(getButton(IDialogConstants.NEXT_ID)).filter(Button::isEnabled)
                    .ifPresent(getShell()::setDefaultButton);
        }
    }
}
