package org.baraza.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Collectors;

import org.baraza.exchange.Plans;
import org.baraza.exchange.SheetBuilder;
import org.baraza.exchange.imports.PreviewLine.Effect;
import org.baraza.exchange.table.Workbook;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearQuarter;

/** Headings of months, quarters and years below a heading that they share. */
class TwoRowHeadingsTest {

    private final Strategy plan = StrategyFactory.eINSTANCE.createStrategy();

    @BeforeEach
    void aPlan() throws Exception {
        plan.setFirstQuarter(YearQuarter.of(2027, 1));
        plan.setLastQuarter(YearQuarter.of(2029, 4));
        take(SheetBuilder.named("Workplan").row("Objective | Activity | Lead").row("Train | Course | NSI").book());
        take(SheetBuilder.named("Indicators").row("Indicator | Objective | Unit").row("Passed | Train | pupils").book());
    }

    private ImportPreview take(Workbook book) {
        ImportPreview preview = ImportPreview.of(plan, Optional.empty(), book, Plans.options());
        new ImportRun(plan, StrategyFactory.eINSTANCE::createPrivateData, Plans.options()).run(preview.tables());
        return preview;
    }

    private Activity course() {
        return plan.getObjectives().getFirst().getActivities().getFirst();
    }

    private Indicator passed() {
        return plan.getObjectives().getFirst().getIndicators().getFirst();
    }

    @Test
    void monthsBelowTheirYear() throws Exception {
        ImportPreview preview = take(SheetBuilder.named("Suivi").row("Activité | 2027 | | | 2028").row(" | Janv. | Févr. | Mars | Janvier")
                .row("Course | 10 | 20 | 30 | 100").book());
        assertEquals("2027-01=10 2027-02=20 2027-03=30 2028-01=100", course().getReports().stream().map(it -> it.getMonth() + "=" + it.getPercent())
                .collect(Collectors.joining(" ")), Previews.text(preview));
        assertEquals("", Previews.text(preview, Effect.REFUSED, Effect.NOTED));
    }

    @Test
    void quartersBelowTheirYear() throws Exception {
        ImportPreview preview = take(SheetBuilder.named("Results").row("Indicator | 2027 | | 2028").row(" | Q1 | Q2 | Q1").row("Passed | 5 | 6 | 7").book());
        assertEquals("2027-03-31=5 2027-06-30=6 2028-03-31=7", passed().getMeasurements().stream().map(it -> it.getDate() + "=" + it.getValue())
                .collect(Collectors.joining(" ")), Previews.text(preview));
    }

    @Test
    void targetsOfYearsBelowOneHeading() throws Exception {
        ImportPreview preview = take(SheetBuilder.named("KPIs").row("Indicator | Objective | Baseline | Targets | | ").row(" | | 2026 | 2027 | 2028 | Year 3")
                .row("Passed | Train | 4 | 5 | 6 | 7").book());
        assertEquals("2027-12-31=5 2028-12-31=6 2029-12-31=7", passed().getTargets().stream().map(it -> it.getDate() + "=" + it.getValue())
                .collect(Collectors.joining(" ")), Previews.text(preview));
        assertEquals("2026-12-31", passed().getBaseline().getDate().toString());
    }

    @Test
    void costsOfYearsBelowOneHeadingWithTheirSum() throws Exception {
        ImportPreview preview = take(SheetBuilder.named("Plan").row("Objective | Activity | Budget (USD) | | | ").row(" | | Year 1 | Year 2 | Year 3 | Total")
                .row("Train | Course | 5 | 6 | 7 | 18").book());
        assertEquals("1=5 2=6 3=7", course().getCosts().stream().map(it -> it.getYear() + "=" + it.getPlanned()).collect(Collectors.joining(" ")),
                Previews.text(preview));
    }
}
