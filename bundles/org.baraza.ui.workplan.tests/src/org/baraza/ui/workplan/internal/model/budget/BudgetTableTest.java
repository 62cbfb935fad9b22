package org.baraza.ui.workplan.internal.model.budget;

import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anActivity;
import static org.baraza.testkit.Builders.anAgency;
import static org.baraza.testkit.Builders.anObjective;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.analysis.Analyses;
import org.baraza.model.strategy.Strategy;
import org.baraza.ui.workplan.internal.model.Plans;
import org.baraza.ui.workplan.internal.model.board.Board;
import org.junit.jupiter.api.Test;

class BudgetTableTest {

    private final Strategy strategy = aStrategy().running("2025-Q1", "2026-Q4").inCurrency("USD").inLanguage("en")
            .with(anAgency("Statistics Tamasi").shortly("ST"))
            .with(anObjective("To inform.")
                    .with(anActivity("Training").ledBy("ST").running("2025-Q1", "2026-Q4").costing(100, 200)
                            .spending(90).revising(1, "2025-06-01", 120, "Fuel").fundedBy("Treasury", 1, 50)
                            .requestedFrom("Donor", 2, 30))
                    .with(anActivity("Desk").running("2025-Q1", "2026-Q4").costingInYear(1, "7")))
            .with(anObjective("To listen.")).build();

    @Test
    void everyLineAndColumnAddsUpToTheTotal() {
        assertEquals("""
                Objective | 2025 | 2026 | Total
                1  To inform. | 127 | 200! | 327!
                2  To listen. | – | – | –
                Total | 127 | 200! | 327!""", text(table(Dimension.OBJECTIVE, Dimension.YEAR, Measure.REVISED)));
    }

    @Test
    void whatBelongsNowhereComesLast() {
        assertEquals("""
                Lead agency | No tactic chosen | Total
                Statistics Tamasi | 90 | 90
                No lead agency | – | –
                Total | 90 | 90""", text(table(Dimension.LEAD, Dimension.PURPOSE, Measure.SPENT)));
    }

    @Test
    void moneyIsKnownBySourceAndCostsAreNot() {
        assertEquals("""
                Funding source | 2025 | 2026 | Total
                Treasury | 50 | – | 50
                Total | 50 | – | 50""", text(table(Dimension.SOURCE, Dimension.YEAR, Measure.SECURED)));
        assertEquals(List.of(Measure.SECURED, Measure.REQUESTED), Measure.along(Dimension.SOURCE, Dimension.YEAR));
        assertThrows(IllegalArgumentException.class, () -> table(Dimension.SOURCE, Dimension.YEAR, Measure.REVISED));
    }

    @Test
    void theGapIsWhatNobodyHasPromisedOrWasAskedFor() {
        assertEquals("""
                Objective | 2025 | 2026 | Total
                1  To inform. | 77 | 170! | 247!
                2  To listen. | – | – | –
                Total | 77 | 170! | 247!""", text(table(Dimension.OBJECTIVE, Dimension.YEAR, Measure.GAP)));
    }

    @Test
    void theCostsBehindASumAreListedEvenIfNotKnownYet() {
        BudgetTable table = table(Dimension.OBJECTIVE, Dimension.YEAR, Measure.REVISED);
        assertEquals("Training 2025, Desk 2025", places(table.costs(0, 0)));
        assertEquals("Training 2026, Desk 2026", places(table.costs(0, 1)));
        assertEquals(4, table.costs(2, 2).size());
        assertEquals(List.of(), table.costs(1, 0));
        List<CostLine> lines = CostLine.of(Analyses.of(strategy, Plans.TODAY), table.costs(0, 0));
        assertEquals(List.of("1.1  Training", "2025", "100", "120", "90", "50", "–", "70", "01/06/2025 Fuel"),
                lines.getFirst().texts());
    }

    private BudgetTable table(Dimension rows, Dimension columns, Measure measure) {
        return BudgetTable.of(Analyses.of(strategy, Plans.TODAY), rows, columns, measure);
    }

    private static String places(List<CostAt> costs) {
        return costs.stream().map(cost -> cost.activity().getName() + " " + cost.year().first().getYear())
                .collect(Collectors.joining(", "));
    }

    private static String text(BudgetTable table) {
        Board board = table.board();
        String head = Stream.concat(Stream.of(board.corner()), board.columns().stream().map(Board.Head::text))
                .collect(Collectors.joining(" | "));
        return Stream.concat(Stream.of(head), board.lines().stream().map(line -> Stream.concat(
                Stream.of(line.heading()), line.slots().stream()
                        .map(slot -> slot.text() + (slot.look() == Board.Look.SHORT ? "!" : "")))
                .collect(Collectors.joining(" | ")))).collect(Collectors.joining("\n"));
    }
}
