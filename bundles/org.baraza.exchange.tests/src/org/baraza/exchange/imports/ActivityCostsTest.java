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

    private ImportPreview under(String title, String heading, String cost) throws Exception {
        SheetBuilder sheet = SheetBuilder.named("Workplan");
        if (!title.isEmpty()) {
            sheet.title(title, 3);
        }
        sheet.row("Activity | Time frame | " + heading).row("Media training | '2027 | " + cost);
        Workbook book = sheet.book();
        ImportPreview preview = ImportPreview.of(plan, Optional.empty(), book, Plans.options());
        ImportedPlan.of(plan, book);
        assertEquals("", Previews.text(ImportPreview.of(plan, Optional.empty(), book, Plans.options()), Effect.CHANGED, Effect.REFUSED));
        return preview;
    }

    /** They came in a thousand times too small, without a word. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Coût (en milliers de dollars) | 12 | 12000", "Cost ('000 USD) | 1.5 | 1500", "Cost (USD ’000) | 12 | 12000", "Budget (millions) | 1.5 | 1500000",
        "Budget in millions of USD | 2 | 2000000", "Cost in thousands of USD | 12 | 12000", "Cost 2027 (USD thousands) | 12 | 12000", "Coût An 2 (milliers) | 12 | 12000", "Cost (k USD) | 12 | 12000",
        "Cost 2027 ('000) | 12 | 12000", "Cost (x 1,000 USD) | 12 | 12000", "Budget (milliards) | 1 | 1000000000" })
    void whatAHeadingCountsInThousandsIsMultipliedAndThatIsSaid(String heading, String cost, String whole) throws Exception {
        ImportPreview preview = under("", heading, cost);
        assertEquals("2:" + whole, costs(), Previews.text(preview));
        assertTrue(Previews.text(preview, Effect.NOTED).contains("Workplan, C1") && Previews.text(preview, Effect.NOTED).contains("counted in thousands or more"), Previews.text(preview));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Workplan 2027 (in thousands of USD)", "Plan de travail, en milliers de dollars", "All amounts in USD '000", "Budget (in thousands)" })
    void whatATitleSaysOfAllAmountsHoldsForThem(String title) throws Exception {
        ImportPreview preview = under(title, "Budget", "12");
        assertEquals("2:12000", costs(), Previews.text(preview));
        assertTrue(Previews.text(preview, Effect.NOTED).contains("counted in thousands"), Previews.text(preview));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "To reach thousands of users | Budget", "A plan for 2 millions of people in 2027 | Cost (USD)", "Workplan 2,000 | Cost 2027", "Mille et une données | Budget" })
    void whatIsNotCountedStaysAsItIs(String title, String heading) throws Exception {
        ImportPreview preview = under(title, heading, "12");
        assertEquals("2:12", costs(), Previews.text(preview));
        assertEquals("", Previews.text(preview, Effect.NOTED));
    }
}
