package org.baraza.checks.internal.rules;

import static org.baraza.checks.internal.rules.Judging.judging;
import static org.baraza.testkit.Builders.aFeedbackItem;
import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anActivity;
import static org.baraza.testkit.Builders.anIndicator;
import static org.baraza.testkit.Builders.anObjective;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.baraza.checks.Finding;
import org.baraza.checks.Severity;
import org.baraza.model.catalogue.Frequency;
import org.baraza.model.strategy.Evaluation;
import org.baraza.model.strategy.FeedbackDecision;
import org.baraza.model.strategy.FeedbackState;
import org.baraza.model.strategy.ReportedState;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.values.Formats;
import org.baraza.testkit.ActivityBuilder;
import org.baraza.testkit.FeedbackBuilder;
import org.baraza.testkit.StrategyBuilder;
import org.baraza.testkit.IndicatorBuilder;
import org.junit.jupiter.api.Test;

class MonitoringRulesTest {

    private static StrategyBuilder a(ActivityBuilder activity) {
        return aStrategy().running("2026-Q1", "2028-Q4").with(anObjective("To open").with(activity));
    }

    /** Runs from July to December 2026. */
    private static ActivityBuilder forum() {
        return anActivity("Forum").running("2026-Q3", "2026-Q4");
    }

    @Test
    void outputsAndOutcomesAreMeasured() {
        judging(new IndicatorMix()).finds(1, aStrategy().with(anObjective("To open")));
        judging(new IndicatorMix()).isSilent(aStrategy().with(anObjective("To open")
                .measuredBy(anIndicator("Trained")).measuredBy(anIndicator("Misuse in the media").outcome())));
        String message = judging(new IndicatorMix())
                .finds(1, aStrategy().with(anObjective("To open").measuredBy(anIndicator("Trained")))).getFirst()
                .message();
        assertTrue(message.contains("Outcome") && !message.contains("Output"), message);
    }

    @Test
    void anIndicatorIsComplete() {
        String message = judging(new IndicatorComplete())
                .finds(1, a(forum().measuredBy(anIndicator("Trained").aimingAt("2026-12-31", 40)))).getFirst()
                .message();
        assertTrue(message.endsWith("source, owner, baseline."), message);
        String howOften = judging(new IndicatorComplete()).finds(1, a(forum().measuredBy(complete()
                .due(Frequency.NOT_STATED)))).getFirst().message();
        assertTrue(howOften.endsWith(": frequency."), howOften);
        judging(new IndicatorComplete()).isSilent(a(forum().measuredBy(complete())));
    }

    private static IndicatorBuilder complete() {
        return anIndicator("Trained").startingAt("2026-07-01", 0).aimingAt("2026-12-31", 40).also(indicator -> {
            indicator.setSource("Attendance lists");
            indicator.setOwner("Press office");
        });
    }

    @Test
    void aMonthlyReportIsMissedOnceItIsDue() {
        judging(new MonthlyMonitoring()).on("2026-08-15").isSilent(a(forum()));
        judging(new MonthlyMonitoring()).on("2026-08-16").finds(1, a(forum()));
        String message = judging(new MonthlyMonitoring()).on("2026-10-31")
                .finds(1, a(forum().reporting("2026-08", ReportedState.ON_TRACK))).getFirst().message();
        assertTrue(message.contains("2 (July 2026, September 2026)"), message);
    }

    @Test
    void aMissingMeasurementIsNoMissingReport() {
        judging(new MonthlyMonitoring()).on("2026-08-15").isSilent(a(forum().measuredBy(anIndicator("Trained")
                .due(Frequency.MONTHLY).startingAt("2026-06-30", 0).aimingAt("2026-12-31", 40))));
    }

    @Test
    void nothingIsDueAfterFinishedOrCancelled() {
        ActivityBuilder finished = forum().reporting("2026-07", ReportedState.FINISHED);
        judging(new MonthlyMonitoring()).on("2027-03-31").isSilent(a(finished));
        judging(new QuarterlyMonitoring()).on("2027-03-31").finds(1, a(finished));
        ActivityBuilder cancelled = forum().cancelledOn("2026-07-01", "No money");
        judging(new MonthlyMonitoring()).on("2027-03-31").isSilent(a(cancelled));
        judging(new QuarterlyMonitoring()).on("2027-03-31").isSilent(a(cancelled));
        ActivityBuilder suspended = forum().suspendedOn("2026-07-01", "Waits for the census");
        judging(new MonthlyMonitoring()).on("2027-03-31").isSilent(a(suspended));
        judging(new QuarterlyMonitoring()).on("2027-03-31").isSilent(a(suspended));
    }

