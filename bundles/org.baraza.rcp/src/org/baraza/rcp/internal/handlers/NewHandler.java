package org.baraza.rcp.internal.handlers;

import java.util.Locale;

import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.rcp.internal.Messages;
import org.baraza.rcp.internal.Saving;
import org.baraza.session.Session;
import org.baraza.session.SessionService;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.Navigation;
import org.baraza.ui.Rooms;
import org.eclipse.ui.IWorkbenchWindow;
import org.threeten.extra.YearQuarter;

/** Begins a strategy of three years from the next January, in the language of the program. */
public final class NewHandler extends SessionHandler {

    private static final int QUARTERS = 12;

    @Override
    void execute(IWorkbenchWindow window, ActiveSession active, Session session) {
        if (Saving.mayLeave(window.getShell(), session)) {
            active.open(window.getService(SessionService.class).create(blank()));
            Navigation.show(window.getActivePage(), Rooms.STRATEGY);
        }
    }

    private static Strategy blank() {
        YearQuarter first = YearQuarter.of(YearQuarter.now().getYear() + 1, 1);
        Strategy strategy = StrategyFactory.eINSTANCE.createStrategy();
        strategy.setTitle(Messages.New_title);
        strategy.setLanguage(Locale.getDefault().getLanguage());
        strategy.setFirstQuarter(first);
        strategy.setLastQuarter(first.plusQuarters(QUARTERS - 1));
        return strategy;
    }
}
