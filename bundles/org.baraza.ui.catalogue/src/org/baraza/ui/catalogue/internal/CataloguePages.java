package org.baraza.ui.catalogue.internal;

import java.util.List;

import org.baraza.ui.Rooms;
import org.baraza.ui.find.RoomPages;
import org.baraza.ui.catalogue.internal.messages.Messages;
import org.osgi.service.component.annotations.Component;

/** The pages of the Catalogue room. */
@Component
public final class CataloguePages implements RoomPages {

    @Override
    public String room() {
        return Rooms.CATALOGUE;
    }

    @Override
    public List<String> pages() {
        return List.of(Messages.Room_tactics, Messages.Room_groups, Messages.Room_indicators, Messages.Room_values,
                Messages.Room_standards, Messages.Room_advisor);
    }

    @Override
    public List<Action> actions() {
        return List.of(new Action(Messages.Room_tactics, Messages.Facet_filter, "filter"));
    }
}
