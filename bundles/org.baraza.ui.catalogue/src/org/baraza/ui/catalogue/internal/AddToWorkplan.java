package org.baraza.ui.catalogue.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.baraza.analysis.Labels;
import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.LocalTexts;
import org.baraza.model.catalogue.Tactic;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.session.Session;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.ElementSelection;
import org.baraza.ui.Navigation;
import org.baraza.ui.Rooms;
import org.baraza.ui.catalogue.internal.messages.Messages;
import org.baraza.ui.catalogue.internal.model.Along;
import org.baraza.ui.catalogue.internal.model.ObjectiveChoice;
import org.baraza.ui.catalogue.internal.model.TacticEdits;
import org.baraza.ui.SentenceDialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;

/** Asks for the objective, adds the tactic to it as one undo step, and shows the new row in the workplan. */
final class AddToWorkplan {

    private final IWorkbenchPage page;
    private final ActiveSession active;
    private Optional<Objective> lastUsed = Optional.empty();

    AddToWorkplan(IWorkbenchPage page, ActiveSession active) {
        this.page = page;
        this.active = active;
    }

    void add(Tactic tactic, Catalogue catalogue) {
        active.commitPending();
        active.session().ifPresent(session -> {
            Strategy strategy = session.strategy();
            Locale language = Labels.language(strategy);
            String name = LocalTexts.text(tactic.getName(), language);
            List<ObjectiveChoice> choices = ObjectiveChoice.of(session.analyses(), catalogue.ref(tactic));
            if (choices.isEmpty()) {
                offerObjectives(strategy, name);
            } else {
                choose(name, choices, Along.all(tactic, catalogue, language), language).ifPresent(answer -> add(tactic, answer, catalogue));
            }
        });
    }

    private Optional<ObjectiveDialog.Answer> choose(String name, List<ObjectiveChoice> choices, Along suggested,
            Locale language) {
        Optional<ObjectiveChoice> first = ObjectiveChoice.first(choices, selectedInWorkplan(), lastUsed);
        return ObjectiveDialog.ask(page.getWorkbenchWindow().getShell(), NLS.bind(Messages.Add_title, name), choices,
                first, suggested, language);
    }

    private void add(Tactic tactic, ObjectiveDialog.Answer answer, Catalogue catalogue) {
        Objective objective = answer.objective().objective();
        lastUsed = Optional.of(objective);
        new TacticEdits(active::change, catalogue).add(objective, tactic, answer.along())
                .ifPresent(activity -> Navigation.reveal(page, activity, Optional.empty()));
    }

    private Optional<StrategyElement> selectedInWorkplan() {
        return ElementSelection.elementIn(page.getSelection(Rooms.WORKPLAN));
    }

    private void offerObjectives(Strategy strategy, String name) {
        int answer = SentenceDialog.ask(page.getWorkbenchWindow().getShell(), NLS.bind(Messages.Add_title, name),
                Messages.Add_noObjectives, Messages.Add_openStrategy, IDialogConstants.CANCEL_LABEL);
        if (answer == 0) {
            Navigation.toObjectives(page, strategy);
        }
    }
}
