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
}