    @Test
    void whatWasDueBeforeACancellationStillIs() {
        ActivityBuilder cancelled = forum().cancelledOn("2026-09-20", "No money");
        String message = judging(new MonthlyMonitoring()).on("2027-03-31").finds(1, a(cancelled)).getFirst().message();
        assertTrue(message.contains("2 (July 2026, August 2026)"), message);
        judging(new QuarterlyMonitoring()).on("2027-03-31").isSilent(a(cancelled));
        judging(new QuarterlyMonitoring()).on("2027-03-31").finds(1, a(forum().cancelledOn("2026-10-01", "No money")));
    }

    private static ActivityBuilder evaluated(String quarter) {
        return forum().also(activity -> {
            Evaluation evaluation = StrategyFactory.eINSTANCE.createEvaluation();
            evaluation.setQuarter(Formats.quarter(quarter));
            activity.getEvaluations().add(evaluation);
        });
    }

    @Test
    void aQuarterThatIsOverIsEvaluated() {
        judging(new QuarterlyMonitoring()).on("2026-09-30").isSilent(a(forum()));
        judging(new QuarterlyMonitoring()).on("2026-10-01").finds(1, a(forum()));
        judging(new QuarterlyMonitoring()).on("2026-10-01").isSilent(a(evaluated("2026-Q3")));
        String message = judging(new QuarterlyMonitoring()).on("2028-01-01").finds(1, a(evaluated("2026-Q3")))
                .getFirst().message();
        assertTrue(message.contains("1 (Q4 2026)"), message);
    }

    private static FeedbackBuilder item() {
        return aFeedbackItem("Where are the district figures?").raisedOn("2026-09-01");
    }

    @Test
    void feedbackIsAnsweredInTime() {
        judging(new FeedbackAnswered()).isSilent(aStrategy().with(item().dueOn("2026-10-31")));
        judging(new FeedbackAnswered()).finds(1, aStrategy().with(item().dueOn("2026-10-30")));
        judging(new FeedbackAnswered()).isSilent(aStrategy().with(item().raisedOn("2026-11-01").dueOn("2026-10-30")));
        judging(new FeedbackAnswered())
                .isSilent(aStrategy().with(item().dueOn("2026-10-30").closedOn("2026-10-01").answering("Here")));
    }

    @Test
    void whatWasClosedLaterWasOpenOnTheDay() {
        StrategyBuilder late = aStrategy().with(item().dueOn("2026-10-01").closedOn("2026-10-20").answering("Here"));
        judging(new FeedbackAnswered()).on("2026-10-10").finds(1, late);
        judging(new FeedbackAnswered()).on("2026-10-20").isSilent(late);
    }

    @Test
    void aRefusalHasAReasonAndAClosedItemAnAnswer() {
        judging(new FeedbackAnswered()).finds(1, aStrategy().with(item().decided(FeedbackDecision.REFUSED, " ")));
        judging(new FeedbackAnswered())
                .isSilent(aStrategy().with(item().decided(FeedbackDecision.REFUSED, "Confidential")));
        judging(new FeedbackAnswered())
                .finds(1, aStrategy().with(item().also(open -> open.setState(FeedbackState.CLOSED))));
    }

    private static ActivityBuilder longForum() {
        return anActivity("Forum").running("2026-Q1", "2028-Q4").costing(100, 200, 300);
    }

    @Test
    void aCostIsRevisitedOnceAYear() {
        judging(new BudgetRevisited()).on("2026-12-31").isSilent(a(longForum()));
        judging(new BudgetRevisited()).on("2027-01-01").finds(1, a(longForum()));
        judging(new BudgetRevisited()).on("2027-01-01").isSettledByItsFix(a(longForum()));
        judging(new BudgetRevisited()).on("2027-01-01").isSilent(a(longForum().revising(2, "2026-02-01", 250, "Rent")));
        judging(new BudgetRevisited()).on("2027-02-01").isSilent(a(longForum().revising(2, "2026-02-01", 250, "Rent")));
        judging(new BudgetRevisited()).on("2027-02-02").finds(1, a(longForum().revising(2, "2026-02-01", 250, "Rent")));
    }

