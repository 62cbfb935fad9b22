package org.baraza.ui.workplan.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;

import org.baraza.analysis.Analyses;
import org.baraza.checks.Findings;
import org.baraza.drawing.Metrics;
import org.baraza.model.strategy.Strategy;
import org.baraza.testkit.RandomStrategy;
import org.junit.jupiter.api.Test;

/** Ten thousand activities. The bounds are far above what it takes, so that only a wrong way of counting breaks them. */
class LongPlanTest {

    private static final int ROWS_IN_SIGHT = 40;

    private final Strategy strategy = RandomStrategy.seeded(4).objectives(20).activitiesEach(500).build();
    private final Analyses analyses = Analyses.of(strategy, Plans.TODAY);

    @Test
    void aScreenOfItIsReadAtOnceAfterEachEdit() {
        analyses.budget();
        read();
        assertTimeout(Duration.ofSeconds(5), this::read);
    }

    @Test
    void rowsAreFoundFromBothEnds() {
        WorkplanModel model = model();
        assertEquals(10_001, model.rows().size());
        assertEquals(9_500, model.firstRowOf(10_000));
        assertEquals(501, model.rowsUnder(9_999));
        assertEquals(9_999, model.rowOf(strategy.getObjectives().getLast().getActivities().getLast()).orElseThrow());
    }

    private void read() {
        WorkplanModel model = model();
        int last = model.rows().size();
        for (int row = last - ROWS_IN_SIGHT; row < last; row++) {
            for (int column = 0; column < model.columns().size(); column++) {
                model.cell(row, column);
            }
            model.bar(row);
        }
        new ColumnWidths(model, (text, style) -> 7 * text.length(), Metrics.standard()).in(1300);
    }

    private WorkplanModel model() {
        return WorkplanModel.of(analyses, Findings.none());
    }
}
