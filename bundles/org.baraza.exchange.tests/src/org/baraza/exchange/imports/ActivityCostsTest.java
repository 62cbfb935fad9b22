package org.baraza.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Collectors;

import org.baraza.exchange.Plans;
import org.baraza.exchange.SheetBuilder;
import org.baraza.exchange.imports.PreviewLine.Effect;
import org.baraza.exchange.table.Workbook;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Strategy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Costs that say of how much time they are, or that they aren't certain. */
class ActivityCostsTest {

    private final Strategy plan = Plans.ofTraining();

    @BeforeEach
    void inDollars() {
        plan.setCurrency("USD");
    }

    private Workbook book(String cost) throws Exception {
        return SheetBuilder.named("Workplan").row("Activity | Time frame | Budget").row("Media training | 2027 - 2028 | '" + cost).book();
    }

    private ImportPreview take(String cost) throws Exception {
        ImportPreview preview = ImportPreview.of(plan, Optional.empty(), book(cost), Plans.options());
        ImportedPlan.of(plan, book(cost));
        return preview;
    }

    private String costs() {
        Activity training = plan.getObjectives().getFirst().getActivities().getFirst();
        return training.getCosts().stream().map(cost -> cost.getYear() + ":" + cost.getPlanned()).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = { "USD 30,000 per year", "30,000 USD/year", "$30,000 p.a.", "30,000 annually", "30 000 par an", "30 000/an", "30,000 (per annum)",
        "30,000 each year", "30 000 USD par année", "30 000 l’an" })
    void aCostOfEachYearIsThatOfEachYearAndThatIsSaid(String cost) throws Exception {
        ImportPreview preview = take(cost);
        assertEquals("2:30000 3:30000", costs());
        assertTrue(Previews.text(preview, Effect.NOTED).contains("Taken as the cost of each of the years"), Previews.text(preview));
        assertEquals(0, preview.count(Effect.REFUSED), Previews.text(preview));
        assertEquals("", Previews.text(ImportPreview.of(plan, Optional.empty(), book(cost), Plans.options()), Effect.CHANGED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "10,000 - 15,000 | is a range", "USD 10,000 to 15,000 | is a range", "10,000 - 15,000 per year | is a range",
        "30,000 per workshop | is no number", "30,000 a year or two | is no number" })
    void whatIsNotCertainIsRefusedWithWhatToWrite(String cost, String reason) throws Exception {
        ImportPreview preview = take(cost);
        assertEquals("", costs());
        assertTrue(Previews.text(preview, Effect.REFUSED).contains(reason), Previews.text(preview));
    }
}
