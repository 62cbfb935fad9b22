package org.baraza.rcp.internal.handlers;

import java.util.Locale;

import org.baraza.catalogue.CatalogueService;
import org.baraza.model.strategy.Strategy;
import org.baraza.rcp.internal.Messages;
import org.baraza.rcp.internal.Saving;
import org.baraza.session.Session;
import org.baraza.session.SessionService;
import org.baraza.session.creation.NewStrategy;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.Navigation;
import org.baraza.ui.Rooms;
import org.eclipse.ui.IWorkbenchWindow;
import org.threeten.extra.YearQuarter;

/** Begins a strategy of three years from the next January, in the language of the program, by the guidelines' rules. */
public final class NewHandler extends SessionHandler {

    private static final int QUARTERS = 12;

    @Override
    void execute(IWorkbenchWindow window, ActiveSession active, Session session) {
        if (Saving.mayLeave(window.getShell(), session)) {
            Strategy strategy = begun(window.getService(CatalogueService.class));
            active.open(window.getService(SessionService.class).create(strategy));
            Navigation.show(window.getActivePage(), Rooms.STRATEGY);
        }
    }

    private static Strategy begun(CatalogueService packs) {
        YearQuarter first = YearQuarter.of(YearQuarter.now().getYear() + 1, 1);
        return NewStrategy.in(packs.catalogue()).titled(Messages.New_title).inLanguage(language())
                .running(first, first.plusQuarters(QUARTERS - 1)).create();
    }

    private static Locale language() {
        return Locale.of(Locale.getDefault().getLanguage());
    }
}
