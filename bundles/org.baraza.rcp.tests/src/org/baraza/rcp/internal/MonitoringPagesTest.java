package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.EngagementEvent;
import org.baraza.model.strategy.FeedbackItem;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.testkit.ui.Widgets;
import org.baraza.ui.ElementSelection;
import org.baraza.ui.Rooms;
import org.eclipse.swt.widgets.Button;
import org.junit.jupiter.api.Test;

/** Status line and Details tell of what the page in front shows, not of the page before. */
class MonitoringPagesTest extends StoryCase {

    @Test
    void whoeverTurnsToAPageSelectsWhatItShows() {
        user.goTo(Rooms.MONITORING);
        Map.of("Scorecard", Activity.class, "Indicators", Indicator.class, "Evaluations", Activity.class,
                "Feedback", FeedbackItem.class, "Events", EngagementEvent.class).forEach(this::assertSelected);
    }

    @Test
    void whatIsAddedIsWrittenOnItsButton() {
        user.goTo(Rooms.MONITORING);
        user.turnTo("Indicators");
        assertTrue(Widgets.visible(user.shell(), Button.class).anyMatch(button -> button.getText().equals("Add indicator")));
    }

    private void assertSelected(String page, Class<? extends StrategyElement> kind) {
        user.turnTo(page);
        assertEquals(true, ElementSelection.elementIn(user.page().getSelection()).filter(kind::isInstance).isPresent(),
                page);
    }
}
