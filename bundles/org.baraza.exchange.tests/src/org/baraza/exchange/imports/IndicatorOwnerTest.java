package org.baraza.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.baraza.catalogue.Catalogue;
import org.baraza.exchange.Plans;
import org.baraza.exchange.SheetBuilder;
import org.baraza.exchange.imports.PreviewLine.Effect;
import org.baraza.exchange.table.Workbook;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tables of indicators say in many ways which objective they are of, and often not at all. */
class IndicatorOwnerTest {

    private final Strategy plan = Plans.ofTraining();

    @BeforeEach
    void anotherObjective() {
        Objective objective = StrategyFactory.eINSTANCE.createObjective();
        objective.setName("To hear users");
        plan.getObjectives().add(objective);
    }

    private ImportPreview take(Workbook book, Optional<String> objective) {
        ImportOptions options = new ImportOptions(Optional.empty(), Mapping.none(), objective, Catalogue.of(List.of()), Locale.ENGLISH);
        ImportPreview preview = ImportPreview.of(plan, Optional.empty(), book, options);
        new ImportRun(plan, StrategyFactory.eINSTANCE::createPrivateData, options).run(preview.tables());
        return preview;
    }

    private List<String> ofLast() {
        return plan.getObjectives().getLast().getIndicators().stream().map(Indicator::getName).toList();
    }

    private static Workbook table(String sheet) throws Exception {
        return SheetBuilder.named(sheet).row("Indicateur | Unité | Cible 2027").row("Part des communes | % | 80").book();
    }

    @Test
    void whereNoneIsSaidItIsAskedFor() throws Exception {
        ImportPreview preview = take(table("Feuil1"), Optional.empty());
        assertTrue(Previews.text(preview, Effect.REFUSED).contains("Part des communes (It is not said which objective"), Previews.text(preview));
    }

    @Test
    void theOneThatIsChosenIsTakenAndTold() throws Exception {
        ImportPreview preview = take(table("Feuil1"), Optional.of("2"));
        assertEquals(List.of("Part des communes"), ofLast());
        assertTrue(Previews.text(preview, Effect.CREATED).contains("Objective: To hear users"), Previews.text(preview));
        assertEquals("", Previews.text(take(table("Feuil1"), Optional.of("To hear users"))));
    }

    @Test
    void theOneThatTheSheetIsCalledAfterIsTaken() throws Exception {
        take(table("Objectif 2"), Optional.empty());
        assertEquals(List.of("Part des communes"), ofLast());
    }

    @Test
    void theOnlyOneIsTaken() throws Exception {
        plan.getObjectives().removeFirst();
        take(table("Feuil1"), Optional.empty());
        assertEquals(List.of("Part des communes"), ofLast());
    }

    @Test
    void aTitleAboveThemSaysIt() throws Exception {
        ImportPreview preview = take(SheetBuilder.named("Feuil1").row("Indicateur | Unité | Cible 2027").title("Objectif 2 : To hear users", 3)
                .row("Part des communes | % | 80").title("Objective 1: To train users", 3).row("Journalists trained | people | 60").book(), Optional.empty());
        assertEquals("", Previews.text(preview, Effect.REFUSED, Effect.NOTED));
        assertEquals(List.of("Part des communes"), ofLast());
        assertEquals("people", plan.getObjectives().getFirst().getIndicators().getFirst().getUnit());
    }

    @Test
    void aResultAboveThemIsATitleAndAYearATarget() throws Exception {
        ImportPreview preview = take(SheetBuilder.named("M&E").row("Indicator | Unit of measurement | Baseline (2024) | 2026 | 2027 | Data source")
                .row("Outcome 1: trust is higher | | | | |").row("Users satisfied | % | 62% | 65% | 75% | Survey").book(), Optional.of("2"));
        assertEquals(List.of("Users satisfied"), ofLast());
        assertEquals(List.of("2026-12-31", "2027-12-31"), plan.getObjectives().getLast().getIndicators().getFirst().getTargets().stream()
                .map(target -> target.getDate().toString()).toList());
        assertTrue(Previews.text(preview, Effect.NOTED).contains("Taken for a title"), Previews.text(preview));
    }

