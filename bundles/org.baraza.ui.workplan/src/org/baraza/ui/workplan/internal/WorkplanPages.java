package org.baraza.ui.workplan.internal;

import java.util.List;

import org.baraza.ui.Rooms;
import org.baraza.ui.find.RoomPages;
import org.osgi.service.component.annotations.Component;

/** The pages of the Workplan room. */
@Component
public final class WorkplanPages implements RoomPages {

    @Override
    public String room() {
        return Rooms.WORKPLAN;
    }

    @Override
    public List<String> pages() {
        return List.of(Messages.Page_plan, Messages.Page_budget, Messages.Page_coverage);
    }

    @Override
    public List<Action> actions() {
        return List.of(new Action(Messages.Page_plan, Messages.Head_whatIf, "whatif"),
                new Action(Messages.Page_plan, Messages.Head_add, "add"),
                new Action(Messages.Page_plan, Messages.Head_catalogue, "catalogue"),
                new Action(Messages.Page_plan, Messages.Head_describe, "details"),
                new Action(Messages.Page_plan, Messages.Head_delete, "delete"),
                new Action(Messages.Page_plan, Messages.Head_up, "up"),
                new Action(Messages.Page_plan, Messages.Head_down, "down"),
                new Action(Messages.Page_plan, Messages.Head_filter, "filter"),
                ofView(Messages.View_group), ofView(Messages.View_sort), ofView(Messages.View_columns),
                ofView(Messages.View_widths), ofPicture(Messages.Picture_print), ofPicture(Messages.Picture_save));
    }

    private static Action ofView(String words) {
        return Action.among(Messages.View, Messages.Page_plan, words, "settings");
    }

    private static Action ofPicture(String words) {
        return Action.among(Messages.Head_picture, Messages.Page_plan, words, "print");
    }
}
