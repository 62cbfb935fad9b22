package org.baraza.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.baraza.exchange.Plans;
import org.baraza.exchange.SheetBuilder;
import org.baraza.exchange.imports.PreviewLine.Effect;
import org.baraza.exchange.table.Workbook;
import org.baraza.model.catalogue.Frequency;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Strategy;
import org.junit.jupiter.api.Test;

/** A cell with a line break may say two things, or one that was too long for its line. */
class TwoInOneTest {

    private static final String LONG = "Organise training on the use of official statistics for journalists, editors and students of all the";
    private final Strategy plan = Plans.ofTraining();

    private ImportPreview take(Workbook book) {
        ImportPreview preview = ImportPreview.of(plan, Optional.empty(), book, Plans.options());
        ImportedPlan.of(plan, book);
        assertEquals("", Previews.text(preview, Effect.REFUSED, Effect.NOTED));
        return preview;
    }

    private Indicator indicator() {
        return plan.getObjectives().getFirst().getIndicators().getFirst();
    }

    private List<Activity> activities() {
        return plan.getObjectives().getFirst().getActivities();
    }

    private void workplan(String activity) throws Exception {
        take(SheetBuilder.named("Workplan").row("Objective | Activity").row("To train users | " + activity).book());
    }

    @Test
    void aUnitOverTwoLinesIsOne() throws Exception {
        take(SheetBuilder.named("KPIs").row("Indicator | Unit").row("Journalists trained | number of\\npeople").book());
        assertEquals("number of people", indicator().getUnit().replaceAll("\\s+", " "));
    }

    @Test
    void howOftenOverTwoLinesIsSaidOnce() throws Exception {
        take(SheetBuilder.named("KPIs").row("Indicator | Frequency").row("Journalists trained | Twice a\\nyear").book());
        assertEquals(Frequency.HALF_YEARLY, indicator().getFrequency());
        assertEquals(List.of(), indicator().getDimensions());
    }

    @Test
    void howOftenStandsBelowTheUnitAndBywhatBelowThat() throws Exception {
        take(SheetBuilder.named("KPIs").row("Indicator | Unit").row("Journalists trained | people\\nQuarterly").book());
        assertEquals("people QUARTERLY", indicator().getUnit() + " " + indicator().getFrequency().name());
        take(SheetBuilder.named("KPIs").row("Indicator | Frequency").row("Journalists trained | Yearly\\nsex, age").book());
        assertEquals("YEARLY [sex, age]", indicator().getFrequency().name() + " " + indicator().getDimensions());
    }

    @Test
    void aLongNameOverTwoLinesIsOne() throws Exception {
        workplan(LONG + "\\nregions of the country");
        assertEquals(LONG + " regions of the country", activities().getLast().getName());
    }

    @Test
    void aNameThatBreaksOffGoesOnInTheNextLine() throws Exception {
        workplan("Strengthen the capacity of producers of statistics at all levels, in particular of the\\nNational Statistical System in the regions");
        assertEquals("Strengthen the capacity of producers of statistics at all levels, in particular of the National Statistical System in the regions",
                activities().getLast().getName());
    }

    @Test
    void whatStandsBelowANameIsItsDescription() throws Exception {
        workplan("Radio series\\nTwelve broadcasts of half an hour in four languages, on prices, work and health, with listeners who call in.");
        assertEquals("Radio series", activities().getLast().getName());
    }

    @Test
    void aNameThatThePlanHasAsAWholeStaysWhole() throws Exception {
        String rest = "Twelve broadcasts of half an hour in four languages, on prices, work and health, with listeners who call in.";
        activities().getLast().setName("Radio series " + rest);
        workplan("Radio series\\n" + rest);
        assertEquals(2, activities().size());
    }

    @Test
    void whatAnActivityIsToReachIsLookedForInTimeThatDoesNotGrow() {
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> TargetText.of("A: 1" + " ".repeat(900).repeat(10) + "x"));
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            for (int i = 0; i < 100; i++) {
                TargetText.of("A: 1" + " ".repeat(900) + "x");
            }
        });
        assertEquals("120 000|persons", TargetText.of("Journalists trained: 120 000 persons by 31 December 2027").map(it -> it.value() + "|" + it.unit()).orElseThrow());
    }
}
