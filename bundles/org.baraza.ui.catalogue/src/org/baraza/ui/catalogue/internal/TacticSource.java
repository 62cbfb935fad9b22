package org.baraza.ui.catalogue.internal;

import java.util.List;
import java.util.Locale;

import org.baraza.catalogue.CatalogueService;
import org.baraza.model.values.EntryRef;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.Navigation;
import org.baraza.ui.Rooms;
import org.baraza.ui.catalogue.internal.model.TacticHits;
import org.baraza.ui.find.FindSource;
import org.baraza.ui.find.Search;
import org.baraza.ui.find.Section;
import org.eclipse.ui.IWorkbenchWindow;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds tactics of all packs, and opens their pages. Without a strategy the room shows none. */
@Component
public final class TacticSource implements FindSource {

    private final CatalogueService packs;

    @Activate
    public TacticSource(@Reference CatalogueService packs) {
        this.packs = packs;
    }

    @Override
    public Section section() {
        return Section.TACTICS;
    }

    @Override
    public Search begin(IWorkbenchWindow window) {
        return window.getService(ActiveSession.class).session().isEmpty() ? Search.among(List.of())
                : new TacticHits(packs.catalogue(), Locale.getDefault(), tactic -> open(window, tactic));
    }

    private static void open(IWorkbenchWindow window, EntryRef tactic) {
        Navigation.show(window.getActivePage(), Rooms.CATALOGUE).filter(CatalogueRoom.class::isInstance)
                .map(CatalogueRoom.class::cast).ifPresent(room -> room.open(tactic));
    }
}
