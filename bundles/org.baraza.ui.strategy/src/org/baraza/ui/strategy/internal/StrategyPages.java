package org.baraza.ui.strategy.internal;

import java.util.List;

import org.baraza.ui.Rooms;
import org.baraza.ui.find.RoomPages;
import org.osgi.service.component.annotations.Component;

/** The pages of the Strategy room. */
@Component
public final class StrategyPages implements RoomPages {

    @Override
    public String room() {
        return Rooms.STRATEGY;
    }

    @Override
    public List<String> pages() {
        return List.of(Messages.Page_about, Messages.Page_team, Messages.Page_introduction, Messages.Page_alignment,
                Messages.Page_vision, Messages.Page_values, Messages.Page_objectives, Messages.Page_approval,
                Messages.Page_reading);
    }

    @Override
    public List<Action> actions() {
        return List.of(new Action(Messages.Page_about, Messages.Profile_action, "settings"));
    }
}
