package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.ProgressReport;
import org.baraza.model.strategy.Strategy;
import org.baraza.ui.Rooms;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The coordinator's ten minutes: from another room into the round, and through all its rows, by keys alone. */
@WithAWindowManager
class MonthlyRoundStoryTest extends StoryCase {

    private static final YearMonth MONTH = YearMonth.of(2026, 11);
    private static final YearMonth BEFORE = MONTH.minusMonths(1);
    private static final String WHY = "Trainer withdrew";

    private int keys;

    @BeforeEach
    void beginElsewhere() {
        user.session().setAsOf(LocalDate.of(2026, 12, 10));
        user.goTo(Rooms.MONITORING);
        user.turnTo("Scorecard");
        user.goTo(Rooms.STRATEGY);
    }

    @Test
    void isFilledRowByRowAndTakenBack() {
        Strategy before = EcoreUtil.copy(strategy());
        press("Alt+4");
        int asked = 0;
        for (Activity activity : user.session().analyses().activities()) {
            if (desk.focus().startsWith("State of " + activity.getName() + ":")) {
                report(activity, asked++);
            }
        }
        int rows = asked;
        assertTrue(rows >= 12, () -> rows + " rows were filled, then came " + desk.focus());
        assertEquals(rows, reports().size());
        assertEquals(Optional.of(WHY), reports().stream().map(ProgressReport::getComment).filter(WHY::equals).findFirst());
        assertTrue(keys <= rows * 10, () -> rows + " rows took " + keys + " keys");

        desk.takeAllBack();
        assertTrue(EcoreUtil.equals(before, strategy()));
    }

    /** In turns: as last month, on track and how far, late and why. */
    private void report(Activity activity, int turn) {
        boolean known = activity.getReports().stream().anyMatch(report -> BEFORE.equals(report.getMonth()));
        press(turn % 3 == 2 ? "2" : turn % 3 == 0 && known ? "0" : "1");
        if (turn % 3 == 1) {
            press("Tab");
            type("60");
        } else if (turn % 3 == 2) {
            type(WHY);
        }
        press("Enter");
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
