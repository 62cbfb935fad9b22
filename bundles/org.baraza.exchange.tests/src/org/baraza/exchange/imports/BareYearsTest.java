package org.baraza.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.exchange.Plans;
import org.baraza.exchange.SheetBuilder;
import org.baraza.exchange.imports.PreviewLine.Effect;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Strategy;
import org.junit.jupiter.api.Test;

/** A year alone above the values of indicators: what is aimed at, what was measured, or nobody knows. */
class BareYearsTest {

    private final Strategy plan = Plans.ofTraining();

    private String take(String headings, String values, ImportOptions options) throws Exception {
        ImportPreview preview = ImportPreview.of(plan, Optional.empty(), SheetBuilder.named("Feuil1").row(headings)
                .row("Journalists trained | " + values).book(), options);
        new ImportRun(plan, () -> null, options).run(preview.tables());
        return Previews.text(preview, Effect.NOTED, Effect.REFUSED);
    }

    private List<String> values() {
        Indicator indicator = plan.getObjectives().getFirst().getIndicators().getFirst();
        return Stream.concat(indicator.getTargets().stream().map(it -> it.getDate().getYear() + " to be " + it.getValue()),
                indicator.getMeasurements().stream().map(it -> it.getDate().getYear() + " was " + it.getValue())).toList();
    }

    @Test
    void besideABaselineItIsATarget() throws Exception {
        assertEquals("", take("Indicator | Unit | Baseline | 2026 | 2027", "people | 0 | 40 | 80", Plans.options()));
        assertEquals(List.of("2026 to be 40", "2027 to be 80"), values());
    }

    @Test
    void beforeThePlanItWasMeasured() throws Exception {
        assertEquals("", take("Indicator | Unit | 2022 | 2023 | 2024", "people | 12 | 14 | 15", Plans.options()));
        assertEquals(List.of("2022 was 12", "2023 was 14", "2024 was 15"), values());
    }

    @Test
    void beforeThePlanItWasMeasuredAlsoBesideABaseline() throws Exception {
        take("Indicateur | Unité | Situation de référence | 2025 | 2026", "personnes | 0 | 12 | 40", Plans.options());
        assertEquals(List.of("2026 to be 40", "2025 was 12"), values());
    }

    @Test
    void elseItIsLeftOutAndTold() throws Exception {
        String told = take("Indicator | Unit | 2026 | 2027", "people | 40 | 80", Plans.options());
        assertEquals(List.of(), values());
        assertTrue(told.contains("Feuil1, C1") && told.contains("write “Target 2026” or “Actual 2026” above it") && told.lines().count() == 2, told);
    }

    @Test
    void whatAPersonTakesItForItIs() throws Exception {
        take("Indicator | Unit | 2026", "people | 40", Plans.options().with(Mapping.of("indicators/2026 = measured_on@2026-12-31")));
        assertEquals(List.of("2026 was 40"), values());
    }

    @Test
    void aTableWithThemBelowAnotherIsOneOfItsOwn() throws Exception {
        ImportPreview preview = ImportPreview.of(plan, Optional.empty(), SheetBuilder.named("Feuil1").row("Objective | Activity | Lead | Cost 2026")
                .row("To train users | Media training | NSI | 500").gap(1).row("Indicator | Unit | 2026 | 2027").row("Journalists trained | people | 40 | 80").book(),
                Plans.options());
        assertEquals(2, preview.tables().size(), Previews.text(preview));
        assertEquals(2, preview.count(Effect.NOTED), Previews.text(preview));
    }
}
