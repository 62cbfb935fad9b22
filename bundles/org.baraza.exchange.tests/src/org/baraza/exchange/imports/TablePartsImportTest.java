package org.baraza.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.baraza.exchange.Plans;
import org.baraza.exchange.SheetBuilder;
import org.baraza.exchange.imports.PreviewLine.Effect;
import org.baraza.exchange.table.Workbook;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Agency;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.YearQuarter;

/** Sheets that hold more than one table, and what offices write below theirs. */
class TablePartsImportTest {

    private final Strategy plan = StrategyFactory.eINSTANCE.createStrategy();

    @BeforeEach
    void aPlan() {
        plan.setFirstQuarter(YearQuarter.of(2027, 1));
        plan.setLastQuarter(YearQuarter.of(2029, 4));
    }

    private ImportPreview take(Workbook book) {
        ImportPreview preview = ImportPreview.of(plan, Optional.empty(), book, Plans.options());
        new ImportRun(plan, StrategyFactory.eINSTANCE::createPrivateData, Plans.options()).run(preview.tables());
        return preview;
    }

    private String told() {
        return plan.getObjectives().stream().map(TablePartsImportTest::told).collect(Collectors.joining("; "));
    }

    private static String told(Objective objective) {
        return objective.getName() + ": " + objective.getActivities().stream().map(it -> it.getName()).collect(Collectors.joining(", "));
    }

    private String groups() {
        return plan.getStakeholders().stream().map(StakeholderGroup::getName).collect(Collectors.joining(", "));
    }

    @Test
    void sumsAreToldAndNoneOfTheActivities() throws Exception {
        ImportPreview preview = take(SheetBuilder.named("PTA").row("Activité | Objectif | Parties prenantes | Responsable | Budget (FCFA)")
                .row("Cours | Former | Élèves | INS | 1000").row("Examen | Former | Élèves | INS | 2000").row("Total objectif 1 | | | | 3000")
                .row("Total des visites filmées | Former | Élèves | INS | 500").row("Coût total | | | | 3500 FCFA").row("S/total | | | | 3500").book());
        assertEquals("Former: Cours, Examen, Total des visites filmées", told());
        String noted = Previews.text(preview, Effect.NOTED);
        assertTrue(noted.contains("PTA, 4: Workplan: :  -> Total objectif 1") && noted.contains("Coût total") && noted.contains("S/total"), noted);
    }

    /** It was lost as a sum, and the office was told so: "INS" and "T1 2027" are no amounts. */
    @ParameterizedTest
    @ValueSource(strings = { "Somme des données", "Total des données", "Total", "Ensemble", "Budget total", "Total général" })
    void whatSomebodyLeadsIsNoSumWhateverItIsCalled(String name) throws Exception {
        take(SheetBuilder.named("PTA").row("Activité | Responsable | Calendrier | Budget (FCFA)").title("Objectif 1 : Former", 4)
                .row("Cours | INS | T1 2027 | 1000").row(name + " | INS | T1 2027 | 5000").book());
        assertEquals("Former: Cours, " + name, told());
    }

    @ParameterizedTest
    @ValueSource(strings = { "Total des données", "Total number of radio spots", "Somme des données", "Budget participatif" })
    void whatIsNotWhollyCalledASumIsAnActivity(String name) throws Exception {
        take(SheetBuilder.named("PTA").row("Activité | Objectif | Responsable | Budget (FCFA)").row("Cours | Former | INS | 1000").row(name + " | | | 5000").book());
        assertTrue(told().contains(name), told());
    }

    @ParameterizedTest
    @ValueSource(strings = { "Total", "GRAND TOTAL", "Total général", "Coût total", "Budget total (FCFA)", "Montant total", "Sous-total", "S/total", "S/Total 2", "Total objectif 1",
            "Total objectif 1 : Former", "Total 2027", "Total cost", "Total costs in USD", "Total du budget prévu", "Total des activités", "Total Axe II", "Ensemble du plan", "Somme", "Budget global" })
    void whatIsWhollyCalledASumIsOneBesideAmountsOfAnyForm(String name) throws Exception {
        take(SheetBuilder.named("PTA").row("Activité | Objectif | Responsable | Coût 2027 | Coût 2028").row("Cours | Former | INS | 1000 | 2000")
                .row(name + " | | - | '1 000 francs CFA | USD 2,000/=").row(name + " | Former | | 1000 | #REF!").book());
        assertEquals("Former: Cours", told());
    }

    /** So many ways there are to say nothing. */
    @Test
    void nobodyIsCalledNotAvailable() throws Exception {
        take(SheetBuilder.named("PTA").row("Objectif | Activité | Parties prenantes | Responsable | Calendrier")
                .row("Former | Cours | NA | ND | T1 2027").row("^ | Examen | RAS | NC | T2 2027").book());
        assertEquals("Former: Cours, Examen", told());
        assertEquals("", groups());
        assertEquals(List.of(), plan.getAgencies());
    }

