package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.StrategyPackage;
import org.baraza.ui.ClipboardCells;
import org.baraza.ui.Navigation;
import org.baraza.ui.Rooms;
import org.junit.jupiter.api.Test;

/** A block of the plan goes to another place, as in a spreadsheet. */
@WithAWindowManager
class PastedBlockStoryTest extends StoryCase {

    /** Only its first cell was, so that the next key emptied or copied that alone. */
    @Test
    void whatWasPastedIsSelected() {
        user.goTo(Rooms.WORKPLAN);
        Navigation.reveal(user.page(), activities().getFirst(), Optional.of(StrategyPackage.eINSTANCE.getActivity_Name()));
        user.settle();
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
        return activities().stream().map(Activity::getName).toList();
    }

    private List<Activity> activities() {
        return user.session().strategy().getObjectives().getFirst().getActivities();
    }
}
