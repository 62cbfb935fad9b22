package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.testkit.ui.Voice;
import org.baraza.testkit.ui.Widgets;
import org.baraza.ui.ElementSelection;
import org.baraza.ui.Navigation;
import org.baraza.ui.Rooms;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In front of twenty colleagues, by keys alone: something is found, and shown so that all can read it. */
@WithAWindowManager
class WorkshopStoryTest extends StoryCase {

    @BeforeEach
    void openTheStrategy() {
        user.goTo(Rooms.STRATEGY);
    }

    @Test
    void findsAGroupFromWhereverOneIsAndJumpsToIt() {
        user.press("Ctrl+E");
        user.type("Diaspora");
        user.press("Enter");
        assertTrue(user.eventually(() -> Rooms.STAKEHOLDERS.equals(user.page().getActivePart().getSite().getId())),
                () -> "in front is " + user.page().getActivePart().getTitle());
        assertEquals(Optional.of("Diaspora associations"), ElementSelection.elementIn(user.page().getSelection())
                .map(StakeholderGroup.class::cast).map(StakeholderGroup::getName));
    }

    @Test
    void presentsWithNothingRoundTheRoomAndComesBack() {
        user.press("F11");
        assertNull(user.shell().getMenuBar());
        user.press("Esc");
        assertNotNull(user.shell().getMenuBar());
    }

    @Test
    void escapePutsACarriedMarkBackBeforeItEndsThePresentation() {
        user.goTo(Rooms.STAKEHOLDERS);
        user.press("F11");
        user.press("PAGE_DOWN");
        user.press("Enter");
        user.press("ArrowRight");
        assertTrue(workbench.active().isTyping(), "a mark is carried");
        user.press("Esc");
        assertFalse(workbench.active().isTyping());
        assertFalse(user.session().canUndo(), "the mark is back");
        assertNull(user.shell().getMenuBar());
        user.press("Esc");
        assertNotNull(user.shell().getMenuBar());
    }

    @Test
    void escapeClosesAnUntouchedCellBeforeItEndsThePresentation() {
        user.goTo(Rooms.WORKPLAN);
        user.turnTo(user.pages().getFirst());
        Navigation.reveal(user.page(), user.session().strategy().getObjectives().getFirst().getActivities().getFirst(),
                Optional.empty());
        user.press("F11");
        user.pause(Duration.ofSeconds(2)); // until the grid has its last size, which closes a cell that is open
        user.press("F2");
        assertInstanceOf(Text.class, user.shell().getDisplay().getFocusControl());
        user.press("Esc");
        assertNull(user.shell().getMenuBar());
        assertFalse(user.shell().getDisplay().getFocusControl() instanceof Text);
        user.press("Esc");
        assertNotNull(user.shell().getMenuBar());
    }

    @Test
    void aPageThatWasNeverShownIsAsLargeAsTheOthers() {
        user.goTo(Rooms.MONITORING);
        user.press("F11");
        user.turnTo("Events");
        assertTrue(user.eventually(() -> height("Events") == height("Monthly round")),
                () -> height("Events") + " is not " + height("Monthly round"));
        user.press("Esc");
    }

    /** GTK measures what is seen only. */
    @Test
    void aRoomThatWasBehindHasFieldsAsHighAsTheirWords() {
        user.goTo(Rooms.STAKEHOLDERS);
        user.press("F11");
        user.goTo(Rooms.STRATEGY);
        user.turnTo(user.pages().getFirst());
        assertTrue(user.eventually(() -> fields().allMatch(field -> field.getClientArea().height >= field.getLineHeight())),
                () -> fields().map(field -> field.getSize() + " for " + field.getLineHeight()).toList().toString());
        user.press("Esc");
    }

    private Stream<Text> fields() {
        return Widgets.visible(user.shell(), Text.class);
    }

    /** Of the type in a table. */
    private int height(String table) {
        return Widgets.in(user.shell()).filter(Table.class::isInstance).map(Table.class::cast)
                .filter(one -> Voice.nameOf(one).filter(table::equals).isPresent())
                .map(one -> one.getFont().getFontData()[0].getHeight()).findFirst().orElse(0);
    }
}
