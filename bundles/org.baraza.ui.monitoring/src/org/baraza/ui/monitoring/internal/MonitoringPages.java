package org.baraza.ui.monitoring.internal;

import java.util.List;

import org.baraza.ui.Rooms;
import org.baraza.ui.find.RoomPages;
import org.baraza.ui.monitoring.internal.messages.Messages;
import org.osgi.service.component.annotations.Component;

/** The pages of the Monitoring room. */
@Component
public final class MonitoringPages implements RoomPages {

    @Override
    public String room() {
        return Rooms.MONITORING;
    }

    @Override
    public List<String> pages() {
        return List.of(Messages.Page_scorecard, Messages.Page_indicators, Messages.Page_evaluations,
                Messages.Page_feedback, Messages.Page_events);
    }

    /** Their words in the head say which month and which day. */
    @Override
    public List<Action> actions() {
        return List.of(new Action(Messages.Page_scorecard, Messages.Close_title, "lock"),
                new Action(Messages.Page_scorecard, Messages.AsOf_title, "calendar"),
                new Action(Messages.Page_feedback, Messages.Feedback_add, "add"),
                new Action(Messages.Page_events, Messages.Edit_addEvent, "add"));
    }
}