    /** The Nigerian Communications Commission is as much an agency as any other. */
    @ParameterizedTest
    @ValueSource(strings = { "NC", "RAS", "NA", "ND" })
    void anAgencyOrGroupOfThePlanThatIsCalledSoStaysIt(String name) throws Exception {
        Agency agency = StrategyFactory.eINSTANCE.createAgency();
        agency.setName("Some commission");
        agency.setAcronym(name);
        plan.getAgencies().add(agency);
        StakeholderGroup group = StrategyFactory.eINSTANCE.createStakeholderGroup();
        group.setName(name);
        plan.getStakeholders().add(group);
        take(SheetBuilder.named("PTA").row("Objectif | Activité | Parties prenantes | Responsable | Partenaires | Coût An 1")
                .row("Former | Cours | " + name.toLowerCase(Locale.ROOT) + " | " + name.toLowerCase(Locale.ROOT) + " | INS | " + name)
                .row("^ | Examen | " + name + ", Élèves | INS | " + name + " | 5").book());
        Activity course = plan.getObjectives().getFirst().getActivities().getFirst();
        Activity exam = plan.getObjectives().getFirst().getActivities().getLast();
        assertEquals(agency, course.getLead());
        assertEquals(List.of(group), course.getGroups());
        assertTrue(exam.getGroups().contains(group) && exam.getSupporting().contains(agency), exam.toString());
        assertEquals(2, plan.getAgencies().size());
        assertEquals(name + ", Élèves", groups());
        assertEquals(List.of(), course.getCosts());
    }

    @ParameterizedTest
    @ValueSource(strings = { "TBD", "t.b.d.", "À déterminer", "A déterminer", "to be determined", "(To be confirmed)", "à définir", "n/d", "À désigner ultérieurement", "?" })
    void whoIsToBeDeterminedIsNobodyAndThatIsSaid(String open) throws Exception {
        ImportPreview preview = take(SheetBuilder.named("PTA").row("Objectif | Activité | Parties prenantes | Responsable | Partenaires")
                .row("Former | Cours | " + open + " | " + open + " | " + open).row("^ | Examen | Élèves, " + open.replace("n/d", "TBC") + " | INS | MSP; " + open.replace("n/d", "TBC")).book());
        assertEquals("Former: Cours, Examen", told());
        assertEquals("Élèves", groups());
        assertEquals(List.of("INS", "MSP"), plan.getAgencies().stream().map(Agency::getName).sorted().toList());
        assertEquals(5, preview.count(Effect.NOTED), Previews.text(preview));
        assertTrue(Previews.text(preview, Effect.NOTED).contains("PTA, C2"), Previews.text(preview));
        assertEquals(null, plan.getObjectives().getFirst().getActivities().getFirst().getLeadPerson());
    }

    @Test
    void aGroupThatIsToBeDeterminedIsNone() throws Exception {
        ImportPreview preview = take(SheetBuilder.named("Stakeholders").row("Stakeholder | Current engagement | Desired engagement").row("Schools | 2 | 8").row("TBD | 3 | 4").book());
        assertEquals("Schools", groups());
        assertTrue(Previews.text(preview, Effect.NOTED).contains("Stakeholders, A3"), Previews.text(preview));
    }

    @Test
    void aBudgetBelowTheWorkplanIsNoneOfItsActivities() throws Exception {
        ImportPreview preview = take(SheetBuilder.named("PTA").row("Objectif | Activité | Parties prenantes | Responsable | Calendrier")
                .row("Former | Cours | Élèves | INS | T1 2027").row("^ | Examen | Élèves | INS | T2 2027").gap(2)
                .row("Source de financement | Montant | Part").row("État | 5000000 | 60%").row("PNUD | 3000000 | 40%").book());
        assertEquals("Former: Cours, Examen", told());
        assertEquals("Élèves", groups());
        String noted = Previews.text(preview, Effect.NOTED);
        assertTrue(noted.lines().count() == 1 && noted.contains("PTA, 6"), noted);
    }

    @Test
    void aLegendBelowTheWorkplanIsNoneOfItsActivities() throws Exception {
        take(SheetBuilder.named("Workplan").row("Objective | Activity | Stakeholders | Lead | Time frame").row("Train | Course | Pupils | NSI | Q1 2027").gap(1)
                .row("Note: all dates are provisional").gap(1).row("Short form | Full name").row("NSI | National Statistics Institute").book());
        assertEquals("Train: Course", told());
    }

