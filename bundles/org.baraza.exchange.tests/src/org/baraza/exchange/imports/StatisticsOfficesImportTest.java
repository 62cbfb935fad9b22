package org.baraza.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.baraza.exchange.Plans;
import org.baraza.exchange.SheetBuilder;
import org.baraza.exchange.imports.PreviewLine.Effect;
import org.baraza.exchange.table.Workbook;
import org.baraza.model.catalogue.LiteracyLevel;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Agency;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What statistics offices in French and English have in their spreadsheets. */
class StatisticsOfficesImportTest {

    private final Strategy plan = Plans.ofTraining();

    private ImportPreview take(Workbook book) {
        ImportPreview preview = ImportPreview.of(plan, Optional.empty(), book, Plans.options());
        ImportedPlan.of(plan, book);
        return preview;
    }

    private Activity training() {
        return plan.getObjectives().getFirst().getActivities().getFirst();
    }

    /** "Médias" in the first row was taken for the heading of preferred formats, and the group of that row was lost. */
    @Test
    void theFirstRowIsNoSecondRowOfHeadings() throws Exception {
        take(SheetBuilder.named("Parties prenantes").row("N° | Parties prenantes | Type | Niveau d’engagement actuel (0-10) | Niveau d’engagement souhaité (0-10) | Besoins en données | Culture statistique")
                .row("1 | Journalistes | Médias | '3,5 | '8 | Chiffres clés\\nInfographies | Faible")
                .row("2 | Ministères sectoriels | État | 6 | 9 | Cadres budgétaires | Moyenne").book());
        assertEquals(List.of("Journalistes 3.5 BASIC", "Ministères sectoriels 6.0 INTERMEDIATE"), plan.getStakeholders().stream()
                .map(group -> group.getName() + " " + group.getCurrent() + " " + group.getLiteracy().name()).toList());
        assertEquals(LiteracyLevel.BASIC, plan.getStakeholders().getFirst().getLiteracy());
        assertTrue(plan.getStakeholders().stream().map(StakeholderGroup::getFormats).allMatch(List::isEmpty));
    }

    /** A monthly sheet names but some of the activities, in an order of its own. */
    @Test
    void newActivitiesKeepTheirOrderWhateverWasReportedOfThem() throws Exception {
        Workbook workplan = SheetBuilder.named("Action plan").row("Objective | Activity | Time frame").row("To be understood | Infographics | 2026").row("^ | Clinics | 2026")
                .row("^ | Portal | 2026").row("^ | Press conferences | 2026").book();
        Workbook months = SheetBuilder.named("Monitoring").row("Activity | Oct 2026 | Nov 2026").row("Infographics | On track | On track").row("Press conferences | On track | Delayed").book();
        take(new Workbook("both.xlsx", Workbook.Format.XLSX, List.of(workplan.sheets().getFirst(), months.sheets().getFirst())));
        assertEquals(List.of("Infographics", "Clinics", "Portal", "Press conferences"),
                plan.getObjectives().getLast().getActivities().stream().map(Activity::getName).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "INS, avec l’appui de l’UNFPA | INS | UNFPA", "NBS w/ support from UNDP | NBS | UNDP", "NBS with support from the UNFPA | NBS | UNFPA",
        "NBS / MoFP | NBS | MoFP", "NBS/MoH | NBS | MoH", "INS avec DDC | INS | DDC" })
    void agenciesThatSupport(String cell, String lead, String supporting) throws Exception {
        take(SheetBuilder.named("Workplan").row("Activity | Lead agency | Time frame").row("Media training | '" + cell + " | 2027").book());
        assertEquals(lead, training().getLead().getName());
        assertEquals(supporting, training().getSupporting().stream().map(Agency::getName).collect(Collectors.joining(", ")));
        assertEquals(null, training().getLeadPerson());
    }

    @ParameterizedTest
    @ValueSource(strings = { "PM", "p.m.", "Pour mémoire", "TBD", "tbc", "To be determined", "À déterminer", "In-kind", "?" })
    void aCostThatSaysNoAmountIsLeftOpenAndThatIsSaid(String cost) throws Exception {
        ImportPreview preview = take(SheetBuilder.named("Workplan").row("Activity | Time frame | Cost").row("Media training | 2027 | '" + cost).book());
        assertEquals(List.of(), training().getCosts());
        assertEquals(0, preview.count(Effect.REFUSED), Previews.text(preview));
        assertTrue(Previews.text(preview, Effect.NOTED).contains("“" + cost + "” says no amount"), Previews.text(preview));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Une fois par an", "deux fois l’an", "Twice a year", "Once per year", "4 times a year" })
    void whatIsDoneEachYearRunsAsLongAsThePlan(String time) throws Exception {
        ImportPreview preview = take(SheetBuilder.named("Workplan").row("Activity | Time frame").row("Media training | " + time).book());
        assertEquals("2026-Q1 2028-Q4", training().getFirstQuarter() + " " + training().getLastQuarter(), Previews.text(preview));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Source : DDC", "NB : cibles cumulées.", "Note: as of June", "* provisional", "(*) hors salaires", "Légende : 0 = aucun" })
    void aNoteRightBelowATableIsToldAsOne(String note) throws Exception {
        ImportPreview preview = take(SheetBuilder.named("Suivi").row("Indicateur | Unité | Réf. 2025 | Cible 2027").row("Journalists trained | Nombre | 12 | 20").row("'" + note).book());
        assertEquals(0, preview.count(Effect.REFUSED), Previews.text(preview));
        assertTrue(Previews.text(preview, Effect.NOTED).contains("Taken for a remark"), Previews.text(preview));
        assertEquals("12", plan.getObjectives().getFirst().getIndicators().getFirst().getBaseline().getValue().toPlainString());
    }

    @Test
    void indicatorsOfImpactInFrench() throws Exception {
        take(SheetBuilder.named("Plan").row("Activités | Période | Indicateurs d’impact").row("Media training | 2027 | Journalistes formés").book());
        assertEquals("Journalistes formés", training().getTarget().getName());
    }
}
