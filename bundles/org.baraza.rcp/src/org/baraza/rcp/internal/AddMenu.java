package org.baraza.rcp.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.strategy.StrategyPackage;
import org.baraza.session.Session;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.ElementSelection;
import org.baraza.ui.Navigation;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.ui.IWorkbenchWindow;

/** What can be added to the strategy from anywhere: the room it belongs to opens, with the cursor on its name. */
final class AddMenu {

    private static final StrategyPackage MODEL = StrategyPackage.eINSTANCE;

    private final IWorkbenchWindow window;
    private final ActiveSession active;

    AddMenu(IWorkbenchWindow window, ActiveSession active) {
        this.window = window;
        this.active = active;
    }

    List<Offer> offers() {
        Optional<Objective> objective = objective();
        return List.of(offer(Messages.Add_group, "group", true, this::group),
                offer(Messages.Add_objective, "objective", true, this::objective),
                offer(Messages.Add_activity, "activity", objective.isPresent(),
                        strategy -> objective.ifPresent(this::activity)),
                offer(Messages.Add_indicator, "indicator", objective.isPresent(),
                        strategy -> objective.ifPresent(this::indicator)));
    }

    private void group(Strategy strategy) {
        StakeholderGroup group = StrategyFactory.eINSTANCE.createStakeholderGroup();
        add(Messages.Add_group, strategy.getStakeholders(), group, MODEL.getStakeholderGroup_Name());
    }

    private void objective(Strategy strategy) {
        add(Messages.Add_objective, strategy.getObjectives(), StrategyFactory.eINSTANCE.createObjective(),
                MODEL.getObjective_Statement());
    }

    private void activity(Objective objective) {
        add(Messages.Add_activity, objective.getActivities(), StrategyFactory.eINSTANCE.createActivity(),
                MODEL.getActivity_Name());
    }

    private void indicator(Objective objective) {
        add(Messages.Add_indicator, objective.getIndicators(), StrategyFactory.eINSTANCE.createIndicator(),
                MODEL.getIndicator_Name());
    }

    private <E extends StrategyElement> void add(String label, List<E> siblings, E element,
            EStructuralFeature first) {
        active.change(label, () -> siblings.add(element));
        if (element.eContainer() != null) {
            Navigation.reveal(window.getActivePage(), element, Optional.of(first));
        }
    }

    /** The objective that what is selected belongs to; else the last one. */
    private Optional<Objective> objective() {
        return ElementSelection.elementIn(window.getSelectionService().getSelection()).flatMap(AddMenu::objectiveOf)
                .or(() -> active.session().map(Session::strategy).map(Strategy::getObjectives)
                        .filter(all -> !all.isEmpty()).map(List::getLast));
    }

    private static Optional<Objective> objectiveOf(EObject element) {
        return switch (element) {
            case null -> Optional.empty();
            case Objective objective -> Optional.of(objective);
            case Activity activity -> objectiveOf(activity.eContainer());
            case Indicator indicator -> objectiveOf(indicator.eContainer());
            default -> Optional.empty();
        };
    }

    private Offer offer(String words, String icon, boolean enabled, Consumer<Strategy> body) {
        return new Offer(words, icon, "", enabled, () -> {
            active.commitPending();
            active.session().map(Session::strategy).ifPresent(body);
        });
    }
}
