package org.baraza.ui.monitoring.internal.model.close;

import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anActivity;
import static org.baraza.testkit.Builders.anObjective;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.baraza.analysis.Analyses;
import org.baraza.analysis.Forms;
import org.baraza.checks.Findings;
import org.baraza.model.strategy.MonthClose;
import org.baraza.model.strategy.ReportedState;
import org.baraza.model.strategy.Strategy;
import org.baraza.ui.monitoring.internal.model.Edit;
import org.baraza.ui.monitoring.internal.model.ScorecardTiles;
import org.baraza.ui.monitoring.internal.model.Tile;
import org.baraza.ui.monitoring.internal.model.round.Round;
import org.baraza.ui.monitoring.internal.model.round.RoundRow;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearQuarter;

class MonthClosingTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    private final Strategy strategy = aStrategy().running("2025-Q1", "2027-Q4")
            .with(anObjective("To be quoted").named("Parliament")
                    .with(anActivity("Briefings").running("2025-Q1", "2027-Q4").reporting("2026-10",
                            ReportedState.ON_TRACK))
                    .with(anActivity("Profiles").running("2025-Q1", "2027-Q4")))
            .build();

    @Test
    void aMonthIsClosedOnceItIsOver() {
        assertFalse(closing("2026-10-30").canClose());
        assertTrue(closing("2026-10-31").canClose());
        assertEquals("Close October 2026? 1 activity has no report yet. The scorecard and findings are stored as they"
                + " stand today; what is reported later is marked as a difference.", closing("2026-11-20").question());
    }

    @Test
    void aMonthInWhichNothingRanIsNotClosed() {
        strategy.getObjectives().getFirst().getActivities().forEach(activity ->
            activity.setFirstQuarter(YearQuarter.of(2027, 1)));
        strategy.getObjectives().getFirst().getActivities().getFirst().getReports().clear();
        assertFalse(closing("2026-11-20").canClose());
    }

    @Test
    void severalWithoutAReportAreSeveral() {
        strategy.getObjectives().getFirst().getActivities().getFirst().getReports().clear();
        assertTrue(closing("2026-11-20").question().startsWith("Close October 2026? 2 activities have no report yet."));
    }

    @Test
    void whatIsStoredIsTheScorecardOfTheWholeAndOfEachObjective() {
        close();
        MonthClose stored = strategy.getMonthCloses().getFirst();
        assertEquals(Locale.getDefault().getLanguage(), stored.getLanguage(), "that the findings are written in");
        assertEquals(List.of("whole on-track 1", "whole missing 1", "1 on-track 1", "1 missing 1"),
                stored.getLines().stream().map(line -> (line.getObjective() == null ? "whole" : "1") + " "
                        + line.getState() + " " + line.getCount()).sorted((a, b) -> 0).toList());
        assertEquals("October 2026 as it stood when Awa Maro closed it on 20/11/2026: 0 to fix, 0 to consider,"
                + " 0 good to know.", closing("2026-11-20").told().orElseThrow());
        assertEquals(Optional.empty(), closing("2026-11-20").since());
    }

    @Test
    void aClosedMonthStaysAsItWasStoredAndMarksWhatIsReportedLater() {
        close();
        reportOnProfiles();
        Tile whole = ScorecardTiles.of(analyses("2026-11-25"), new Forms(Locale.ENGLISH)).tiles().getFirst();
        assertEquals("1 of 2", whole.figure());
        assertTrue(whole.changed());
        assertEquals("Changed since then: Ahead 0 then, 1 now, No report or measurement 1 then, 0 now.",
                closing("2026-11-25").since().orElseThrow());
    }

    @Test
    void whatWasFoundThenAndIsNotFoundNowIsMarkedAsWell() {
        close();
        strategy.getMonthCloses().getFirst().setToFix(2);
        assertEquals("Changed since then: To fix 2 then, 0 now.", closing("2026-11-25").since().orElseThrow());
        assertEquals(Optional.empty(), closing("2026-10-31").since());
    }

    @Test
    void aClosedMonthNamesWhichActivitiesStandOtherwiseNow() {
        close();
        assertEquals(Optional.empty(), closing("2026-11-25").changed());
        reportOnProfiles();
        assertEquals(Optional.of("1.2 Profiles: No report or measurement then, Ahead now"), closing("2026-11-25").changed());
        Round round = Round.of(analyses("2026-11-25"), OCTOBER);
        assertEquals(List.of("On track", "≠ Ahead"), round.rows().stream().map(RoundRow::stateWords).toList());
        assertEquals(Optional.of("No report or measurement when the month was closed, Ahead as known now."),
                round.rows().getLast().told());
        assertEquals(Optional.empty(), round.rows().getFirst().told());
    }

    @Test
    void aClosedMonthLeadsToWhatWasFoundThen() {
        assertEquals(Optional.empty(), closing("2026-11-20").listed());
        close();
        assertEquals(Optional.of("<a>What was found then…</a>"), closing("2026-11-25").listed());
        strategy.getMonthCloses().getFirst().setToConsider(3);
        assertEquals(Optional.empty(), closing("2026-11-25").listed(), "closed before they were stored");
    }

    private void reportOnProfiles() {
        strategy.getObjectives().getFirst().getActivities().get(1).getReports()
                .add(anActivity("x").reporting("2026-10", ReportedState.AHEAD).build().getReports().getFirst());
    }

    /** By the end of October its reports were not due yet. */
    @Test
    void lookingBackAtADayBeforeTheClosingChangesNothing() {
        close();
        assertEquals(Optional.empty(), closing("2026-10-31").since());
        Tile whole = ScorecardTiles.of(analyses("2026-10-31"), new Forms(Locale.ENGLISH)).tiles().getFirst();
        assertFalse(whole.changed());
        assertEquals(List.of("On track", "No report"),
                Round.of(analyses("2026-10-31"), OCTOBER).rows().stream().map(RoundRow::stateWords).toList());
    }

    @Test
    void aReopenedMonthShowsWhatIsKnownToday() {
        close();
        Edit reopen = closing("2026-11-25").reopen().orElseThrow();
        reopen.body().run();
        assertEquals("Reopen October 2026", reopen.label());
        assertFalse(closing("2026-11-25").isClosed());
        assertEquals(Optional.empty(), closing("2026-11-25").told());
    }

    /** By the end of October its reports were only awaited; in December they are missing, and nobody changed anything. */
    @Test
    void whoClosesWhileLookingAtAnEarlierDayStoresWhatIsKnownOnTheDayOfTheClosing() {
        LocalDate closing = LocalDate.of(2026, 12, 5);
        List<LocalDate> checked = new ArrayList<>();
        closing("2026-10-31").close(closing, "Awa Maro", day -> {
            checked.add(day);
            return Findings.none();
        }).orElseThrow().body().run();
        assertEquals(List.of(closing), checked);
        assertEquals(Optional.empty(), closing("2026-12-05").since());
        assertEquals(Optional.empty(), closing("2026-12-05").changed());
        assertEquals(Optional.empty(), closing("2026-10-31").since());
    }

    @Test
    void whatIsFoundOnTheDayLookedAtIsNotFoundAnew() {
        closing("2026-12-05").close(LocalDate.of(2026, 12, 5), "Awa Maro", day -> fail("found anew")).orElseThrow().body()
                .run();
        assertTrue(closing("2026-12-05").isClosed());
    }

    private void close() {
        Edit edit = closing("2026-11-20").close(LocalDate.of(2026, 11, 20), "Awa Maro", day -> Findings.none())
                .orElseThrow();
        edit.body().run();
        assertEquals("Close October 2026", edit.label());
    }

    private MonthClosing closing(String asOf) {
        return new MonthClosing(analyses(asOf), Findings.none(), OCTOBER, new Forms(Locale.ENGLISH));
    }

    private Analyses analyses(String asOf) {
        return Analyses.of(strategy, LocalDate.parse(asOf));
    }
}
