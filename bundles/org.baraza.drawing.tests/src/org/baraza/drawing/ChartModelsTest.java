package org.baraza.drawing;

import static org.baraza.testkit.Builders.anIndicator;
import static org.baraza.testkit.Builders.anObjective;
import static org.baraza.testkit.Builders.aStrategy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

import org.baraza.analysis.IndicatorState;
import org.baraza.drawing.ChartModel.Expected;
import org.baraza.drawing.ChartModel.Reading;
import org.baraza.model.catalogue.Frequency;
import org.baraza.model.strategy.Indicator;
import org.baraza.testkit.IndicatorBuilder;
import org.junit.jupiter.api.Test;

class ChartModelsTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 10, 31);

    @Test
    void takesPathStatesAndGapsFromTheAnalysis() {
        ChartModel model = model(anIndicator("Misused figures").due(Frequency.QUARTERLY).lessIsBetter()
                .startingAt("2025-12-31", 24).aimingAt("2026-12-31", 20)
                .measured("2026-03-31", 23).measured("2026-09-30", 24));
        assertEquals(LocalDate.of(2025, 12, 31), model.first());
        assertEquals(LocalDate.of(2026, 12, 31), model.last());
        assertEquals(List.of(LocalDate.of(2026, 6, 30)), model.missing());
        assertEquals(List.of(IndicatorState.ON_TRACK, IndicatorState.LAGGING),
                model.readings().stream().map(Reading::state).toList());
        assertEquals(20, model.expected().getLast().value(), 1e-9);
        assertEquals(0.4, model.expected().getLast().high() - 20, 1e-9);
    }

    @Test
    void thePathGoesOnFlatToTheEndOfTheChart() {
        ChartModel model = model(anIndicator("Visits").due(Frequency.YEARLY)
                .startingAt("2024-12-31", 10).aimingAt("2025-12-31", 20));
        assertEquals(AS_OF, model.last());
        assertEquals(List.of(10.0, 20.0, 20.0, 20.0), model.expected().stream().map(Expected::value).toList());
    }

    @Test
    void valuesAfterTheDayAreNotKnownYet() {
        ChartModel model = model(anIndicator("Visits").due(Frequency.YEARLY).measured("2026-12-31", 5));
        assertTrue(model.readings().isEmpty());
    }

    @Test
    void aValueBetweenDueDaysIsDrawnButNotTheOneThatCounts() {
        ChartModel model = model(anIndicator("Visits").due(Frequency.QUARTERLY).startingAt("2024-12-31", 0)
                .aimingAt("2026-12-31", 20).measured("2026-09-30", 17).measured("2026-10-15", 3));
        assertEquals(2, model.readings().size());
        assertEquals(17, model.current().orElseThrow().value());
    }

    @Test
    void withoutATargetNothingIsJudged() {
        ChartModel model = model(anIndicator("Visits").due(Frequency.YEARLY).measured("2025-12-31", 5));
        Reading unjudged = new Reading(LocalDate.of(2025, 12, 31), 5, IndicatorState.NOT_JUDGED,
                OptionalDouble.empty());
        assertEquals(List.of(unjudged), model.readings());
        assertTrue(model.expected().isEmpty());
        assertTrue(model.missing().isEmpty());
    }

    private static ChartModel model(IndicatorBuilder indicator) {
        Indicator built = aStrategy().running("2025-Q1", "2027-Q4")
                .with(anObjective("To be used").measuredBy(indicator)).build()
                .getObjectives().getFirst().getIndicators().getFirst();
        return ChartModels.of(built, AS_OF, Locale.ENGLISH);
    }
}
