package org.baraza.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.baraza.exchange.Plans;
import org.baraza.exchange.SheetBuilder;
import org.baraza.exchange.imports.PreviewLine.Effect;
import org.baraza.exchange.table.Workbook;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Strategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that have only a name yet are no titles and no remarks. */
class NamesAloneTest {

    private final Strategy plan = Plans.ofTraining();

    private ImportPreview take(SheetBuilder sheet) throws Exception {
        Workbook book = sheet.book();
        ImportPreview preview = ImportPreview.of(plan, Optional.empty(), book, Plans.options());
        ImportedPlan.of(plan, book);
        return preview;
    }

    private List<String> indicators() {
        return plan.getObjectives().getFirst().getIndicators().stream().map(Indicator::getName).toList();
    }

    private List<String> activities() {
        return plan.getObjectives().getFirst().getActivities().stream().skip(2).map(Activity::getName).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = { "Number of indicators published", "Nombre d’indicateurs ODD publiés", "Share of indicators updated on time", "SDG indicators published" })
    void anIndicatorThatCountsIndicatorsIsOne(String name) throws Exception {
        ImportPreview preview = take(SheetBuilder.named("KPIs").row("Indicator | Unit | Target 2027").row(name + " | |").row("Visits | visits | 900"));
        assertEquals(List.of("Journalists trained", name, "Visits"), indicators(), Previews.text(preview));
    }

    /** They were taken for sums, and for numbered, without a word. */
    @ParameterizedTest
    @ValueSource(strings = { "Total number of website visits", "Total des téléchargements", "50% of journalists trained",
            "50 % des journalistes formés", "15,000 users reached", "4G operators covered", "2e enquête publiée" })
    void anIndicatorKeepsTheNumberAndTheWordItBeginsWith(String name) throws Exception {
        ImportPreview preview = take(SheetBuilder.named("KPIs").row("Indicator | Baseline | Target 2027").row(name + " | 1200 | 5000")
                .row("Visits | 10 | 900").row("Total | 1210 | 5900"));
        assertEquals(List.of("Journalists trained", name, "Visits"), indicators(), Previews.text(preview));
    }

    /** It counts what the name speaks of: "ateliers régionaux" was found, or made. */
    @ParameterizedTest
    @ValueSource(strings = { "3 ateliers régionaux", "100 radio spots", "10-day course", "24-hour hotline", "5.000 brochures", "10 - 15 workshops", "2.5 million SMS", "1.5GB of data" })
    void anActivityKeepsTheNumberThatCounts(String name) throws Exception {
        ImportPreview preview = take(SheetBuilder.named("Workplan").row("Objective | Activity | Lead").row("To train users | " + name + " | NSI").row(" | Exam | NSI"));
        assertEquals(List.of(name, "Exam"), activities(), Previews.text(preview));
        ImportPreview again = ImportPreview.of(plan, Optional.empty(), SheetBuilder.named("Workplan").row("Activity | Lead").row(name + " | NSI").book(), Plans.options());
        assertEquals(0, again.count(Effect.CREATED), Previews.text(again));
    }

    @ParameterizedTest
    @ValueSource(strings = { "1.1Former", "1.1 Former", "1.1. Former", "1.1 - Former", "Objectif 2, Former", "Objectif 2 : Former", "Activité 2 Former", "Activity 3. Former", "3. Former", "3) Former",
            "3: Former", "3 - Former", "3 – Former", "3.Former", "OS2 Former", "Axe 1 Former", "Activité n° 4 : Former" })
    void anActivityLosesTheNumberThatIsOnlyItsPlace(String name) throws Exception {
        ImportPreview preview = take(SheetBuilder.named("Workplan").row("Objective | Activity | Lead").row("To train users | " + name + " | NSI"));
        assertEquals(List.of("Former"), activities(), Previews.text(preview));
    }

    @Test
    void numbersThatCountUpwardsAreNoneOfTheNames() throws Exception {
        take(SheetBuilder.named("Workplan").row("Objective | Activity | Lead").row("To train users | 1 Fairs | NSI").row(" | 2 Exams | NSI").row(" | 3 Press clubs | NSI"));
        assertEquals(List.of("Fairs", "Exams", "Press clubs"), activities());
        take(SheetBuilder.named("Workplan").row("Objective | Activity | Lead").row("To train users | 3 workshops | NSI").row(" | 4 radio spots | NSI").row(" | 5 fairs | NSI"));
        assertEquals(List.of("3 workshops", "4 radio spots", "5 fairs"), activities().subList(3, 6));
    }

    /** The number is the one that the plan gives it. */
    @Test
    void whatThePlanNumbersIsFoundByItsNumberAndName() throws Exception {
        ImportPreview preview = take(SheetBuilder.named("Objectives").row("Objective | Statement | Target date").row("1 To train users | To train 500 | 2028"));
        assertEquals(0, preview.count(Effect.CREATED), Previews.text(preview));
        assertEquals("To train users", plan.getObjectives().getFirst().getName());
    }

    @ParameterizedTest
    @ValueSource(strings = { "Outcome indicators", "Key performance indicators", "Indicateurs d’effet", "Indicateurs de résultat", "Indicators" })
    void aTitleInOneCellStaysOne(String title) throws Exception {
        ImportPreview preview = take(SheetBuilder.named("KPIs").row("Indicator | Unit | Target 2027").row(title + " | |").row("Visits | visits | 900"));
        assertEquals(List.of("Journalists trained", "Visits"), indicators());
        assertTrue(Previews.text(preview, Effect.NOTED).contains(title + " (Taken for a title"), Previews.text(preview));
    }

    @Test
    void activitiesBehindStarsAreThose() throws Exception {
        ImportPreview preview = take(SheetBuilder.named("Workplan").row("Objective | Activity | Lead").row("To train users | Press club | NSI")
                .row(" | * Train journalists |").row(" | Exam | NSI").row(" | * Train teachers |"));
        assertEquals(4, activities().size(), Previews.text(preview));
        assertEquals("", Previews.text(preview, Effect.NOTED));
    }

    @Test
    void aStarBelowTheTableIsARemarkStill() throws Exception {
        ImportPreview preview = take(SheetBuilder.named("Workplan").row("Objective | Activity | Lead").row("To train users | Press club * | NSI").row("* in 2027 only"));
        assertEquals(List.of("Press club *"), activities());
        assertTrue(Previews.text(preview, Effect.NOTED).contains("Taken for a remark"), Previews.text(preview));
    }
}
