package org.baraza.ui.monitoring.internal.model.evaluation;

import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anActivity;
import static org.baraza.testkit.Builders.anObjective;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

import org.baraza.analysis.Analyses;
import org.baraza.analysis.Forms;
import org.baraza.model.identity.Identities;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.ChangeRecord;
import org.baraza.model.strategy.Decision;
import org.baraza.model.strategy.Evaluation;
import org.baraza.model.strategy.ProgressReport;
import org.baraza.model.strategy.ReportedState;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.ui.monitoring.internal.model.Edit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearQuarter;

class EvaluationsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final YearQuarter QUARTER = YearQuarter.of(2026, 3);

    private final EvaluationEdits edits = new EvaluationEdits(QUARTER, TODAY, "Awa Maro");
    private final Strategy strategy = aStrategy().running("2025-Q1", "2027-Q4")
            .with(anObjective("To be quoted").with(anActivity("Briefings").running("2025-Q1", "2027-Q4"))
                    .with(anActivity("Data days").running("2027-Q1", "2027-Q4")))
            .build();

    @BeforeEach
    void name() {
        Identities.assign(strategy);
    }

    @Test
    void evaluatedIsWhatRunsInTheLastQuarterThatIsOver() {
        assertEquals(QUARTER, Evaluations.last(TODAY));
        assertEquals(YearQuarter.of(2026, 4), Evaluations.last(LocalDate.of(2026, 12, 31)));
        assertEquals(List.of("Briefings"), quarter().rows().stream().map(EvaluationRow::name).toList());
        assertEquals("0 of 1 evaluated", quarter().progress());
    }

    /** What the check does not ask for is not counted as missing: all can be evaluated. */
    @Test
    void whatIsFinishedOrRestedIsNotToBeEvaluatedAnyMore() {
        Activity briefings = quarter().rows().getFirst().activity();
        Decision decision = StrategyFactory.eINSTANCE.createDecision();
        decision.setDate(QUARTER.atDay(1));
        briefings.setDecision(decision);
        assertEquals(List.of(), quarter().rows());
        decision.setDate(TODAY);
        assertEquals(1, quarter().rows().size());
        ProgressReport report = StrategyFactory.eINSTANCE.createProgressReport();
        report.setMonth(YearMonth.of(2026, 6));
        report.setState(ReportedState.FINISHED);
        briefings.getReports().add(report);
        assertEquals(List.of(), quarter().rows());
        report.setMonth(YearMonth.of(2026, 7));
        assertEquals(1, quarter().rows().size());
        report.setMonth(YearMonth.of(2026, 6));
        make("Evaluate Briefings", edits.begin(Evaluations.of(Analyses.of(strategy, TODAY), QUARTER.minusQuarters(1)).rows()
                .getFirst()).orElseThrow());
        assertEquals("1 of 1 evaluated", quarter().progress());
    }

    /** An evaluation that changes the plan: the change is linked back to it. */
    @Test
    void anEvaluationNamesTheChangesThatCarryItsDecisionsOut() {
        make("Evaluate Briefings", edits.begin(quarter().rows().getFirst()).orElseThrow());
        assertEquals("1 of 1 evaluated", quarter().progress());
        assertTrue(edits.begin(quarter().rows().getFirst()).isEmpty());
        Activity activity = quarter().rows().getFirst().activity();
        Evaluation evaluation = activity.getEvaluations().getFirst();
        note("Change last quarter", "2026-11-03T09:00:00Z", activity.getId());
        note("Change title", "2026-11-03T09:00:00Z", "other");
        note("Revise costs", "2026-02-03T09:00:00Z", activity.getId());
        PlanChanges changes = new PlanChanges(strategy, activity, evaluation, new Forms(Locale.ENGLISH));
        assertEquals(List.of("Change last quarter"),
                changes.all().stream().map(change -> change.record().getLabel()).toList());
        make("Link changes to evaluation", edits.link(evaluation, changes.all().getFirst().record()));
        assertTrue(changes.all().getFirst().linked());
        make("Link changes to evaluation", edits.link(evaluation, changes.all().getFirst().record()));
        assertEquals(List.of(), evaluation.getChanges());
        make("Delete evaluation", edits.delete(evaluation));
        assertEquals("0 of 1 evaluated", quarter().progress());
    }

    /** "Change the plan…" was pressed: what is changed then is offered to be linked, one after the other. */
    @Test
    void offersTheNextChangeOfThePlanToBeLinked() {
        make("Evaluate Briefings", edits.begin(quarter().rows().getFirst()).orElseThrow());
        Activity activity = quarter().rows().getFirst().activity();
        Evaluation evaluation = activity.getEvaluations().getFirst();
        PlanChanges changes = new PlanChanges(strategy, activity, evaluation, new Forms(Locale.ENGLISH));
        note("Before", "2026-11-22T08:59:59Z", activity.getId());
        Instant pressed = Instant.parse("2026-11-22T09:00:00.4Z");
        assertTrue(changes.next(pressed).isEmpty());
        note("Change time frame", "2026-11-22T09:00:00Z", activity.getId());
        note("Change title", "2026-11-22T09:00:10Z", "other");
        note("Remove step", "2026-11-22T09:01:00Z", activity.getId());
        assertEquals("Change time frame", changes.next(pressed).orElseThrow().record().getLabel());
        edits.link(evaluation, changes.next(pressed).orElseThrow().record()).body().run();
        assertEquals("Remove step", changes.next(pressed).orElseThrow().record().getLabel());
    }

    private Evaluations quarter() {
        return Evaluations.of(Analyses.of(strategy, TODAY), QUARTER);
    }

    private void note(String label, String on, String element) {
        ChangeRecord record = StrategyFactory.eINSTANCE.createChangeRecord();
        record.setId(label);
        record.setLabel(label);
        record.setOn(Instant.parse(on));
        record.getElements().add(element);
        strategy.getHistory().add(record);
    }

    private static void make(String label, Edit edit) {
        assertEquals(label, edit.label());
        edit.body().run();
    }
}
