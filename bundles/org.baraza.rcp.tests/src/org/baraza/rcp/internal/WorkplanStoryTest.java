package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.baraza.checks.Finding;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyPackage;
import org.baraza.model.strategy.YearCost;
import org.baraza.session.SessionService;
import org.baraza.testkit.ui.Widgets;
import org.baraza.ui.HeadButton;
import org.baraza.ui.Navigation;
import org.baraza.ui.Rooms;
import org.baraza.ui.SceneFonts;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.threeten.extra.YearQuarter;

/** A team plans an activity as in a spreadsheet, settles what the checks found, takes it all back, and keeps it. */
@WithAWindowManager
class WorkplanStoryTest extends StoryCase {

    private static final double ROW = 24;
    private static final int HEADINGS = 2;

    /** Another story may have left the room on another page. */
    @BeforeEach
    void beginWithThePlan() {
        user.goTo(Rooms.WORKPLAN);
        user.turnTo(user.pages().getFirst());
        user.settle();
    }

    @Test
    void offersWhatCanBeDoneAgainWhereOneComesBackToThePlan() {
        user.turnTo(user.pages().getLast());
        assertFalse(canAdd());
        user.turnTo(user.pages().getFirst());
        assertTrue(canAdd());
    }

    private boolean canAdd() {
        return Widgets.visible(user.shell(), HeadButton.class).filter(button -> button.getText().equals("Add activity"))
                .findFirst().orElseThrow().isEnabled();
    }

    @Test
    void plansAnActivityTakesItAllBackAndKeepsIt(@TempDir Path folder) throws Exception {
        Strategy before = EcoreUtil.copy(strategy());
        user.goTo(Rooms.WORKPLAN);

        takeBackWhatWasAddedByMistake();
        planAnActivity();
        pasteItsCosts();
        giveItATimeFrame();
        stretchItsBar();
        settleAFinding();
        waiveAnother();

        Strategy planned = EcoreUtil.copy(strategy());
        while (user.session().canUndo()) {
            user.session().undo();
        }
        assertTrue(EcoreUtil.equals(before, strategy()));
        while (user.session().canRedo()) {
            user.session().redo();
        }
        assertTrue(EcoreUtil.equals(planned, strategy()));

        Path file = folder.resolve("planned.baraza");
        user.session().saveAs(file);
        Strategy saved = EcoreUtil.copy(strategy()); // the same, as a revision of its own
        workbench.active().open(user.window().getService(SessionService.class).open(file));
        user.settle();
        assertTrue(EcoreUtil.equals(saved, strategy()));
        saved.setRevision(planned.getRevision());
        saved.getParents().clear();
        saved.getParents().addAll(planned.getParents());
        assertTrue(EcoreUtil.equals(planned, saved));
    }

    @Test
    void theNoteAtACellOpensItForWhatItAsks() {
        Activity activity = strategy().getObjectives().getFirst().getActivities().getFirst();
        user.session().change("Take the lead away", () -> {
            activity.setLead(null);
            activity.setLeadPerson(null);
        });
        assertTrue(user.eventually(() -> findings().anyMatch(found -> found.checkId().equals("activities.lead"))));
        Navigation.reveal(user.page(), activity, Optional.of(StrategyPackage.Literals.ACTIVITY__LEAD));
        user.settle();
        user.press("Ctrl+1");
        user.press("Enter");
        user.type("Night desk");
        user.press("Enter");
        assertEquals("Night desk", activity.getLeadPerson());
    }

    @Test
    void aCostTypedIntoTheRowToBeNamedIsAnsweredInTheStatusLine() {
        user.press("Ctrl+End");
        user.press("ArrowLeft");
        user.type("5");
        assertTrue(user.eventually(() -> Widgets.visible(user.shell(), CLabel.class)
                .anyMatch(line -> line.getText().startsWith("Name the activity first"))));
    }

    @Test
    void theEditMenuCopiesCellsAsTheKeysDo() throws Exception {
        user.goTo(Rooms.WORKPLAN);
        workbench.run("org.eclipse.ui.edit.selectAll");
        workbench.run("org.eclipse.ui.edit.copy");
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        Object copied = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        assertTrue(String.valueOf(copied).contains(strategy().getObjectives().getLast().getActivities().getFirst().getName()),
                () -> "" + copied);
    }

    /** The cursor stays where the row was. */
    private void takeBackWhatWasAddedByMistake() {
        user.press("Insert");
        user.press("Escape");
        user.press("Ctrl+Z");
        user.press("ArrowUp");
    }

    /** Below the first one, by its name; then whom it engages, found by a few letters. */
    private void planAnActivity() {
        user.press("Insert");
        user.type("Radio hour");
        user.press("Enter");
        assertTrue(user.eventually(() -> "Radio hour".equals(added().getName())), "the name is typed over");

        user.press("ArrowUp");
        user.press("Tab");
        user.type("jour");
        user.press("Enter");
        user.press("Enter");
        assertEquals(List.of("Journalists"), added().getGroups().stream().map(StakeholderGroup::getName).toList());
    }

