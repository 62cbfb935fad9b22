package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.baraza.model.strategy.Activity;
import org.baraza.ui.ClipboardCells;
import org.baraza.ui.Rooms;
import org.junit.jupiter.api.Test;

/** A block of the plan goes to another place, as in a spreadsheet. */
@WithAWindowManager
class PastedBlockStoryTest extends StoryCase {

    /** Only its first cell was, so that the next key emptied or copied that alone. */
    @Test
    void whatWasPastedIsSelected() {
        user.goTo(Rooms.WORKPLAN);
        List<String> names = names();
        user.press("Shift+ArrowDown");
        user.press("Ctrl+C");
        List<List<String>> block = ClipboardCells.of(user.shell()).orElseThrow().rows();
        assertEquals(names.subList(0, 2), block.stream().map(List::getFirst).toList());
        user.press("ArrowDown");
        user.press("ArrowDown");
        user.press("Ctrl+V");
        assertTrue(user.eventually(() -> names().subList(2, 4).equals(names.subList(0, 2))), () -> "" + names());
        user.press("Ctrl+D"); // fills down what is selected
        assertTrue(user.eventually(() -> names().subList(2, 4).equals(List.of(names.getFirst(), names.getFirst()))),
                () -> "" + names());
    }

    private List<String> names() {
        return user.session().strategy().getObjectives().getFirst().getActivities().stream().map(Activity::getName).toList();
    }
}
