package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;
import org.baraza.testkit.ui.Widgets;
import org.baraza.testkit.ui.WorkbenchUser;
import org.baraza.ui.Rooms;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** A team places and ranks its groups with the keyboard alone, waives what a check says, and takes it all back. */
class StakeholdersStoryTest {

    private static final String WINDOW_MANAGER = "BARAZA_WINDOW_MANAGER";
    private static final String NO_FOCUS =
            "Keys reach the matrix only where a window manager gives the window its focus; name the one that runs";

    private Workbench workbench;
    private WorkbenchUser user;

    @BeforeEach
    void openTheSample() {
        workbench = new Workbench();
        user = new WorkbenchUser();
        user.shell().forceActive();
        user.settle();
    }

    @AfterEach
    void leave() {
        workbench.leave();
        assertEquals(List.of(), workbench.errors());
    }

    @Test
    @EnabledIfEnvironmentVariable(named = WINDOW_MANAGER, matches = ".+", disabledReason = NO_FOCUS)
    void opensTheNoteOfAGroupAndWaivesWhatItSays() {
        user.goTo(Rooms.STAKEHOLDERS);
        press(SWT.PAGE_UP, 0);
        int open = user.session().findings().open().size();
        press('1', SWT.MOD1);
        Button waive = button(note(), "Waive");
        assertTrue(user.inDialog(() -> waive.notifyListeners(SWT.Selection, new Event()), dialog -> {
            Widgets.visible(dialog, Text.class).findFirst().orElseThrow().setText("The ministry places it in spring");
            button(dialog, "Waive").notifyListeners(SWT.Selection, new Event());
        }));
        assertEquals(open - 1, user.session().findings().open().size());
        takeAllBack();
        assertEquals(open, user.session().findings().open().size());
    }

    @Test
    @EnabledIfEnvironmentVariable(named = WINDOW_MANAGER, matches = ".+", disabledReason = NO_FOCUS)
    void placesAndRanksGroupsAndTakesItAllBack() {
        Strategy before = EcoreUtil.copy(strategy());
        user.goTo(Rooms.STAKEHOLDERS);

        press(SWT.PAGE_UP, 0);
        press(SWT.CR, 0);
        press(SWT.ARROW_UP, 0);
        press(SWT.ARROW_LEFT, SWT.SHIFT);
        assertNull(group("Diaspora associations").getCurrent());
        press(SWT.CR, 0);
        assertEquals(4.5, group("Diaspora associations").getCurrent());
        assertEquals(5.1, group("Diaspora associations").getDesired());
        assertEquals(5, group("Diaspora associations").getRank());

        press(SWT.ARROW_UP, SWT.ALT);
        assertEquals(4, group("Diaspora associations").getRank());
        assertEquals(5, group("Farmers’ cooperatives").getRank());

        press(SWT.ARROW_RIGHT, 0);
        press(SWT.ARROW_RIGHT, SWT.SHIFT);
        assertTrue(user.eventually(() -> group("Diaspora associations").getCurrent() == 5.1));
        assertEquals(5, group("Diaspora associations").getRank());
        assertEquals(4, group("Farmers’ cooperatives").getRank());
        assertFalse(EcoreUtil.equals(before, strategy()));

        takeAllBack();
        assertTrue(EcoreUtil.equals(before, strategy()));
    }

    @Test
    @EnabledIfEnvironmentVariable(named = WINDOW_MANAGER, matches = ".+", disabledReason = NO_FOCUS)
    void escapePutsAGroupBack() {
        user.goTo(Rooms.STAKEHOLDERS);
        press(SWT.PAGE_DOWN, 0);
        press(SWT.ARROW_RIGHT, 0);
        assertEquals(2.2, group("Parliamentarians").getCurrent());
        press(SWT.ESC, 0);
        press(SWT.ARROW_DOWN, SWT.ALT);

        assertEquals(2.2, group("Parliamentarians").getCurrent());
        assertEquals(2, group("Parliamentarians").getRank());
        user.session().undo();
        assertFalse(user.session().canUndo());
    }

    /** A key for the control that has the focus. */
    private void press(int key, int modifiers) {
        Event event = new Event();
        event.keyCode = key;
        event.stateMask = modifiers;
        Display.getCurrent().getFocusControl().notifyListeners(SWT.KeyDown, event);
        user.settle();
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
