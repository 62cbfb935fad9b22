package org.baraza.ui.stakeholders.internal;

import java.util.List;

import org.baraza.ui.Rooms;
import org.baraza.ui.find.RoomPages;
import org.osgi.service.component.annotations.Component;

/** The pages of the Stakeholders room. */
@Component
public final class StakeholdersPages implements RoomPages {

    @Override
    public String room() {
        return Rooms.STAKEHOLDERS;
    }

    @Override
    public List<String> pages() {
        return List.of(Messages.Page_matrix, Messages.Page_needs, Messages.Page_contacts);
    }

    @Override
    public List<Action> actions() {
        return List.of(new Action(Messages.Page_matrix, Messages.Reassess, "history"),
                new Action(Messages.Page_matrix, Messages.Axes, "matrix"),
                new Action(Messages.Page_matrix, Messages.Group_add, "add"),
                new Action(Messages.Page_matrix, Messages.Group, "group"),
                Action.among(Messages.Group, Messages.Page_matrix, Messages.Group_notYetUser, "group"),
                new Action(Messages.Page_matrix, Messages.Trails, "trail"),
                Action.among(Messages.Picture, Messages.Page_matrix, Messages.Picture_copy, "export"),
                Action.among(Messages.Picture, Messages.Page_matrix, Messages.Picture_save, "export"));
    }
}