    @Test
    void whatRestsNeedsNoRevision() {
        judging(new BudgetRevisited()).on("2027-01-01").isSilent(a(longForum().suspendedOn("2026-06-01", "Census")));
        judging(new BudgetRevisited()).on("2027-01-01")
                .isSilent(a(longForum().reporting("2026-06", ReportedState.FINISHED)));
    }

    @Test
    void aConfirmationKeepsTheAmount() {
        StrategyBuilder document = a(longForum());
        var strategy = document.build();
        judging(new BudgetRevisited()).on("2027-01-01").findings(strategy).getFirst().fixes().getFirst().change().run();
        var cost = strategy.getObjectives().getFirst().getActivities().getFirst().getCosts().get(1);
        assertEquals(cost.getPlanned(), cost.getRevisions().getFirst().getAmount());
        assertEquals("Reviewed and confirmed as it stands", cost.getRevisions().getFirst().getReason());
    }

    @Test
    void aConfirmationKeepsTheLatestRevisionWhicheverWasEnteredFirst() {
        var strategy = a(longForum().revising(2, "2025-12-01", 280, "Fuel").revising(2, "2025-06-01", 250, "Rent"))
                .build();
        judging(new BudgetRevisited()).on("2027-01-01").findings(strategy).getFirst().fixes().getFirst().change().run();
        var cost = strategy.getObjectives().getFirst().getActivities().getFirst().getCosts().get(1);
        assertEquals(cost.getRevisions().getFirst().getAmount(), cost.getRevisions().getLast().getAmount());
    }

    @Test
    void costsAddUpToTheApprovedBudget() {
        judging(new BudgetConsistent()).isSilent(a(longForum()));
        judging(new BudgetConsistent()).isSilent(a(longForum()).approvedBudget(100, 200, 300));
        String message = judging(new BudgetConsistent())
                .finds(1, a(longForum()).inCurrency("USD").approvedBudget(100, 2500, 300)).getFirst().message();
        assertTrue(message.contains("2,500 USD") && message.contains("200 USD"), message);
    }

    @Test
    void revisedCostsMayBeWhatWasApproved() {
        ActivityBuilder revised = longForum().revising(2, "2026-02-01", 250, "Rent");
        judging(new BudgetConsistent()).isSilent(a(revised).approvedBudget(100, 250, 300));
        judging(new BudgetConsistent()).isSilent(a(revised).approvedBudget(100, 200, 300));
        judging(new BudgetConsistent()).finds(1, a(revised).approvedBudget(100, 240, 300));
    }

    @Test
    void aBudgetForAYearThatThePlanLacksIsNamed() {
        judging(new BudgetConsistent()).finds(1, a(longForum()).approvedBudget(100, 200, 300, 50));
        judging(new BudgetConsistent()).isSilent(a(longForum()).approvedBudget(100, 200, 300, 0));
    }

    @Test
    void costsNotAllKnownAreToldSoFarAndOnce() {
        ActivityBuilder begun = anActivity("Forum").running("2026-Q1", "2028-Q4").costing(100);
        Finding finding = judging(new BudgetConsistent())
                .finds(1, a(begun).inCurrency("USD").approvedBudget(100, 200, 3000)).getFirst();
        assertTrue(finding.message().contains("the costs known so far add up to 0 USD of 3,200 USD"),
                finding.message());
        assertEquals(Severity.GOOD_TO_KNOW, finding.severity());
    }

    @Test
    void costsThatExceedTheApprovedBudgetAreWrongWhateverIsMissing() {
        StrategyBuilder document = aStrategy().running("2026-Q1", "2028-Q4").with(anObjective("To open")
                .with(longForum()).with(anActivity("Radio").running("2026-Q1", "2026-Q4")));
        String message = judging(new BudgetConsistent()).finds(1, document.approvedBudget(90, 200, 300)).getFirst()
                .message();
        assertTrue(message.contains("the approved budget is 90"), message);
    }
}
