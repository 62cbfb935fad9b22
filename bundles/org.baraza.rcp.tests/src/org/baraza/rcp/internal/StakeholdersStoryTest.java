package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.Waiver;
import org.baraza.testkit.ui.Voice;
import org.baraza.testkit.ui.Widgets;
import org.baraza.ui.HeadButton;
import org.baraza.ui.Rooms;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A team places and ranks its groups, waives what a check says, and takes it all back. */
@WithAWindowManager
class StakeholdersStoryTest extends StoryCase {

    /** Another story may have left the room on another page. */
    @BeforeEach
    void beginWithTheMatrix() {
        user.goTo(Rooms.STAKEHOLDERS);
        user.turnTo("Matrix");
        user.settle();
    }

    @Test
    void opensTheNoteOfAGroupAndWaivesWhatItSays() {
        user.goTo(Rooms.STAKEHOLDERS);
        user.press("PAGE_UP");
        int open = user.session().findings().open().size();
        user.press("Ctrl+1");
        assertTrue(user.inDialog(() -> user.click(offered(note(), "Waive")), dialog -> {
            user.type("The ministry places it in spring");
            user.click(button(dialog, "Waive"));
        }));
        assertEquals(List.of("The ministry places it in spring"), strategy().getWaivers().stream()
                .map(Waiver::getReason).filter(reason -> reason.contains("ministry")).toList());
        assertEquals(open - 1, user.session().findings().open().size());
        takeAllBack();
        assertEquals(open, user.session().findings().open().size());
    }

    @Test
    void saysNoMoreThatAGroupWasMovedOnceThatIsUndone() {
        user.goTo(Rooms.STAKEHOLDERS);
        user.press("ArrowRight");
        user.press("Enter");
        user.press("ArrowRight");
        user.press("Enter");
        assertTrue(saysMoved());
        user.press("Ctrl+Z");
        assertFalse(saysMoved());
    }

    private boolean saysMoved() {
        return Widgets.visible(user.shell(), CLabel.class).anyMatch(words -> words.getText().startsWith("Moved."));
    }

    @Test
    void placesAndRanksGroupsAndTakesItAllBack() {
        Strategy before = EcoreUtil.copy(strategy());
        user.goTo(Rooms.STAKEHOLDERS);

        user.press("PAGE_UP");
        user.press("Enter");
        user.press("ArrowUp");
        user.press("Shift+ArrowLeft");
        assertNull(group("Diaspora associations").getCurrent());
        user.press("Enter");
        assertEquals(4.5, group("Diaspora associations").getCurrent());
        assertEquals(5.1, group("Diaspora associations").getDesired());
        assertEquals(5, group("Diaspora associations").getRank());

        user.press("Alt+ArrowUp");
        assertEquals(4, group("Diaspora associations").getRank());
        assertEquals(5, group("Farmers’ cooperatives").getRank());

        user.press("ArrowRight");
        user.press("Shift+ArrowRight");
        assertTrue(user.eventually(() -> group("Diaspora associations").getCurrent() == 5.1));
        assertEquals(5, group("Diaspora associations").getRank());
        assertEquals(4, group("Farmers’ cooperatives").getRank());
        assertFalse(EcoreUtil.equals(before, strategy()));

        takeAllBack();
        assertTrue(EcoreUtil.equals(before, strategy()));
    }

    @Test
    void theMenuDeletesWhatTheCursorIsOn() throws Exception {
        user.goTo(Rooms.STAKEHOLDERS);
        user.turnTo("Matrix");
        user.press("PAGE_DOWN");
        workbench.run("org.baraza.rcp.delete");
        assertTrue(isGone("Parliamentarians"));
        takeAllBack();
        assertEquals(1, group("Parliamentarians").getRank());
    }

    @Test
    void theNextGroupIsSelectedWhereOneWasDeleted() {
        user.goTo(Rooms.STAKEHOLDERS);
        user.press("PAGE_DOWN");
        user.press("DEL");
        assertTrue(user.eventually(() -> isGone("Parliamentarians")));
        user.press("DEL");
        assertTrue(user.eventually(() -> isGone("District councils")));
        takeAllBack();
        assertEquals(1, group("Parliamentarians").getRank());
    }

    private boolean isGone(String name) {
        return strategy().getStakeholders().stream().noneMatch(group -> name.equals(group.getName()));
    }

    @Test
    void escapePutsAGroupBack() {
        user.goTo(Rooms.STAKEHOLDERS);
        user.press("PAGE_DOWN");
        user.press("Enter");
        user.press("ArrowRight");
        assertEquals(2.2, group("Parliamentarians").getCurrent());
        user.press("Esc");
        user.press("Alt+ArrowDown");

        assertEquals(2.2, group("Parliamentarians").getCurrent());
        assertEquals(2, group("Parliamentarians").getRank());
        user.session().undo();
        assertFalse(user.session().canUndo());
    }

    @Test
    void dragsAMarkOverTheMatrixAndTakesItBack() {
        user.goTo(Rooms.STAKEHOLDERS);
        double current = group("Parliamentarians").getCurrent();
        double desired = group("Parliamentarians").getDesired();

        Control matrix = Display.getCurrent().getFocusControl();
        Point mark = mark(matrix, "Parliamentarians");
        user.drag(matrix, mark, new Point(mark.x + 40, mark.y + 30));
        assertTrue(group("Parliamentarians").getCurrent() > current + 0.5, "it goes to the right");
        assertTrue(group("Parliamentarians").getDesired() < desired - 0.5, "and down");

        user.press("Ctrl+Z");
        assertEquals(current, group("Parliamentarians").getCurrent());
        assertEquals(desired, group("Parliamentarians").getDesired());
    }

