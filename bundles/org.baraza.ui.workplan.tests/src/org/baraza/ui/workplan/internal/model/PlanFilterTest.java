package org.baraza.ui.workplan.internal.model;

import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anActivity;
import static org.baraza.testkit.Builders.anIndicator;
import static org.baraza.testkit.Builders.anObjective;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;

import org.baraza.model.catalogue.Frequency;
import org.baraza.model.strategy.ReportedState;
import org.baraza.model.strategy.Strategy;
import org.baraza.ui.workplan.internal.model.Column.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanFilterTest {

    private final Strategy strategy = Plans.twoObjectives().build();

    @BeforeEach
    void describe() {
        strategy.getObjectives().getLast().getActivities().getFirst().setDescription("Printed answers");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "journalists | Media training, Story desk",
        "JOURNALISTS researchers | Story desk",
        "central bank | Story desk",
        "lagging | Media training",
        "desk | Story desk, Help desk",
        "trained | Media training",
        "1.2 | Story desk",
        "misuse | Media training, Story desk",
        "q2 2025 | Media training",
        "90 | Media training",
        "printed | Help desk",
    })
    void everyWordHasToOccurSomewhere(String typed, String shown) {
        WorkplanModel model = model(typed);
        int means = Plans.column(model, Kind.MEANS);
        assertEquals(shown, model.rows().stream().map(row -> model.cell(model.rows().indexOf(row), means).text())
                .collect(Collectors.joining(", ")));
    }

    /** As its tip says. */
    @Test
    void anActivityWithAReportIsFoundByTheMeasurementThatIsMissing() {
        Strategy measured = aStrategy().with(anObjective("To train").with(anActivity("Course").running("2026-Q1", "2026-Q4")
                .reporting("2026-11", ReportedState.ON_TRACK).reporting("2026-10", ReportedState.ON_TRACK)
                .measuredBy(anIndicator("Trained").due(Frequency.MONTHLY).startingAt("2025-12-31", 0)
                        .aimingAt("2026-12-31", 100)))).build();
        Arrangement sought = Arrangement.PLAN.filtered(PlanFilter.of("measurement missing"));
        assertEquals(1, Plans.model(measured, sought).rows().size());
        assertTrue(Plans.model(measured, Arrangement.PLAN.filtered(PlanFilter.of("no report"))).rows().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({ "nothing of the kind" })
    void nothingFoundIsNoRowAndTheBudgetStaysWhole(String typed) {
        assertTrue(model(typed).rows().isEmpty());
        assertEquals(Plans.model(strategy).budget().lines(), model(typed).budget().lines());
    }

    private WorkplanModel model(String typed) {
        return Plans.model(strategy, Arrangement.PLAN.filtered(PlanFilter.of(typed)));
    }
}
