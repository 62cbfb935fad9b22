package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.testkit.ui.Widgets;
import org.baraza.ui.HeadButton;
import org.baraza.ui.Rooms;
import org.baraza.ui.find.Finder;
import org.baraza.ui.find.Found;
import org.junit.jupiter.api.Test;

/** What the running window offers to find: every page of every room, and of commands none but its own. */
class FoundPlacesTest extends StoryCase {

    @Test
    void everyPageOfEveryRoomIsFoundAndTurnedTo() {
        for (String room : Rooms.CENTRE) {
            user.goTo(room);
            String name = user.page().getActivePart().getTitle();
            List<String> pages = user.pages();
            user.goTo(Rooms.CENTRE.get((Rooms.CENTRE.indexOf(room) + 1) % Rooms.CENTRE.size()));
            for (String page : pages) {
                found(page).filter(it -> it.label().equals(page) && it.detail().equals(name)).findFirst()
                        .orElseThrow(() -> new AssertionError(name + ", " + page + " is not found")).go().run();
                user.settle();
                assertEquals(room, user.page().getActivePart().getSite().getId());
                assertEquals(Optional.of(page), Widgets.visible(user.shell(), HeadButton.class)
                        .filter(HeadButton::isRadio).filter(HeadButton::getSelection).map(HeadButton::getText).findFirst());
            }
        }
    }

    @Test
    void commandsAreThoseOfTheMenusWithTheirKeys() {
        assertEquals(List.of("New strategy… File Ctrl+N"), commands("new str"));
        assertEquals(List.of("Theme: Dark View "), commands("theme dark"));
        assertEquals(List.of("Add: Objective  "), commands("add objective"));
        assertEquals(List.of(), commands("persist"));
        assertEquals(List.of(), commands("perspective"));
    }

    @Test
    void whatCannotBeDoneNowIsNotOffered() {
        assertEquals(List.of(), commands("redo"));
        workbench.active().change("Change title", () -> user.session().strategy().setTitle("Another title"));
        workbench.settle();
        assertTrue(commands("undo change").getFirst().startsWith("Undo Change title Edit"), () -> "" + commands("undo"));
        user.session().undo();
    }

    private List<String> commands(String words) {
        return found(words).filter(it -> it.id().startsWith("tool/") || it.id().startsWith("org.eclipse.")
                || it.id().startsWith("org.baraza.rcp.") || it.id().startsWith("org.baraza.ui.help."))
                .map(it -> it.label() + " " + it.detail() + " " + it.keys()).toList();
    }

    private Stream<Found> found(String words) {
        return user.window().getService(Finder.class).begin(user.window(), List.of()).find(words).stream()
                .flatMap(group -> group.found().stream());
    }
}
