package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.baraza.testkit.ui.Widgets;
import org.baraza.ui.Rooms;
import org.eclipse.swt.custom.CLabel;
import org.junit.jupiter.api.Test;

/** Whoever looks back in one room is told so in all of them, and a click on it leads back to today. */
@WithAWindowManager
class AsOfStoryTest extends StoryCase {

    private static final String WORDS = "As of 31/08/2026";

    @Test
    void theLineOfStatusSaysTheDayInEveryRoomAndAClickLeadsBackToToday() {
        user.goTo(Rooms.MONITORING);
        user.session().setAsOf(LocalDate.of(2026, 8, 31));
        for (String room : Rooms.CENTRE) {
            user.goTo(room);
            assertTrue(day().filter(item -> item.getText().startsWith(WORDS)).isPresent(), () -> "not said in " + room + ": " + said());
        }
        user.click(day().orElseThrow());
        assertEquals(LocalDate.now(), user.session().asOf());
        assertEquals(Optional.empty(), day(), "of today nothing is said");
    }

    private Optional<CLabel> day() {
        return Widgets.visible(user.shell(), CLabel.class).filter(item -> item.getText().startsWith("As of ")).findFirst();
    }

    private List<String> said() {
        return Widgets.visible(user.shell(), CLabel.class).map(CLabel::getText).toList();
    }
}
