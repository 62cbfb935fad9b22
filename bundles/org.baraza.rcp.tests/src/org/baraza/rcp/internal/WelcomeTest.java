package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.baraza.model.strategy.Strategy;
import org.baraza.rcp.internal.welcome.WelcomeView;
import org.baraza.testkit.ui.Voice;
import org.baraza.testkit.ui.Widgets;
import org.baraza.testkit.ui.WorkbenchUser;
import org.baraza.ui.Rooms;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WelcomeTest {

    private Workbench workbench;
    private WorkbenchUser user;

    @BeforeEach
    void openTheSample() {
        workbench = new Workbench();
        user = new WorkbenchUser();
    }

    @AfterEach
    void leave() {
        Fronts.of(workbench.window()).showRooms();
        workbench.leave();
        assertEquals(List.of(), workbench.errors());
    }

    @Test
    void welcomeIsAloneAndLeadsBackToTheStrategy() throws Exception {
        workbench.run("org.baraza.rcp.welcome");
        assertTrue(Fronts.of(workbench.window()).isWelcome());
        assertEquals(0, Widgets.visible(user.shell(), Text.class).count());

        press("Go on with");

        assertFalse(Fronts.of(workbench.window()).isWelcome());
    }

    /** At 150 % on a small screen the picture filled it, and there was nothing to press. */
    @Test
    void inANarrowWindowTheWaysInComeFirst() throws Exception {
        assertTrue(endsAbove(new Point(800, 600), "Start a strategy", 360));
    }

    @Test
    void inALowWindowThePictureLeavesRoomForAllWaysIn() throws Exception {
        assertTrue(endsAbove(new Point(1366, 560), "Bring in a workplan", 530));
    }

    private boolean endsAbove(Point window, String words, int end) throws Exception {
        Point before = user.shell().getSize();
        workbench.run("org.baraza.rcp.welcome");
        user.shell().setSize(window);
        user.settle();
        try {
            return user.eventually(() -> tile(words).toDisplay(tile(words).getSize()).y < user.shell().toDisplay(0, 0).y + end);
        } finally {
            user.shell().setSize(before);
            user.settle();
        }
    }

    @Test
    void theRailAtTheRightIsThereAgainAfterwards() throws Exception {
        user.goTo(Rooms.STRATEGY);
        workbench.run("org.baraza.rcp.welcome");
        user.settle();

        press("Go on with");
        user.settle();

        assertTrue(user.eventually(() -> Widgets.visible(user.shell(), ToolBar.class).anyMatch(this::isAtTheRight)));
    }

    private boolean isAtTheRight(ToolBar bar) {
        Rectangle place = user.shell().getDisplay().map(bar.getParent(), user.shell(), bar.getBounds());
        return place.width > 0 && place.height > place.width && place.x > user.shell().getClientArea().width - 60;
    }

    @Test
    void keysOfRoomsLeadBackToo() throws Exception {
        workbench.run("org.baraza.rcp.welcome");
        Command show = workbench.window().getService(ICommandService.class).getCommand("org.eclipse.ui.views.showView");

        workbench.window().getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(show,
                Map.of("org.eclipse.ui.views.showView.viewId", Rooms.WORKPLAN)), null);
        workbench.settle();

        assertFalse(Fronts.of(workbench.window()).isWelcome());
        assertEquals("Workplan", workbench.window().getActivePage().getActivePart().getTitle());
    }

    @Test
    void theSampleOpensFromThere() throws Exception {
        Strategy before = workbench.session().strategy();
        workbench.run("org.baraza.rcp.welcome");

        press("Open the sample");

        assertFalse(Fronts.of(workbench.window()).isWelcome());
        assertTrue(workbench.session().strategy() != before);
    }

    /** Also one on a stick that is not there any more. */
    @Test
    void deleteTakesAFileOffTheListAndLeavesTheFile() throws Exception {
        IEclipsePreferences memory = InstanceScope.INSTANCE.getNode(WelcomeView.RECENT);
        String gone = Path.of("gone", "tamasi.baraza").toAbsolutePath().toString();
        memory.put("path.0", gone);
        memory.put("title.0", "A strategy that has gone");
        workbench.run("org.baraza.rcp.welcome");
        workbench.settle();
        Canvas row = tile("A strategy that has gone");
        Event delete = new Event();
        delete.keyCode = SWT.DEL;

        row.notifyListeners(SWT.KeyDown, delete);

        assertTrue(row.isDisposed());
        assertNotEquals(gone, memory.get("path.0", "")); // others may have moved up
    }

    /** A spreadsheet goes into a strategy: which, is asked before. */
    @Test
    void bringingInAsksIntoWhichStrategyAndGoesOnWithIt() throws Exception {
        workbench.run("org.baraza.rcp.welcome");
        Command bring = workbench.window().getService(ICommandService.class).getCommand("org.baraza.rcp.import");
        assertTrue(bring.isDefined());
        assertTrue(user.inDialog(() -> press("Bring in"), dialog -> {
            assertEquals(4, Stream.of("Into “", "Start a strategy…", "Open a strategy…", "Cancel")
                    .map(words -> button(dialog, words)).count());
            press(dialog, "Cancel");
        }));
        assertTrue(Fronts.of(workbench.window()).isWelcome());
    }

    @Test
    void aStrategyIsBegunFromTheFirstPageOfTheWizard() throws Exception {
        workbench.run("org.baraza.rcp.welcome");
        assertTrue(user.inDialog(() -> press("Start a strategy"), dialog -> {
            Widgets.visible(dialog, Text.class).findFirst().orElseThrow().setText("Tamasi");
            finish(dialog);
        }));
        assertEquals("Tamasi", workbench.session().strategy().getCountry());
        assertTrue(workbench.session().strategy().getTitle().contains("Tamasi"));
        assertFalse(Fronts.of(workbench.window()).isWelcome());
    }

    @Test
    void everyPageOfTheWizardIsThere() throws Exception {
        assertTrue(user.inDialog(() -> run("org.baraza.rcp.new"), dialog -> {
            for (int page = 0; page < 3; page++) {
                assertEquals(button(dialog, "Next"), dialog.getDefaultButton(), "Enter goes on");
                press(dialog, "Next");
            }
            assertEquals(button(dialog, "Finish"), dialog.getDefaultButton());
            assertFalse(button(dialog, "Next").isEnabled());
            assertTrue(button(dialog, "Finish").isEnabled());
        }));
    }

    private void run(String command) {
        try {
            workbench.run(command);
        } catch (Exception e) {
            throw new IllegalStateException(command, e);
        }
    }

    private void press(String words) {
        workbench.settle();
        tile(words).notifyListeners(SWT.Selection, new Event());
        workbench.settle();
    }

    private Canvas tile(String words) {
        return Widgets.visible(user.shell(), Canvas.class)
                .filter(canvas -> Voice.nameOf(canvas).filter(name -> name.startsWith(words)).isPresent()).findFirst().orElseThrow();
    }

    private void finish(Shell dialog) {
        press(dialog, "Finish");
    }

    private void press(Shell dialog, String words) {
        button(dialog, words).notifyListeners(SWT.Selection, new Event());
        workbench.settle();
    }

    private static Button button(Shell dialog, String words) {
        return Widgets.visible(dialog, Button.class).filter(button -> button.getText().replace("&", "").startsWith(words))
                .findFirst().orElseThrow();
    }
}
