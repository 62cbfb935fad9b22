package org.baraza.exchange.imports;

import static org.baraza.testkit.Builders.aGroup;
import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anActivity;
import static org.baraza.testkit.Builders.anObjective;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.baraza.exchange.Plans;
import org.baraza.exchange.SheetBuilder;
import org.baraza.exchange.imports.PreviewLine.Effect;
import org.baraza.exchange.plan.TableKind;
import org.baraza.exchange.table.Workbook;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.PrivateData;
import org.baraza.model.strategy.ReportedState;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.junit.jupiter.api.Test;

/** Two rows that say the same make no two elements without a word. */
class TwiceSaidTest {

    private final Strategy plan = aStrategy().running("2026-Q1", "2028-Q4").with(aGroup("Journalists"))
            .with(anObjective("To train users").with(anActivity("Media training"))).build();
    private final PrivateData persons = StrategyFactory.eINSTANCE.createPrivateData();

    private ImportPreview take(Workbook book) {
        ImportPreview preview = ImportPreview.of(plan, Optional.of(persons), book, Plans.options());
        new ImportRun(plan, () -> persons, Plans.options()).run(preview.tables());
        return preview;
    }

    private List<Double> desired(String group) {
        return plan.getStakeholders().stream().filter(it -> it.getName().equals(group)).map(StakeholderGroup::getDesired).toList();
    }

    @Test
    void aGroupNamedTwiceIsTakenOnceAndTheOtherRowRefused() throws Exception {
        ImportPreview preview = take(SheetBuilder.named("Groups").row("Group | Current | Desired")
                .row("Fishers | 1 | 9").row("Farmers | 2 | 8").row("FISHERS | 3 | 7").book());
        assertEquals(List.of(9.0), desired("Fishers"));
        assertEquals(3, plan.getStakeholders().size());
        assertEquals("REFUSED Groups, 4: Stakeholders: :  -> FISHERS (“FISHERS” stands at Groups, 2 already, so this row is "
                + "left out. Put both into one row, or make plain which is which.)", Previews.text(preview, Effect.REFUSED, Effect.NOTED));
    }

    @Test
    void oneOfThePlanThatIsNamedTwiceIsChangedByTheFirstRowAlone() throws Exception {
        ImportPreview preview = take(SheetBuilder.named("Groups").row("Group | Desired").row("Journalists | 9").row("journalists | 2").book());
        assertEquals(List.of(9.0), desired("Journalists"));
        assertEquals(1, plan.getStakeholders().size());
        assertEquals(1, preview.count(Effect.REFUSED), Previews.text(preview));
    }

    @Test
    void aMonthThatIsReportedTwiceIsTakenOnce() throws Exception {
        ImportPreview preview = take(SheetBuilder.named("Tracking").row("Activity | Month | Status")
                .row("Media training | October 2026 | on track").row("Media training | Oct. 2026 | lagging").book());
        Activity training = plan.getObjectives().getFirst().getActivities().getFirst();
        assertEquals(List.of(ReportedState.ON_TRACK), training.getReports().stream().map(it -> it.getState()).toList());
        assertTrue(Previews.text(preview, Effect.REFUSED).startsWith("REFUSED Tracking, 3"), Previews.text(preview));
    }

    /** Of two dates that nobody can read it is not known whether they are one. */
    @Test
    void rowsWhoseDatesCannotBeReadAreNotTakenForOneAndTheSame() throws Exception {
        ImportOptions assessments = new ImportOptions(Optional.of(TableKind.ASSESSMENTS), Mapping.none(),
                Plans.options().catalogue(), Plans.options().language());
        ImportPreview preview = ImportPreview.of(plan, Optional.of(persons), SheetBuilder.named("Assessments")
                .row("Stakeholder group | Date | Current engagement | Desired engagement").row("Journalists | spring of 2026 | 1 | 9")
                .row("Journalists | autumn of 2026 | 2 | 9").book(), assessments);
        new ImportRun(plan, () -> persons, assessments).run(preview.tables());
        assertTrue(!Previews.text(preview, Effect.REFUSED).contains("already"), Previews.text(preview));
        assertEquals(2, plan.getStakeholders().getFirst().getAssessments().size(), Previews.text(preview));
    }

    @Test
    void personsAndActivitiesOfOneNameAreBothTakenAndTold() throws Exception {
        ImportPreview workplan = take(SheetBuilder.named("Plan").row("Objective | Activity | Time frame")
                .row("To train users | Contest | Q1 2027").row("To train users | Contest | Q1 2028").book());
        assertEquals(3, plan.getObjectives().getFirst().getActivities().size());
        assertEquals("NOTED Plan, 3: Workplan: :  -> Contest (“Contest” stands at Plan, 2, too. Both are taken: put them into one row "
                + "where they are one.)", Previews.text(workplan, Effect.REFUSED, Effect.NOTED));
        ImportPreview contacts = take(SheetBuilder.named("Contacts").row("Name | E-mail").row("Awa Sow | a@example.org")
                .row("Awa Sow | b@example.org").book());
        assertEquals(2, persons.getContacts().size());
        assertEquals(1, contacts.count(Effect.NOTED), Previews.text(contacts));
    }

    @Test
    void ofTwoColumnsThatMayBeTheNameItIsTheOneThatIsSaidToBe() throws Exception {
        Workbook groups = SheetBuilder.named("Groups").row("Group | Desired | Label").row("G1 | 9 | Fishers").book();
        ImportPreview preview = ImportPreview.of(plan, Optional.of(persons), groups,
                Plans.options().with(Mapping.of("stakeholders/label = name")));
        assertTrue(Previews.text(preview, Effect.CREATED).contains("Fishers"), Previews.text(preview));
    }

    @Test
    void whatASecondSheetSaysOtherwiseOfSomethingNewIsTold() throws Exception {
        Workbook book = new Workbook("book.xlsx", Workbook.Format.XLSX, List.of(
                SheetBuilder.named("Workplan").row("Objective | Activity | Description | Cost 2026").row("To train users | Contest | For schools | 500").build(),
                SheetBuilder.named("Workplan (old)").row("Objective | Activity | Description | Cost 2026").row("To train users | Contest | For schools | 400").build()));
        ImportPreview preview = take(book);
        assertEquals("NOTED Workplan (old), D2: Activity 1.2, Contest: Cost Y1: 500 -> 400 (This is taken, in place of what Workplan, D2 says. "
                + "Leave one of them out.)", Previews.text(preview, Effect.NOTED, Effect.REFUSED));
    }
}
