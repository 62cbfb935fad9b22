package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.temporal.IsoFields;
import java.util.List;
import java.util.stream.IntStream;

import org.baraza.model.strategy.Activity;
import org.baraza.session.SessionService;
import org.baraza.testkit.ui.Voice;
import org.baraza.testkit.ui.Widgets;
import org.baraza.ui.HeadButton;
import org.baraza.ui.Rooms;
import org.baraza.ui.SceneFonts;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A team looks at the plan before it in several ways, and drags what stands in the wrong place. */
@WithAWindowManager
class PlanViewStoryTest extends StoryCase {

    private static final double ROW = 24;
    private static final double GUTTER = 11;
    private static final int HEADINGS = 2;

    private Control grid;

    @BeforeEach
    void openThePlan() {
        user.goTo(Rooms.WORKPLAN);
        grid = Display.getCurrent().getFocusControl();
    }

    @Test
    void anotherStrategyBeginsAtItsFirstActivity() {
        user.press("Ctrl+End");
        String last = Voice.nameOf(grid).orElseThrow();
        workbench.active().open(user.window().getService(SessionService.class).openSample());
        user.settle();
        String first = Voice.nameOf(grid).orElseThrow();
        assertTrue(first.startsWith(activities().getFirst().getName()), () -> last + " and then " + first);
    }

    @Test
    void movesABarAndTakesItBack() {
        Activity second = activities().get(1);
        String before = frame(second);
        int middle = IntStream.range(0, grid.getSize().x).map(x -> grid.getSize().x - x)
                .filter(x -> pointer(x, middleOf(1)) == Display.getCurrent().getSystemCursor(SWT.CURSOR_SIZEALL))
                .findFirst().orElseGet(() -> fail("no bar is found under the pointer"));
        long length = second.getFirstQuarter().until(second.getLastQuarter(), IsoFields.QUARTER_YEARS);

        user.drag(grid, new Point(middle - px(20), middleOf(1)), new Point(middle - px(70), middleOf(1)));
        assertFalse(before.equals(frame(second)), "it moves");
        assertEquals(length, second.getFirstQuarter().until(second.getLastQuarter(), IsoFields.QUARTER_YEARS), "as a whole");

        user.press("Ctrl+Z");
        assertEquals(before, frame(activities().get(1)));
    }

    @Test
    void dragsARowByItsGutterAndTakesItBack() {
        List<String> before = names();
        user.drag(grid, new Point(px(GUTTER), middleOf(0)), new Point(px(GUTTER), middleOf(2)));
        assertEquals(List.of(before.get(1), before.get(2), before.get(0), before.get(3)), names().subList(0, 4));

        user.press("Ctrl+Z");
        assertEquals(before, names());
    }

    @Test
    void sortsGroupsByFunderFoldsAndFindsItsWayBack() {
        look("Sort by", "Means of engagement");
        look("Group by", "Funding source");
        user.click(grid, new Point(px(200), middleOf(0)));
        assertTrue(spoken().contains("fold its activities"), this::spoken);
        String funder = spoken().split("[.]")[0];

        user.press("Enter");
        assertTrue(spoken().contains("show its activities"), this::spoken);
        user.press("ArrowDown");
        assertTrue(spoken().contains("fold its activities") && !spoken().startsWith(funder), this::spoken);

        look("Plan order");
        user.goTo(Rooms.WORKPLAN);
        user.press("Ctrl+HOME");
        user.press("Tab");
        assertTrue(spoken().startsWith(names().getFirst()), this::spoken);
    }

    private void look(String... ways) {
        HeadButton view = Widgets.visible(user.shell(), HeadButton.class)
                .filter(button -> button.getText().equals("View")).findFirst().orElseThrow();
        user.choose(() -> user.click(view), ways);
    }

    private String spoken() {
        return Voice.nameOf(grid).orElse("");
    }

    private int middleOf(int row) {
        return (HEADINGS + row) * px(ROW) + px(ROW) / 2;
    }

    private int px(double length) {
        return (int) Math.round(new SceneFonts(grid).metrics().px(length));
    }

    private Object pointer(int x, int y) {
        Event move = new Event();
        move.x = x;
        move.y = y;
        grid.notifyListeners(SWT.MouseMove, move);
        return grid.getCursor();
    }

    private static String frame(Activity activity) {
        return activity.getFirstQuarter() + " to " + activity.getLastQuarter();
    }

    private List<Activity> activities() {
        return user.session().strategy().getObjectives().getFirst().getActivities();
    }

    private List<String> names() {
        return activities().stream().map(Activity::getName).toList();
    }
}
