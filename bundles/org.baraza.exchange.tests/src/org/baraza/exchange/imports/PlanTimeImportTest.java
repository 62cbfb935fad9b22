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
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Contact;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.PrivateData;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearQuarter;

/** Time frames by the plan's own time, with what is taken where an end isn't said; addresses that can't be right. */
class PlanTimeImportTest {

    private final Strategy plan = StrategyFactory.eINSTANCE.createStrategy();
    private final PrivateData persons = StrategyFactory.eINSTANCE.createPrivateData();

    @BeforeEach
    void aPlan() {
        plan.setFirstQuarter(YearQuarter.of(2027, 1));
        plan.setLastQuarter(YearQuarter.of(2029, 4));
    }

    private ImportPreview take(Workbook book) {
        ImportPreview preview = ImportPreview.of(plan, Optional.of(persons), book, Plans.options());
        new ImportRun(plan, () -> persons, Plans.options()).run(preview.tables());
        return preview;
    }

    private String frames() {
        return plan.getObjectives().stream().map(Objective::getActivities).flatMap(List::stream)
                .map(PlanTimeImportTest::frame).collect(Collectors.joining(" "));
    }

    private static String frame(Activity activity) {
        return activity.getName() + ":" + activity.getFirstQuarter() + "/" + activity.getLastQuarter();
    }

    @Test
    void whatIsTakenForAnEndThatIsNotSaidIsTold() throws Exception {
        ImportPreview preview = take(SheetBuilder.named("Workplan").row("Objective | Activity | Time frame").row("Train | A | by June 2028")
                .row("Train | B | from Q2 2028").row("Train | C | Ongoing").row("Train | D | Year 2").book());
        assertEquals("A:2027-Q1/2028-Q2 B:2028-Q2/2029-Q4 C:2027-Q1/2029-Q4 D:2028-Q1/2028-Q4", frames());
        assertEquals("", Previews.text(preview, Effect.REFUSED));
        String told = Previews.text(preview, Effect.NOTED);
        assertEquals(3, told.lines().count(), told);
        assertTrue(told.contains("Q1 2027 is taken") && told.contains("Q4 2029 is taken") && told.contains("whole time of the plan"), told);
    }

    @Test
    void aBeginThatIsKnownStays() throws Exception {
        take(SheetBuilder.named("Workplan").row("Objective | Activity | Time frame").row("Train | A | Q3 2027").book());
        take(SheetBuilder.named("Workplan").row("Objective | Activity | Time frame").row("Train | A | by June 2028").book());
        assertEquals("A:2027-Q3/2028-Q2", frames());
    }

    @Test
    void columnsOfTheirOwnForBeginAndEnd() throws Exception {
        take(SheetBuilder.named("Plan de travail").row("Objectif | Activité | Début | Fin").row("Former | A | Année 1 | continu")
                .row("Former | B | 2027 | 2028").book());
        assertEquals("A:2027-Q1/2029-Q4 B:2027-Q1/2028-Q4", frames());
    }

    @Test
    void anObjectiveForAYearIsForItsEnd() throws Exception {
        take(SheetBuilder.named("Objectives").row("Objective | Target date").row("To train | 2028").row("To hear | by June 2028")
                .row("To tell | Year 3").book());
        assertEquals(List.of("2028-Q4", "2028-Q2", "2029-Q4"),
                plan.getObjectives().stream().map(it -> it.getTargetDate().toString()).toList());
    }

    @Test
    void targetsOfYearsOfThePlan() throws Exception {
        take(SheetBuilder.named("Objectives").row("Objective | Target date").row("To train | 2028").book());
        take(SheetBuilder.named("Indicators").row("Indicator | Objective | Target Year 1 | Cible A2 | 2029 target").row("Users | To train | 10 | 20 | 30").book());
        Indicator indicator = plan.getObjectives().getFirst().getIndicators().getFirst();
        assertEquals("2027-12-31=10 2028-12-31=20 2029-12-31=30", indicator.getTargets().stream()
                .map(it -> it.getDate() + "=" + it.getValue()).collect(Collectors.joining(" ")));
    }

    @Test
    void anAddressThatCantBeRightIsKeptAndTold() throws Exception {
        ImportPreview preview = take(SheetBuilder.named("Contacts").row("Name | E-mail").row("Awa Sow | awa.sow@nsi.example").row("Kofi Doe | kofi(at)nsi")
                .row("Ada Ba | mailto:ada@nsi.example").row("Two People | a@nsi.example; b@nsi.example").book());
        assertEquals(List.of("awa.sow@nsi.example", "kofi(at)nsi", "ada@nsi.example", "a@nsi.example; b@nsi.example"),
                persons.getContacts().stream().map(Contact::getAddresses).map(it -> it.getFirst().getAddress()).toList());
        String told = Previews.text(preview, Effect.NOTED);
        assertEquals(2, told.lines().count(), told);
        assertTrue(told.contains("Contacts, B3") && told.contains("Contacts, B5"), told);
    }
}
