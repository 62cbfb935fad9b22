package org.baraza.model.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Answer;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.ProgressReport;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.strategy.Target;
import org.baraza.model.strategy.YearCost;
import org.baraza.model.values.EntryRef;
import org.baraza.model.values.Formats;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class IdentitiesTest {

    private final StrategyFactory factory = StrategyFactory.eINSTANCE;
    private final Strategy strategy = factory.createStrategy();
    private final Activity activity = activity("training");

    @Test
    void namesAReportAfterItsActivityAndMonth() {
        ProgressReport report = report("2026-10");
        Identities.assign(strategy);
        assertEquals("training.2026-10", report.getId());
    }

    @Test
    void namesAnEvaluationAfterItsQuarterAndACostAfterItsYear() {
        var evaluation = factory.createEvaluation();
        evaluation.setQuarter(Formats.quarter("2026-Q3"));
        activity.getEvaluations().add(evaluation);
        YearCost cost = factory.createYearCost();
        cost.setYear(1);
        activity.getCosts().add(cost);
        Identities.assign(strategy);
        assertEquals("training.2026-Q3", evaluation.getId());
        assertEquals("training.y1", cost.getId());
    }

    @Test
    void namesATargetAfterItsIndicatorAndDate() {
        var indicator = factory.createIndicator();
        indicator.setId("users");
        activity.setTarget(indicator);
        Target target = factory.createTarget();
        target.setDate(Formats.date("2026-12-31"));
        indicator.getTargets().add(target);
        Identities.assign(strategy);
        assertEquals("users.target.2026-12-31", target.getId());
    }

    @Test
    void namesAnAnswerAfterItsQuestion() {
        strategy.setIntroduction(factory.createIntroduction());
        Answer answer = factory.createAnswer();
        answer.setQuestion(EntryRef.of("eca-guidelines", "why-now"));
        strategy.getIntroduction().getAnswers().add(answer);
        Identities.assign(strategy);
        assertEquals("answer.why-now", answer.getId());
    }

    @Test
    void namesWhatADocumentHasOnceAfterItsPlace() {
        strategy.setVision(factory.createStatement());
        strategy.setMission(factory.createStatement());
        strategy.setTeam(factory.createTeam());
        Identities.assign(strategy);
        assertEquals(List.of("vision", "mission", "team"),
                List.of(strategy.getVision().getId(), strategy.getMission().getId(), strategy.getTeam().getId()));
    }

    @Test
    void givesARandomIdToWhatStandsFree() {
        activity.setId(null);
        Identities.assign(strategy);
        assertEquals(36, activity.getId().length());
    }

    @Test
    void waitsForTheKey() {
        assertEquals(Optional.empty(), Identities.natural(report(null)));
    }

    @Test
    void keepsAnIdThatIsThere() {
        ProgressReport report = report("2026-10");
        report.setId("old");
        Identities.assign(strategy);
        assertEquals("old", report.getId());
    }

    @Test
    void givesACopyIdsOfItsOwn() {
        ProgressReport report = report("2026-10");
        Identities.assign(strategy);
        Activity copy = EcoreUtil.copy(activity);
        strategy.getObjectives().getFirst().getActivities().addFirst(copy);
        Identities.assign(strategy, List.of(copy));
        assertEquals("training", activity.getId());
        assertEquals("training.2026-10", report.getId());
        assertNotEquals("training", copy.getId());
        assertEquals(copy.getId() + ".2026-10", copy.getReports().getFirst().getId());
    }

    @Test
    void keepsTheSecondOfTwoEqualFactsApart() {
        ProgressReport first = report("2026-10");
        ProgressReport second = report("2026-10");
        Identities.assign(strategy);
        assertEquals("training.2026-10", first.getId());
        assertNotEquals(first.getId(), second.getId());
    }

    @Test
    void knowsWhichFeatureIsTheKey() {
        ProgressReport report = report("2026-10");
        assertTrue(Identities.isKey(report, report.eClass().getEStructuralFeature("month")));
        assertEquals(false, Identities.isKey(report, report.eClass().getEStructuralFeature("comment")));
    }

    @Test
    void knowsTheIdsOfWhatIsOfAMonthOrADay() {
        assertEquals(List.of("training.2026-10", "users.2026-09-30"),
                Stream.of("training.2026-10", "users.2026-09-30", "users.target.2026-12-31", "training.2026-Q3",
                        "training.y1", "training").filter(Identities::isOfMonthOrDay).toList());
    }

    private Activity activity(String id) {
        Objective objective = factory.createObjective();
        strategy.getObjectives().add(objective);
        Activity created = factory.createActivity();
        created.setId(id);
        objective.getActivities().add(created);
        return created;
    }

    private ProgressReport report(String month) {
        ProgressReport report = factory.createProgressReport();
        if (month != null) {
            report.setMonth(Formats.month(month));
        }
        activity.getReports().add(report);
        return report;
    }
}