    /** To screen readers; to GTK all that is painted on a control with the focus has it. */
    @Test
    void onlyTheChosenMarkSaysThatItHasTheFocus() {
        user.goTo(Rooms.STAKEHOLDERS);
        user.turnTo("Matrix");
        user.press("PAGE_DOWN");
        Control groups = listing(Display.getCurrent().getFocusControl());
        assertEquals(11, Voice.thingsOn(groups).size());
        assertEquals(1, Voice.focusedOn(groups).size());

        Voice.Thing first = Voice.focusedOn(groups).getFirst();
        user.press("PAGE_DOWN");
        assertEquals(1, Voice.focusedOn(groups).size());
        assertNotEquals(first, Voice.focusedOn(groups).getFirst());
        user.goTo(Rooms.WORKPLAN);
        assertEquals(List.of(), Voice.focusedOn(groups));
    }

    @Test
    void typesANewGroupIntoTheLastRowAndTakesItBack() {
        user.goTo(Rooms.STAKEHOLDERS);
        int before = strategy().getStakeholders().size();
        Table table = Widgets.visible(user.shell(), Table.class)
                .filter(each -> Voice.nameOf(each).equals(Optional.of("Stakeholder groups"))).findFirst().orElseThrow();
        Rectangle last = table.getItem(table.getItemCount() - 1).getBounds(2);

        user.click(table, new Point(last.x + last.width / 2, last.y + last.height / 2));
        user.type("Radio presenters");
        user.press("Enter");
        assertEquals(before + 1, strategy().getStakeholders().size());
        assertNull(group("Radio presenters").getCurrent());

        user.press("Ctrl+Z");
        assertEquals(before, strategy().getStakeholders().size());
    }

    @Test
    void f2EditsTheNumberThatWasClicked() {
        user.goTo(Rooms.STAKEHOLDERS);
        Table table = Widgets.visible(user.shell(), Table.class)
                .filter(each -> Voice.nameOf(each).equals(Optional.of("Stakeholder groups"))).findFirst().orElseThrow();
        Rectangle now = table.getItem(1).getBounds(3);
        StakeholderGroup first = group(table.getItem(1).getText(2));

        user.click(table, new Point(now.x + now.width / 2, now.y + now.height / 2));
        user.press("F2");
        user.type("1.5");
        user.press("Enter");
        assertEquals(1.5, first.getCurrent());
        takeAllBack();
    }

    @Test
    void aLetterTypedOnACellBeginsWhatStandsInIt() {
        user.goTo(Rooms.STAKEHOLDERS);
        user.turnTo("Needs and formats");
        Table table = Widgets.visible(user.shell(), Table.class).findFirst().orElseThrow();
        Rectangle needs = table.getItem(0).getBounds(1);

        user.click(table, new Point(needs.x + needs.width / 2, needs.y + needs.height / 2));
        user.type("Tables by district");
        user.press("Enter");
        assertEquals("Tables by district", table.getItem(0).getText(1));
        takeAllBack();
        user.turnTo("Matrix");
    }

    @Test
    void addsAGroupFromAnotherPageWhereItIsSeen() {
        user.goTo(Rooms.STAKEHOLDERS);
        user.turnTo("Contacts");
        user.click(head("Add group"));
        user.type("Radio presenters");
        user.press("Enter");
        assertNull(group("Radio presenters").getCurrent());

        user.turnTo("Contacts");
        assertFalse(head("Trails").isEnabled(), "there is no matrix to show them in");
        user.turnTo("Matrix");
        assertTrue(head("Trails").isEnabled());
        takeAllBack();
    }

    private HeadButton head(String words) {
        return Widgets.visible(user.shell(), HeadButton.class).filter(button -> button.getText().equals(words))
                .findFirst().orElseThrow();
    }

    private static Point mark(Control matrix, String group) {
        return Voice.thingsOn(listing(matrix)).stream().filter(thing -> thing.name().contains(group)).findFirst().orElseThrow()
                .middle();
    }

    /** What tells of the marks: on GTK not the control that they are painted on. */
    private static Control listing(Control matrix) {
        return Stream.of(matrix.getParent().getChildren()).filter(each -> !Voice.thingsOn(each).isEmpty()).findFirst()
                .orElseThrow();
    }

    private void takeAllBack() {
        while (user.session().canUndo()) {
            user.session().undo();
        }
    }

    private static Button button(Shell shell, String words) {
        return Widgets.visible(shell, Button.class)
                .filter(button -> button.getText().replace("&", "").startsWith(words)).findFirst().orElseThrow();
    }

    private static Control offered(Shell note, String words) {
        return Widgets.visible(note, Control.class)
                .filter(each -> Voice.nameOf(each).filter(name -> name.startsWith(words)).isPresent()).findFirst()
                .orElseThrow();
    }

    private Shell note() {
        return Stream.of(Display.getCurrent().getShells()).filter(Shell::isVisible)
                .filter(shell -> shell.getText().contains("Diaspora")).findFirst().orElseThrow();
    }

    private Strategy strategy() {
        return user.session().strategy();
    }

    private StakeholderGroup group(String name) {
        return strategy().getStakeholders().stream().filter(group -> name.equals(group.getName())).findFirst()
                .orElseThrow();
    }
}
