package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.testkit.ui.Voice;
import org.baraza.testkit.ui.Widgets;
import org.baraza.ui.HeadButton;
import org.baraza.ui.Rooms;
import org.baraza.ui.find.Finder;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a team says of its groups in their menu, and takes back. */
@WithAWindowManager
class GroupMenuStoryTest extends StoryCase {

    @BeforeEach
    void beginWithTheMatrix() {
        user.goTo(Rooms.STAKEHOLDERS);
        user.turnTo("Matrix");
        user.settle();
    }

    @AfterEach
    void takeAllBack() {
        desk.takeAllBack();
        turnToFirstPages();
    }

    @Test
    void marksAGroupOfTheMatrixAsNotAUserYet() {
        user.press("PAGE_DOWN");
        StakeholderGroup group = chosen();
        assertFalse(group.isNonUser());
        user.choose(() -> user.press("Shift+F10"), "Not a user yet");
        assertTrue(group.isNonUser());
        user.press("Ctrl+Z");
        assertFalse(group.isNonUser());
    }

    @Test
    void marksSeveralGroupsOfTheTableInOneStep() {
        List<StakeholderGroup> both = List.of(shownIn(1), shownIn(2));
        clickName(1);
        user.press("Shift+ArrowDown");
        user.choose(() -> user.press("Shift+F10"), "Not a user yet");
        assertTrue(both.stream().allMatch(StakeholderGroup::isNonUser));
        assertEquals(2, table().getSelectionCount());
        user.press("Ctrl+Z");
        assertTrue(both.stream().noneMatch(StakeholderGroup::isNonUser));
    }

    @Test
    void isFoundFromAnotherRoom() {
        clickName(1);
        StakeholderGroup group = shownIn(1);
        user.goTo(Rooms.WORKPLAN);
        user.choose(() -> user.window().getService(Finder.class).begin(user.window(), List.of()).find("not a user").stream()
                .flatMap(found -> found.found().stream()).filter(it -> it.label().endsWith("Not a user yet")).findFirst()
                .orElseThrow().go().run(), "Not a user yet");
        assertTrue(group.isNonUser());
    }

    private StakeholderGroup shownIn(int row) {
        return group(table().getItem(row).getText(2));
    }

    private void clickName(int row) {
        Rectangle name = table().getItem(row).getBounds(2);
        user.click(table(), new Point(name.x + name.width / 2, name.y + name.height / 2));
    }

    private StakeholderGroup chosen() {
        return group(table().getSelection()[0].getText(2));
    }

    private HeadButton head(String words) {
        return Widgets.visible(user.shell(), HeadButton.class).filter(button -> button.getText().equals(words))
                .findFirst().orElseThrow();
    }

    private Table table() {
        return Widgets.visible(user.shell(), Table.class)
                .filter(each -> Voice.nameOf(each).equals(Optional.of("Stakeholder groups"))).findFirst().orElseThrow();
    }

    private StakeholderGroup group(String name) {
        return user.session().strategy().getStakeholders().stream().filter(group -> name.equals(group.getName()))
                .findFirst().orElseThrow();
    }
}
