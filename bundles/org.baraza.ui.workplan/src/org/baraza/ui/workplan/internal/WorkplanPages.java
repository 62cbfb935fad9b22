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
        return List.of(new Action(Messages.Page_plan, Messages.Head_whatIf, "whatif"));
    }
}
