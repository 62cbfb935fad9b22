package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.ProgressReport;
import org.baraza.model.strategy.ReportedState;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.ui.Rooms;
import org.baraza.ui.SceneFonts;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearQuarter;

/** The coordinator's ten minutes: from another room into the round, and through all its rows, by keys alone. */
@WithAWindowManager
class MonthlyRoundStoryTest extends StoryCase {

    private static final YearMonth MONTH = YearMonth.of(2026, 11);
    private static final YearMonth BEFORE = MONTH.minusMonths(1);
    /** How wide a state is drawn. */
    private static final double STATE = 27;
    private static final String WHY = "Trainer withdrew";
    private static final String SHARE = "60";
    private static final String TAB = "\t";
    private static final String ENTER = "\r";

    private int keys;

    @BeforeEach
    void beginElsewhere() {
        user.session().setAsOf(LocalDate.of(2026, 12, 10));
        user.goTo(Rooms.MONITORING);
        user.turnTo("Scorecard");
        user.goTo(Rooms.STRATEGY);
    }

    /** Two keys for a row as last month, five for how far it is, and for what is late two and its comment. */
    @Test
    void sixtyActivitiesTakeFiveHundredKeys() {
        user.session().change("Plan sixty", () -> strategy().getObjectives().forEach(this::planFifteen));
        user.settle();
        assertEquals(60, fill());
        assertEquals(60, reports().size());
        assertEquals(1 + 20 * 2 + 20 * (3 + SHARE.length()) + 20 * (2 + WHY.length()), keys);
    }

    /** Where nothing changed; exceptions are reported before or after. */
    @Test
    void sixtyActivitiesAsTheMonthBeforeTakeTwoKeys() {
        user.session().change("Plan sixty", () -> strategy().getObjectives().forEach(this::planFifteen));
        user.settle();
        press("Alt+4");
        press("Ctrl+0");
        user.settle();
        assertEquals(60, reports().size());
        assertEquals(2, keys);
    }

    @Test
    void tabLeavesTheRowsForTheButtonBeforeThem() {
        press("Alt+4");
        press("Shift+Tab");
        assertTrue(Display.getCurrent().getFocusControl() instanceof Button before
                && before.getText().startsWith("Same as"), desk::focus);
    }

    @Test
    void whatWasReportedIsTakenBackByAKey() {
        Strategy before = EcoreUtil.copy(strategy());
        press("Alt+4");
        String row = desk.focus();
        type("2" + ENTER);
        assertEquals(1, reports().size());
        press("ArrowUp");
        assertTrue(user.eventually(() -> desk.focus().startsWith(row.substring(0, row.indexOf(':')))), desk::focus);
        press("Delete");
        type(ENTER);
        assertTrue(user.eventually(() -> reports().isEmpty()), () -> reports() + " after " + desk.focus());
        desk.takeAllBack();
        assertTrue(EcoreUtil.equals(before, strategy()));
    }

    /** On the button that closes, the next key would have reopened it. */
    @Test
    void whoClosedTheMonthGoesOnInTheRound() {
        press("Alt+4");
        assertTrue(user.inDialog(() -> desk.use("Close November 2026…"), dialog -> desk.press(dialog, "Close the month")));
        assertTrue(user.eventually(() -> desk.focus().startsWith("State of ")), desk::focus);
        desk.takeAllBack();
    }

    @Test
    void theFourStatesAreWhole() {
        press("Alt+4");
        Control strip = Display.getCurrent().getFocusControl();
        assertTrue(desk.focus().startsWith("State of "), desk::focus);
        long wide = 4 * Math.round(new SceneFonts(strip).metrics().px(STATE));
        assertTrue(strip.getSize().x >= wide, () -> strip.getSize().x + " of " + wide);
    }

    @Test
    void isFilledRowByRowAndTakenBack() {
        Strategy before = EcoreUtil.copy(strategy());
        int rows = fill();
        assertTrue(rows >= 12, () -> rows + " rows were filled, then came " + desk.focus());
        assertEquals(rows, reports().size());
        assertEquals(Optional.of(WHY), reports().stream().map(ProgressReport::getComment).filter(WHY::equals).findFirst());
        assertTrue(keys <= rows * 10, () -> rows + " rows took " + keys + " keys");

        desk.takeAllBack();
        assertTrue(EcoreUtil.equals(before, strategy()));
    }

    /** @return how many rows were asked for */
    private int fill() {
        press("Alt+4");
        int asked = 0;
        for (Activity activity : user.session().analyses().activities()) {
            if (desk.focus().startsWith("State of " + activity.getName() + ":")) {
                report(activity, asked++);
            }
        }
        return asked;
    }

    /** All of them run, and all were reported on the month before. */
    private void planFifteen(Objective objective) {
        objective.getActivities().clear();
        for (int i = 1; i <= 15; i++) {
            ProgressReport report = StrategyFactory.eINSTANCE.createProgressReport();
            report.setMonth(BEFORE);
            report.setState(ReportedState.ON_TRACK);
            Activity activity = StrategyFactory.eINSTANCE.createActivity();
            activity.setName("Data day " + i);
            activity.setFirstQuarter(YearQuarter.of(2025, 1));
            activity.setLastQuarter(YearQuarter.of(2027, 4));
            activity.getReports().add(report);
            objective.getActivities().add(activity);
        }
    }

    /** In turns: as last month, on track and how far, late and why. */
    private void report(Activity activity, int turn) {
        boolean known = activity.getReports().stream().anyMatch(report -> BEFORE.equals(report.getMonth()));
        type(switch (turn % 3) {
            case 0 -> known ? "0" : "1";
            case 1 -> "1" + TAB + SHARE;
            default -> "2" + WHY;
        } + ENTER);
    }

    private List<ProgressReport> reports() {
        return user.session().analyses().activities().stream().flatMap(activity -> activity.getReports().stream())
                .filter(report -> MONTH.equals(report.getMonth())).toList();
    }

    private void press(String key) {
        keys++;
        user.press(key);
    }

    private void type(String text) {
        keys += text.length();
        user.type(text);
    }

    private Strategy strategy() {
        return user.session().strategy();
    }
}
