package org.baraza.ui.internal;

import java.util.Set;

import org.baraza.checks.Finding;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.StrategyPackage;
import org.baraza.ui.Navigation;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** The way from a finding to the dialog that describes an activity: what it asks for there has no cell in the plan. */
final class Describing {

    private static final Set<EStructuralFeature> WRITTEN = Set.of(StrategyPackage.Literals.ACTIVITY__DESCRIPTION,
            StrategyPackage.Literals.ACTIVITY__STEPS, StrategyPackage.Literals.ACTIVITY__RISK,
            StrategyPackage.Literals.ACTIVITY__DECISION);

    private Describing() {
    }

    static boolean settles(Finding finding) {
        return finding.element() instanceof Activity && finding.feature().filter(WRITTEN::contains).isPresent();
    }

    /** After the click: what it was on may be closed meanwhile. */
    static void open(Finding finding) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        window.getShell().getDisplay().asyncExec(
                () -> Navigation.describe(window.getActivePage(), finding.element(), finding.feature()));
    }
}
