package org.baraza.rcp.internal.handlers;

import java.util.Optional;

import org.baraza.catalogue.CatalogueService;
import org.baraza.model.strategy.Strategy;
import org.baraza.rcp.internal.Saving;
import org.baraza.rcp.internal.creation.NewStrategyWizard;
import org.baraza.session.SessionService;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.Navigation;
import org.baraza.ui.Rooms;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;

/** Begins a strategy as the wizard was told. */
public final class NewHandler extends WindowHandler {

    @Override
    void execute(IWorkbenchWindow window, ActiveSession active, ExecutionEvent event) {
        if (Saving.mayLeave(window.getShell(), active)) {
            Optional<Strategy> begun = NewStrategyWizard.ask(window.getShell(),
                    window.getService(CatalogueService.class).catalogue());
            begun.ifPresent(strategy -> {
                active.open(window.getService(SessionService.class).create(strategy));
                Navigation.show(window.getActivePage(), Rooms.STRATEGY);
            });
        }
    }
}