    /** As a French office writes amounts, with what a spreadsheet puts round them. */
    private void pasteItsCosts() {
        user.press("ArrowUp");
        user.press("ArrowRight");
        user.press("ArrowRight");
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        clipboard.setContents(new Object[] {"1 250,50\t$2,000\t\"3.000,25\"\r\n"},
                new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
        user.press("Ctrl+V");
        assertTrue(user.eventually(() -> List.of(new BigDecimal("1250.50"), new BigDecimal("2000"),
                new BigDecimal("3000.25")).equals(added().getCosts().stream().map(YearCost::getPlanned).toList())),
                () -> "" + added().getCosts());
    }

    private void giveItATimeFrame() {
        user.press("End");
        user.type("q1 2026 q4 2026");
        user.press("Enter");
        assertEquals(YearQuarter.of(2026, 1), added().getFirstQuarter());

        user.press("ArrowUp");
        user.press("Ctrl+Shift+ArrowRight");
        assertEquals(YearQuarter.of(2027, 1), added().getLastQuarter());
    }

    @Test
    void escapePutsAHeldBarBackBeforeItEndsThePresentation() {
        Activity activity = strategy().getObjectives().getFirst().getActivities().getFirst();
        YearQuarter last = activity.getLastQuarter();
        Navigation.reveal(user.page(), activity, Optional.of(StrategyPackage.Literals.ACTIVITY__LAST_QUARTER));
        user.press("F11");
        Control grid = Display.getCurrent().getFocusControl();
        Point end = endOfBar(grid, 0);
        user.drag(grid, end, new Point(end.x - 70, end.y), () -> user.press("Esc"));
        assertNull(user.shell().getMenuBar());
        assertEquals(last, activity.getLastQuarter());
        user.press("Esc");
        assertNotNull(user.shell().getMenuBar());
    }

    private void stretchItsBar() {
        Control grid = Display.getCurrent().getFocusControl();
        Point end = endOfBar(grid, 1);
        user.drag(grid, end, new Point(end.x - 68, end.y));
        assertTrue(user.eventually(() -> added().getLastQuarter().isBefore(YearQuarter.of(2027, 1))),
                () -> "it still ends in " + added().getLastQuarter());
        assertEquals(YearQuarter.of(2026, 1), added().getFirstQuarter());
    }

    /** Where the pointer changes its shape, the end of the bar can be taken. */
    private static Point endOfBar(Control grid, int activity) {
        int row = (int) Math.round(new SceneFonts(grid).metrics().px(ROW));
        int y = (HEADINGS + activity) * row + row / 2;
        return IntStream.iterate(grid.getSize().x - 4, x -> x > 0, x -> x - 3).filter(x -> isHeld(grid, x, y))
                .mapToObj(x -> new Point(x - 2, y)).findFirst().orElseGet(() -> fail("no bar is found under the pointer"));
    }

    private static boolean isHeld(Control grid, int x, int y) {
        Event move = new Event();
        move.x = x;
        move.y = y;
        grid.notifyListeners(SWT.MouseMove, move);
        return grid.getCursor() != null;
    }

    /** The note at the cell offers what settles it, the fix first. */
    private void settleAFinding() {
        Finding finding = findings().filter(found -> found.element() instanceof Activity && !found.fixes().isEmpty())
                .findFirst().orElseThrow();
        Navigation.reveal(user.page(), finding.element(), finding.feature());
        user.settle();
        user.press("Ctrl+1");
        Shell note = Display.getCurrent().getActiveShell();
        assertTrue(note != user.shell(), "a note opens");
        user.press("Enter");
        assertTrue(user.eventually(() -> findings().noneMatch(found -> isSame(found, finding))), finding.message());
    }

    /** With a reason, in the list of all findings. */
    private void waiveAnother() {
        user.goTo(Rooms.FINDINGS);
        Tree list = Widgets.visible(user.shell(), Tree.class).filter(tree -> tree.getMenu() != null
                && entry(tree).isPresent()).findFirst().orElseGet(() -> fail("no findings are listed"));
        list.setSelection(entry(list).orElseThrow());
        list.notifyListeners(SWT.Selection, new Event());
        long open = findings().count();
        MenuItem waive = offered(list.getMenu(), "Waive…");
        user.inDialog(() -> waive.notifyListeners(SWT.Selection, new Event()), dialog -> {
            user.type("agreed in the workshop");
            press(dialog, "Waive");
        });
        assertEquals(1, strategy().getWaivers().stream()
                .filter(waiver -> "agreed in the workshop".equals(waiver.getReason())).count());
        assertTrue(user.eventually(() -> findings().count() == open - 1));
    }

    /** The first finding in the list, under the heading of its kind. */
    private static Optional<TreeItem> entry(Tree tree) {
        return Stream.of(tree.getItems()).flatMap(heading -> Stream.of(heading.getItems()))
                .filter(item -> !item.getText().isBlank()).findFirst();
    }

    private MenuItem offered(Menu menu, String words) {
        menu.notifyListeners(SWT.Show, new Event());
        return Stream.of(menu.getItems()).filter(item -> item.getText().replace("&", "").startsWith(words)).findFirst()
                .orElseGet(() -> fail("the menu offers " + Stream.of(menu.getItems()).map(MenuItem::getText).toList()));
    }

    private void press(Shell shell, String words) {
        Button button = Widgets.visible(shell, Button.class).filter(offered -> offered.getText().replace("&", "")
                .equals(words)).findFirst().orElseGet(() -> fail("no button " + words));
        user.click(button);
    }

    private static boolean isSame(Finding one, Finding other) {
        return one.element() == other.element() && one.checkId().equals(other.checkId());
    }

    private Stream<Finding> findings() {
        return user.session().findings().open().stream();
    }

    private Activity added() {
        List<Activity> activities = strategy().getObjectives().getFirst().getActivities();
        assertFalse(activities.isEmpty());
        return activities.get(1);
    }

    private Strategy strategy() {
        return user.session().strategy();
    }
}
