package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.CostRevision;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.ProgressReport;
import org.baraza.model.strategy.ReportedState;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.testkit.ui.Screen;
import org.baraza.ui.RoomView;
import org.baraza.ui.Rooms;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Rooms show anew what an edit changed, and leave the rest as it is. What a person sees then is what would be there had
 * the strategy only just been opened.
 */
class UpToDateTest extends StoryCase {

    @ParameterizedTest
    @ValueSource(strings = {Rooms.STAKEHOLDERS, Rooms.WORKPLAN})
    void afterEachEditARoomIsAsIfTheStrategyWereOpenedAnew(String room) {
        RoomView view = user.goTo(room);
        openAnew();
        edits(user.session().strategy()).forEach((edit, body) -> {
            user.session().change(edit, body);
            user.settle();
            int[] edited = pixels(view);
            openAnew();
            assertArrayEquals(pixels(view), edited, () -> room + " after: " + edit);
        });
    }

    /** It hears of them when it comes to the front. */
    @ParameterizedTest
    @CsvSource({Rooms.STAKEHOLDERS + ", Matrix, Needs and formats", Rooms.WORKPLAN + ", Plan, Budget",
        Rooms.MONITORING + ", Indicators, Scorecard", Rooms.STRATEGY + ", Vision and mission, Objectives"})
    void aPageShowsTheEditsThatWereMadeWhileItWasBehindAnother(String room, String front, String behind) {
        RoomView view = user.goTo(room);
        user.turnTo(behind);
        openAnew();
        int[] before = pixels(view);
        user.turnTo(front);
        edits(user.session().strategy()).forEach(user.session()::change);
        user.settle();
        user.turnTo(behind);
        int[] edited = pixels(view);
        assertFalse(Arrays.equals(before, edited), behind + " shows nothing of them");
        openAnew();
        assertArrayEquals(pixels(view), edited, behind);
    }

    /** Rooms outlive a story, and the next one begins with their first pages. */
    @AfterEach
    void turnBack() {
        user.turnTo(user.pages().getFirst());
    }

    private static Map<String, Runnable> edits(Strategy strategy) {
        Objective objective = strategy.getObjectives().getFirst();
        Activity activity = objective.getActivities().getFirst();
        StakeholderGroup group = strategy.getStakeholders().getFirst();
        Map<String, Runnable> edits = new LinkedHashMap<>();
        edits.put("another cost", () -> revise(activity));
        edits.put("a later quarter", () -> activity.setLastQuarter(activity.getLastQuarter().plusQuarters(1)));
        edits.put("a report", () -> report(activity));
        edits.put("a group of it less", () -> activity.getGroups().removeFirst());
        edits.put("another name", () -> activity.setName("Radio for " + activity.getName()));
        edits.put("another name of a group", () -> group.setName("All " + group.getName()));
        edits.put("a group elsewhere", () -> group.setCurrent(group.getCurrent() > 5 ? 2.5 : 7.5));
        edits.put("another name of an objective", () -> objective.setName("Towns and " + objective.getName()));
        edits.put("another statement", () -> objective.setStatement("Soon: " + objective.getStatement()));
        return edits;
    }

    private static void revise(Activity activity) {
        CostRevision revision = StrategyFactory.eINSTANCE.createCostRevision();
        revision.setAmount(new BigDecimal("1234"));
        activity.getCosts().getFirst().getRevisions().add(revision);
    }

    private static void report(Activity activity) {
        ProgressReport report = StrategyFactory.eINSTANCE.createProgressReport();
        report.setMonth(YearMonth.from(activity.getFirstQuarter().atDay(1)));
        report.setState(ReportedState.LAGGING);
        activity.getReports().add(report);
    }

    private void openAnew() {
        workbench.active().open(user.session());
        user.settle();
    }

    private int[] pixels(RoomView view) {
        Composite room = (Composite) view.getSite().getService(MPart.class).getWidget();
        Rectangle area = room.getDisplay().map(room, null, room.getClientArea());
        ImageData screen = new Screen(room.getDisplay()).pixels();
        int[] pixels = new int[area.width * area.height];
        for (int y = 0; y < area.height; y++) {
            screen.getPixels(area.x, area.y + y, area.width, pixels, y * area.width);
        }
        return pixels;
    }
}