    @Test
    void anEmptyRowBetweenActivitiesEndsNothing() throws Exception {
        take(SheetBuilder.named("Workplan").row("Objective | Activity | Stakeholders | Lead | Time frame").row("Train | Course | Pupils | NSI | Q1 2027").gap(1)
                .row("Hear | Survey | Pupils | NSI | Q1 2028").gap(1).row("Tell | Fair | Pupils | |").book());
        assertEquals("Train: Course; Hear: Survey; Tell: Fair", told());
    }

    @Test
    void tablesOfTwoKindsBelowEachOther() throws Exception {
        take(SheetBuilder.named("Strategy").row("Objective | Statement | Target date").row("Reach the young | To reach 500 | 2028").gap(2).title("Indicators", 4)
                .row("Indicator | Objective | Unit | Target 2028").row("Young people reached | Reach the young | persons | 500").book());
        assertEquals("Reach the young: ", told());
        assertEquals("2028-Q4", plan.getObjectives().getFirst().getTargetDate().toString());
        assertEquals(List.of("Young people reached"), plan.getObjectives().getFirst().getIndicators().stream().map(it -> it.getName()).toList());
    }

    @Test
    void aTableForEachObjectiveUnderItsName() throws Exception {
        take(SheetBuilder.named("Workplan").title("Work plan 2027", 4).row("Objective 1: Train users").row("Activity | Stakeholders | Lead | Time frame")
                .row("Course | Pupils | NSI | Q1 2027").row("Exam | Pupils | NSI | Q2 2027").gap(1).row("Objective 2: Hear users")
                .row("Activity | Stakeholders | Lead | Time frame").row("Survey | Pupils | NSI | Q1 2028").book());
        assertEquals("Train users: Course, Exam; Hear users: Survey", told());
    }

    @Test
    void tablesBesideEachOther() throws Exception {
        take(SheetBuilder.named("Strategy").row("Objective | Statement | Target date | | Stakeholder | Current engagement | Desired engagement")
                .row("Reach the young | To reach 500 | 2028 | | Schools | 2 | 8").row(" | | | | Banks | 3 | 4").gap(2)
                .row("Indicator | Objective | Unit").row("Young people reached | Reach the young | persons").book());
        assertEquals("Reach the young: ", told());
        assertEquals("Schools, Banks", groups());
        assertEquals("Young people reached", plan.getObjectives().getFirst().getIndicators().getFirst().getName());
    }

    @Test
    void anEmptyColumnInATableDividesNothing() throws Exception {
        take(SheetBuilder.named("Workplan").row("Objective | Activity | Stakeholders | | Lead | Indicator").row("Train | Course | Pupils | | NSI | Passed").book());
        assertEquals("Train: Course", told());
        assertEquals("Passed", plan.getObjectives().getFirst().getActivities().getFirst().getTarget().getName());
    }

    @Test
    void theWordNoneIsNothing() throws Exception {
        take(SheetBuilder.named("Workplan").row("Objective | Activity | Stakeholders | Supporting agencies | Cost Y1").row("Train | Course | Pupils | None | Néant").book());
        assertEquals(List.of(), List.copyOf(plan.getAgencies()));
    }

    @Test
    void aRemarkBesideColumnsOfMonthsIsTold() throws Exception {
        take(SheetBuilder.named("Workplan").row("Objective | Activity").row("Train | Course").book());
        ImportPreview preview = take(SheetBuilder.named("Suivi").row("Activité | janv. 2027 | févr. 2027 | Commentaires").row("Course | à jour | en retard | salle prise").book());
        assertTrue(Previews.text(preview, Effect.NOTED).contains("Suivi, D1"), Previews.text(preview));
        assertEquals("", Previews.text(preview, Effect.REFUSED));
    }

    @Test
    void aWordIsNoEntryOfACatalogue() throws Exception {
        ImportPreview preview = take(SheetBuilder.named("Stakeholders").row("Stakeholder | Current engagement | User group of the catalogue").row("Schools | 3 | Public").book());
        assertTrue(Previews.text(preview, Effect.REFUSED).contains("no entry of a catalogue"), Previews.text(preview));
        assertEquals(null, plan.getStakeholders().getFirst().getUserGroup());
    }

    @Test
    void aWordWhereANumberOfTheScaleBelongsIsToldTheScale() throws Exception {
        ImportPreview preview = take(SheetBuilder.named("Stakeholders").row("Stakeholder | Current engagement | Data needs").row("Schools | High | • Prices\\n• Jobs").book());
        assertTrue(Previews.text(preview, Effect.REFUSED).contains("from 0 to 10"), Previews.text(preview));
        assertEquals(List.of("Prices", "Jobs"), plan.getStakeholders().getFirst().getNeeds());
    }
}
