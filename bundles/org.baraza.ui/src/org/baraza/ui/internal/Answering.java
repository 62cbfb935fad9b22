package org.baraza.ui.internal;

import java.util.Optional;
import java.util.Set;

import org.baraza.checks.Finding;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.model.strategy.StrategyPackage;
import org.baraza.ui.Navigation;
import org.baraza.ui.Rooms;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/**
 * The way from a finding to where it is answered, if that is not where it is found: the dialog that describes an activity,
 * for what has no cell in the plan, the monthly round, for reports, or the quarterly evaluations.
 *
 * @param words on the link that goes there
 */
record Answering(String words, Finding finding, Way way) {

    private static final Set<EStructuralFeature> WRITTEN = Set.of(StrategyPackage.Literals.ACTIVITY__DESCRIPTION,
            StrategyPackage.Literals.ACTIVITY__STEPS, StrategyPackage.Literals.ACTIVITY__RISK,
            StrategyPackage.Literals.ACTIVITY__DECISION);

    /** Opens a place. */
    interface Way {
        void open(IWorkbenchPage page, StrategyElement element, Optional<EStructuralFeature> feature);
    }

    static Optional<Answering> of(Finding finding) {
        if (!(finding.element() instanceof Activity)) {
            return Optional.empty();
        }
        return finding.feature().flatMap(feature -> of(finding, feature));
    }

    private static Optional<Answering> of(Finding finding, EStructuralFeature feature) {
        if (feature == StrategyPackage.Literals.ACTIVITY__REPORTS) {
            return Optional.of(new Answering(Messages.Note_report, finding, Answering::monitor));
        }
        if (feature == StrategyPackage.Literals.ACTIVITY__EVALUATIONS) {
            return Optional.of(new Answering(Messages.Note_evaluate, finding, Answering::monitor));
        }
        return WRITTEN.contains(feature)
                ? Optional.of(new Answering(Messages.Note_describe, finding, Navigation::describe)) : Optional.empty();
    }

    private static void monitor(IWorkbenchPage page, StrategyElement element, Optional<EStructuralFeature> feature) {
        Navigation.show(page, Rooms.MONITORING).ifPresent(room -> room.reveal(element, feature));
    }

    /** After the click: what it was on may be closed meanwhile. */
    void open() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        window.getShell().getDisplay().asyncExec(
                () -> way.open(window.getActivePage(), finding.element(), finding.feature()));
    }
}
