package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.baraza.testkit.ui.Widgets;
import org.baraza.ui.HeadButton;
import org.baraza.ui.Rooms;
import org.baraza.ui.find.Finder;
import org.baraza.ui.find.Found;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the head of a room offers is found by its words, and done from wherever one is. */
class HeadActionsTest extends StoryCase {

    @AfterEach
    void putTheRoomsBack() {
        turnToFirstPages();
    }

    @Test
    void everythingThatAHeadOffersIsFound() {
        Set<String> missing = new TreeSet<>();
        for (String room : Rooms.CENTRE) {
            user.goTo(room);
            for (String page : user.pages()) {
                user.turnTo(page);
                offered().filter(words -> found(words).noneMatch(it -> it.label().equals(words)
                        || it.label().startsWith(words + ": "))).forEach(missing::add);
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void whatAMenuOfAHeadOffersIsFound() {
        List.of("Group by", "Sort by", "Columns", "Copy as picture", "Close a month", "Add feedback", "Trails", "Print…")
                .forEach(words -> assertTrue(found(words).anyMatch(it -> it.label().endsWith(words)), words));
    }

    @Test
    void isDoneFromAnotherRoom() {
        user.goTo(Rooms.CATALOGUE);
        go("Filter", "Plan");
        assertTrue(user.eventually(() -> Widgets.visible(user.shell(), Text.class)
                .anyMatch(field -> field.getMessage().startsWith("Group, lead"))), "the plan can be filtered");
        user.goTo(Rooms.CATALOGUE);
        int before = user.session().strategy().getFeedback().size();
        go("Add feedback", "Feedback");
        assertTrue(user.eventually(() -> user.session().strategy().getFeedback().size() == before + 1));
        desk.takeAllBack();
    }

    private void go(String words, String page) {
        found(words).filter(it -> it.label().equals(words) && it.detail().equals(page)).findFirst().orElseThrow().go().run();
        user.settle();
    }

    /** Those whose words stay the same; others say a day or a month. */
    private Stream<String> offered() {
        Composite strip = Widgets.visible(user.shell(), HeadButton.class).filter(HeadButton::isRadio).findFirst().orElseThrow()
                .getParent().getParent();
        return Stream.of(strip.getChildren()).filter(HeadButton.class::isInstance).map(HeadButton.class::cast)
                .filter(HeadButton::isVisible).map(HeadButton::getText)
                .filter(words -> words.chars().noneMatch(Character::isDigit));
    }

    private Stream<Found> found(String words) {
        return user.window().getService(Finder.class).begin(user.window(), List.of()).find(words).stream()
                .flatMap(group -> group.found().stream());
    }
}
