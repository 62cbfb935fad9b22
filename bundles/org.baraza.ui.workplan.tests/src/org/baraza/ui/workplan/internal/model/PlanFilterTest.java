package org.baraza.ui.workplan.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;

import org.baraza.model.strategy.Strategy;
import org.baraza.ui.workplan.internal.model.Column.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanFilterTest {

    private final Strategy strategy = Plans.twoObjectives().build();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "journalists | Media training, Story desk",
        "JOURNALISTS researchers | Story desk",
        "central bank | Story desk",
        "lagging | Media training",
        "desk | Story desk, Help desk",
        "trained | Media training",
    })
    void everyWordHasToOccurSomewhere(String typed, String shown) {
        WorkplanModel model = model(typed);
        int means = Plans.column(model, Kind.MEANS);
        assertEquals(shown, model.rows().stream().map(row -> model.cell(model.rows().indexOf(row), means).text())
                .collect(Collectors.joining(", ")));
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