    @Test
    void aPlanWithoutObjectivesGetsThem() throws Exception {
        plan.getObjectives().clear();
        take(SheetBuilder.named("Cadre").row("Objectif | Indicateur | Situation de référence | | Cible 2027").row(" | | Année | Valeur |")
                .row("Objectif 1 : Former | Personnes formées | 2024 | 120 | 300").row("Objectif 2 : Écouter | Avis reçus | 2024 | 10 | 30").book(), Optional.empty());
        assertEquals(List.of("Former", "Écouter"), plan.getObjectives().stream().map(Objective::getName).toList());
        assertEquals("2024-12-31 120", plan.getObjectives().getFirst().getIndicators().getFirst().getBaseline().getDate() + " "
                + plan.getObjectives().getFirst().getIndicators().getFirst().getBaseline().getValue());
    }

    @Test
    void whatIsThereAlreadyIsFoundByItsName() throws Exception {
        take(SheetBuilder.named("Feuil1").row("Indicator | Unit | Target 2027").row("Journalists trained | people | 60").book(), Optional.of("2"));
        assertEquals("people", plan.getObjectives().getFirst().getIndicators().getFirst().getUnit());
        assertEquals(List.of(), ofLast());
    }

    @Test
    void aTitleThatNamesNoObjectiveMakesNone() throws Exception {
        SheetBuilder sheet = SheetBuilder.named("Feuil1").row("Indicator | Unit | Target 2027").title("Outcome indicators", 3)
                .row("Users satisfied | % | 80").title("Trust in what we publish", 3).row("Visits | visits | 900");
        assertTrue(Previews.text(take(sheet.book(), Optional.empty()), Effect.REFUSED).contains("Users satisfied (It is not said which objective"));
        ImportPreview preview = take(sheet.book(), Optional.of("2"));
        assertEquals("", Previews.text(preview, Effect.REFUSED));
        assertEquals(List.of("Users satisfied", "Visits"), ofLast());
        assertTrue(Previews.text(preview, Effect.NOTED).contains("Outcome indicators (Taken for a title")
                && Previews.text(preview, Effect.NOTED).contains("Trust in what we publish (Taken for a title"), Previews.text(preview));
        assertEquals(2, plan.getObjectives().size());
    }

    @Test
    void inAnEmptyPlanTheWordIndicatorsIsNoObjective() throws Exception {
        plan.getObjectives().clear();
        take(SheetBuilder.named("Feuil1").row("Indicateur | Unité | Cible 2027").title("Indicateurs d’effet", 3).row("Part des communes | % | 80")
                .title("Former les utilisateurs", 3).row("Personnes formées | personnes | 9").book(), Optional.empty());
        assertEquals(List.of("Former les utilisateurs"), plan.getObjectives().stream().map(Objective::getName).toList());
    }

    @Test
    void aTitleThatIsTheNameOfAnObjectiveSaysIt() throws Exception {
        take(SheetBuilder.named("Feuil1").row("Indicateur | Unité | Cible 2027").title("To hear users", 3).row("Part des communes | % | 80").book(), Optional.of("1"));
        assertEquals(List.of("Part des communes"), ofLast());
    }

    @Test
    void whereTheFileSaysWhichObjectivesThereAreATitleMakesNoOther() throws Exception {
        plan.getObjectives().clear();
        take(new Workbook("book.xlsx", Workbook.Format.XLSX, List.of(SheetBuilder.named("Objectives").row("Objective | Challenge").row("To hear users | few are asked").build(),
                SheetBuilder.named("Indicators").row("Indicator | Unit | Target 2027").title("Trust in what we publish", 3).row("Visits | visits | 900").build())), Optional.empty());
        assertEquals(List.of("To hear users"), plan.getObjectives().stream().map(Objective::getName).toList());
        assertEquals(List.of("Visits"), ofLast());
    }
}
