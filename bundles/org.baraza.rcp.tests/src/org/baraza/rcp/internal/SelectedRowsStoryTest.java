package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.ui.Rooms;
import org.baraza.ui.SceneFonts;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is done to rows of the workplan is done to all that are selected, by keys and by the gutter beside them. */
@WithAWindowManager
class SelectedRowsStoryTest extends StoryCase {

    private static final double ROW = 24;
    private static final int HEADINGS = 2;

    private Control grid;
    private List<Activity> before;

    @BeforeEach
    void beginWithThePlan() {
        user.goTo(Rooms.WORKPLAN);
        user.turnTo(user.pages().getFirst());
        user.goTo(Rooms.WORKPLAN);
        user.press("Ctrl+HOME");
        user.press("Tab");
        grid = Display.getCurrent().getFocusControl();
        before = List.copyOf(first().getActivities());
    }

    @Test
    void keysAreAboutAllSelectedRowsAndEachIsOneStep() {
        Strategy whole = EcoreUtil.copy(user.session().strategy());
        user.press("Shift+ArrowDown");
        user.press("Alt+ArrowDown");
        assertEquals(List.of(2, 0, 1), order());
        user.press("Alt+ArrowUp");
        assertEquals(before, first().getActivities());
        user.press("Ctrl+Shift+D");
        assertEquals(before.size() + 2, first().getActivities().size());
        user.press("Ctrl+Z");
        assertEquals(before, first().getActivities());
        user.press("Ctrl+HOME");
        user.press("Tab");
        user.press("Shift+ArrowDown");
        user.press("Ctrl+DEL");
        assertEquals(before.subList(2, before.size()), first().getActivities());
        user.press("Ctrl+Z");
        desk.takeAllBack();
        assertTrue(EcoreUtil.equals(whole, user.session().strategy()));
    }

    @Test
    void aClickBesideARowSelectsItAndWithShiftAllAsFarAsIt() {
        List<Activity> plan = plan();
        int quiet = IntStream.range(0, plan.size()).filter(row -> !isMarked(row)).findFirst().orElseThrow();
        user.click(grid, gutter(quiet));
        user.holding(SWT.SHIFT, () -> user.click(grid, gutter(quiet + 1)));
        user.press("Ctrl+DEL");
        assertEquals(plan.size() - 2, plan().size());
        assertTrue(plan().stream().noneMatch(plan.subList(quiet, quiet + 2)::contains));
        desk.takeAllBack();
    }

    /** Two rows seemed to be selected, and all between them were deleted too. */
    @Test
    void withCtrlAClickSelectsNoMoreThanOneBlock() {
        List<Activity> plan = plan();
        List<Integer> quiet = IntStream.range(0, plan.size()).filter(row -> !isMarked(row)).boxed().toList();
        user.click(grid, gutter(quiet.getFirst()));
        user.holding(SWT.CTRL, () -> user.click(grid, gutter(quiet.get(2))));
        user.press("Ctrl+DEL");
        assertEquals(plan.stream().filter(activity -> activity != plan.get(quiet.get(2))).toList(), plan());
        desk.takeAllBack();
    }

    @Test
    void ctrlWithAnArrowGoesToTheEndOfTheRowAndSelectsNothingOnTheWay() {
        Objective whole = EcoreUtil.copy(first());
        user.press("Ctrl+ArrowRight");
        user.press("DEL"); // the time frame alone
        assertNull(before.getFirst().getFirstQuarter());
        whole.getActivities().getFirst().setFirstQuarter(null);
        whole.getActivities().getFirst().setLastQuarter(null);
        assertTrue(EcoreUtil.equals(whole, first()));
        desk.takeAllBack();
    }

    /** The picker of groups did not open any more where one of them had no name. */
    @Test
    void groupsAreChosenWhereOneHasNoName() {
        user.session().change("Add group", () -> user.session().strategy().getStakeholders()
                .add(StrategyFactory.eINSTANCE.createStakeholderGroup()));
        user.settle();
        user.press("ArrowRight");
        user.press("F2");
        assertNotSame(grid, Display.getCurrent().getFocusControl());
        user.press("Esc");
        desk.takeAllBack();
    }

    @Test
    void aClickOnTheSignOfAFindingOpensItsNote() {
        int marked = IntStream.range(0, plan().size()).filter(this::isMarked).findFirst().orElseThrow();
        user.click(grid, gutter(marked));
        Shell note = Display.getCurrent().getActiveShell();
        assertNotSame(user.shell(), note);
        user.press("Esc");
        assertSame(user.shell(), Display.getCurrent().getActiveShell());
    }

    @Test
    void selectedRowsAreDraggedTogetherAndEscapePutsThemBack() {
        user.press("Shift+ArrowDown");
        user.drag(grid, gutter(0), gutter(2), () -> user.press("Esc"));
        assertEquals(before, first().getActivities());
        user.drag(grid, gutter(0), gutter(2));
        assertEquals(List.of(2, 0, 1), order());
        desk.takeAllBack();
    }

    /** The plan is longer than the grid is high. */
    @Test
    void rowsScrollWhereOneIsDraggedToTheEdge() {
        Activity moved = before.getFirst();
        Point below = new Point(gutter(0).x, grid.getSize().y + 20);
        user.drag(grid, gutter(0), below, () -> {
            user.pause(Duration.ofSeconds(4));
            user.pointAt(grid, new Point(below.x, grid.getSize().y - 40));
        });
        assertNotSame(first(), moved.eContainer());
        desk.takeAllBack();
    }

    /** Of the first three activities: where each stood before. */
    private List<Integer> order() {
        return first().getActivities().stream().limit(3).map(before::indexOf).toList();
    }

    private boolean isMarked(int row) {
        Activity activity = plan().get(row);
        boolean first = row == 0 || plan().get(row - 1).eContainer() != activity.eContainer();
        return user.session().findings().open().stream().anyMatch(finding -> EcoreUtil.isAncestor(activity,
                finding.element()) || first && finding.element() == activity.eContainer());
    }

    private List<Activity> plan() {
        return user.session().strategy().getObjectives().stream().flatMap(each -> each.getActivities().stream()).toList();
    }

    private Point gutter(int row) {
        int height = (int) Math.round(new SceneFonts(grid).metrics().px(ROW));
        return new Point(height / 2, (HEADINGS + row) * height + height / 2);
    }

    private Objective first() {
        return user.session().strategy().getObjectives().getFirst();
    }
}
