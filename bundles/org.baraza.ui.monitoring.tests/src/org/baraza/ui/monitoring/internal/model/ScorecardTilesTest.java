package org.baraza.ui.monitoring.internal.model;

import static org.baraza.model.strategy.ReportedState.FINISHED;
import static org.baraza.model.strategy.ReportedState.LAGGING;
import static org.baraza.model.strategy.ReportedState.ON_TRACK;
import static org.baraza.testkit.Builders.aFeedbackItem;
import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anActivity;
import static org.baraza.testkit.Builders.anIndicator;
import static org.baraza.testkit.Builders.anObjective;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.baraza.analysis.Analyses;
import org.baraza.analysis.Forms;
import org.baraza.analysis.Labels;
import org.baraza.model.catalogue.Frequency;
import org.baraza.model.strategy.ReportedState;
import org.baraza.model.strategy.Strategy;
import org.baraza.testkit.ActivityBuilder;
import org.baraza.testkit.StrategyBuilder;
import org.junit.jupiter.api.Test;

class ScorecardTilesTest {

    private final StrategyBuilder plan = aStrategy().running("2025-Q1", "2027-Q4")
            .with(anObjective("To be quoted").named("Parliament")
                    .with(reported("Briefings", FINISHED)).with(reported("Profiles", ON_TRACK))
                    .with(anActivity("Data days").running("2027-Q1", "2027-Q4")))
            .with(anObjective("To be understood").named("Media").with(reported("Training", LAGGING))
                    .with(anActivity("Story desk").running("2025-Q1", "2027-Q4"))
                    .with(anActivity("Contest").running("2025-Q1", "2027-Q4").suspendedOn("2026-01-01", "No funds")));

    @Test
    void aTileForTheStrategyEachObjectiveAndTheFeedback() {
        assertEquals(List.of(
                "Whole strategy | 2 of 4 to plan | FINISHED 1, ON_TRACK 1, LAGGING 1, MISSING 1, NOT_STARTED 1",
                "1  Parliament | 2 of 2 to plan | FINISHED 1, ON_TRACK 1, NOT_STARTED 1",
                "2  Media | 0 of 2 to plan | LAGGING 1, MISSING 1",
                "Feedback items | None  | "), lines(plan.build(), "2026-11-22"));
    }

    @Test
    void theMonthIsTheLastOneThatIsOver() {
        assertEquals(YearMonth.of(2026, 10), ScorecardTiles.lastOver(LocalDate.of(2026, 11, 22)));
        assertEquals(YearMonth.of(2026, 11), ScorecardTiles.lastOver(LocalDate.of(2026, 11, 30)));
    }

    @Test
    void whileReportsMayStillComeTheyAreAwaited() {
        assertEquals("Whole strategy | 2 of 4 to plan | FINISHED 1, ON_TRACK 1, LAGGING 1, AWAITED 1, NOT_STARTED 1",
                lines(plan.build(), "2026-11-05").getFirst());
        Tile whole = tiles(plan.build(), "2026-11-05").tiles().getFirst();
        assertEquals(List.of("1", "1", "1", "1 awaited", "1"), whole.counts().stream().map(Tile.Count::text).toList());
    }

    @Test
    void whatHasNotBegunIsNotToPlanOrBehindIt() {
        assertEquals("1  Parliament | 3 not started | NOT_STARTED 3", lines(aStrategy().running("2027-Q1", "2027-Q4")
                .with(anObjective("To be quoted").named("Parliament").with(anActivity("A").running("2027-Q1", "2027-Q4"))
                        .with(anActivity("B").running("2027-Q1", "2027-Q4"))
                        .with(anActivity("C").running("2027-Q1", "2027-Q4"))).build(), "2026-11-22").get(1));
    }

    @Test
    void aClosedMonthShowsWhatWasStoredAndWhatChangedSince() {
        Strategy strategy = plan.closing("2026-10", Map.of("on-track", 3, "lagging", 1)).build();
        ScorecardTiles tiles = tiles(strategy, "2026-11-22");
        assertTrue(tiles.closed());
        assertEquals("Whole strategy | 3 of 4 to plan | ON_TRACK 3, LAGGING 1", lines(strategy, "2026-11-22").getFirst());
        assertTrue(tiles.tiles().getFirst().detail().contains("On track since changed: 3 when closed, 1 now"));
        assertTrue(tiles.tiles().getFirst().detail().contains("October 2026, as it stood when the month was closed"));
    }

    @Test
    void whereAReportIsThereItIsTheValueThatIsMissing() {
        Strategy strategy = aStrategy().running("2025-Q1", "2027-Q4").with(anObjective("To be quoted").named("Parliament")
                .with(anActivity("Briefings").running("2025-Q1", "2027-Q4"))
                .with(reported("Profiles", ON_TRACK).measuredBy(anIndicator("Profiles read").due(Frequency.MONTHLY)
                        .startingAt("2024-12-31", 0).aimingAt("2027-12-31", 100)))).build();
        String detail = tiles(strategy, "2026-11-22").tiles().getFirst().detail();
        assertTrue(detail.endsWith("No report: 1\nMeasurement missing: 1"), detail);
    }

    @Test
    void feedbackCountsWhatWasAnswered() {
        Strategy strategy = plan.with(aFeedbackItem("Faster prices").raisedOn("2026-01-05").dueOn("2026-02-01"))
                .with(aFeedbackItem("District tables").raisedOn("2026-11-05").dueOn("2026-12-01"))
                .with(aFeedbackItem("A glossary").raisedOn("2026-01-05").closedOn("2026-02-01").answering("On page 2")).build();
        Tile tile = tiles(strategy, "2026-11-22").tiles().getLast();
        assertEquals("1 of 3 answered", tile.figure() + " " + tile.words());
        assertEquals(List.of("1 past due", "1 in time"), tile.counts().stream().map(Tile.Count::text).toList());
        assertFalse(tile.filters());
    }

    private static ActivityBuilder reported(String name, ReportedState state) {
        return anActivity(name).running("2025-Q1", "2027-Q4").reporting("2026-10", state);
    }

    private static ScorecardTiles tiles(Strategy strategy, String asOf) {
        return ScorecardTiles.of(Analyses.of(strategy, LocalDate.parse(asOf)), new Forms(Labels.language(strategy)));
    }

    private static List<String> lines(Strategy strategy, String asOf) {
        return tiles(strategy, asOf).tiles().stream().map(tile -> tile.name() + " | " + tile.figure() + " "
                + tile.words() + " | " + tile.bar().stream().map(piece -> piece.state() + " " + piece.size())
                        .collect(Collectors.joining(", "))).toList();
    }
}
