package org.baraza.analysis;

import static org.baraza.analysis.Find.activity;
import static org.baraza.analysis.Find.agency;
import static org.baraza.analysis.Find.day;
import static org.baraza.analysis.Find.decimal;
import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anActivity;
import static org.baraza.testkit.Builders.anAgency;
import static org.baraza.testkit.Builders.anObjective;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.baraza.model.strategy.Agency;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.Strategy;
import org.baraza.testkit.ActivityBuilder;
import org.junit.jupiter.api.Test;

class BudgetTest {

    private static final LocalDate TODAY = day("2026-06-30");
    private final Strategy strategy = aStrategy().running("2025-Q1", "2027-Q4").inCurrency("USD")
            .approvedBudget(15000, 16000)
            .with(anAgency("Office")).with(anAgency("Ministry"))
            .with(anObjective("To train")
                    .with(anActivity("Media training").ledBy("Office").supportedBy("Ministry")
                            .running("2025-Q1", "2027-Q4").costing(11000, 11000, 11500).spending(9000, 4000)
                            .revising(2, "2026-03-01", 12000, "Rents rose").revising(2, "2026-01-01", 11800, "Estimate")
                            .applying("eca-guidelines/training", "Training", "Building statistical literacy"))
                    .with(anActivity("Clubs").ledBy("Ministry").running("2026-Q1", "2026-Q4").costingInYear(2, "0.10")))
            .with(anObjective("To listen").with(anActivity("Portal").running("2025-Q1", "2025-Q4")
                    .costingInYear(1, "2000.25").applying("eca-guidelines/surveys", "Surveys", "Consulting users")))
            .build();
    private final Budget budget = Budget.of(strategy, TODAY);

    @Test
    void addsUpPerYearAndInTotal() {
        assertEquals(figures("13000.25", "13000.25", "9000"), budget.total(budget.years().get(0)));
        assertEquals(figures("11000.10", "12000.10", "4000"), budget.total(budget.years().get(1)));
        assertEquals(figures("35500.35", "36500.35", "13000"), budget.total());
        assertEquals(decimal("23500.35"), budget.total().left());
        assertEquals(Optional.of("USD"), budget.currency());
    }

    @Test
    void theRevisionOfTheLatestDateHoldsWhateverTheOrder() {
        assertEquals(figures("11000", "12000", "4000"),
                budget.of(activity("Media training", strategy)).year(budget.years().get(1)));
    }

    @Test
    void knowsTheDayOfItsLastRevision() {
        assertEquals(Optional.of(day("2026-03-01")), budget.lastRevised());
        assertEquals(Optional.empty(), Budget.of(aStrategy().build(), TODAY).lastRevised());
    }

    @Test
    void namesTheActivitiesOfWhichACostIsNotKnown() {
        assertEquals(List.of(), budget.incomplete());
        activity("Clubs", strategy).getCosts().clear();
        assertEquals(List.of(activity("Clubs", strategy)), Budget.of(strategy, TODAY).incomplete());
    }

    @Test
    void theWholeCostGoesToTheLead() {
        Map<Optional<Agency>, Yearly<Figures>> leads = budget.byLead();
        assertEquals(figures("33500", "34500", "13000"), leads.get(Optional.of(agency("Office", strategy))).total());
        assertEquals(figures("0.1", "0.1", "0"), leads.get(Optional.of(agency("Ministry", strategy))).total());
        assertEquals(figures("2000.25", "2000.25", "0"), leads.get(Optional.empty()).total());
    }

    @Test
    void objectivesAndPurposesAddUpTheirActivities() {
        Objective first = strategy.getObjectives().getFirst();
        assertEquals(figures("33500.1", "34500.1", "13000"), budget.of(first).total());
        assertEquals(figures("2000.25", "2000.25", "0"),
                budget.byPurpose().get(Optional.of("Consulting users")).total());
        assertEquals(figures("0.1", "0.1", "0"), budget.byPurpose().get(Optional.empty()).total());
    }

    @Test
    void keepsWhatWasApprovedElsewhere() {
        assertEquals(Optional.of(decimal("15000")), budget.approved(budget.years().getFirst()));
        assertEquals(Optional.empty(), budget.approved(budget.years().get(2)));
        assertEquals(Optional.of(decimal("31000")), budget.approved());
        assertEquals(Optional.empty(), Budget.of(aStrategy().build(), TODAY).approved());
    }

    @Test
    void isIncompleteWhereAYearThatTheActivityRunsHasNoCost() {
        Yearly<Figures> cost = cost(anActivity("Media training").running("2025-Q4", "2026-Q1").costing(500));
        assertTrue(cost.years().get(1).complete());
        assertFalse(cost.years().get(2).complete());
        assertFalse(cost.total().complete());
    }

    @Test
    void aCostOfZeroIsACost() {
        assertTrue(cost(anActivity("Newsletter").running("2025-Q1", "2025-Q4").costing(0)).total().complete());
    }

    @Test
    void anEntryWithOnlyWhatWasSpentIsNoCost() {
        Yearly<Figures> cost = cost(anActivity("Newsletter").running("2025-Q1", "2025-Q4").spending(70));
        assertEquals(new Figures(decimal("0"), decimal("0"), decimal("70"), false), cost.total());
    }

    @Test
    void aRevisionCostsWhatWasNeverPlanned() {
        Yearly<Figures> cost = cost(anActivity("Newsletter").running("2025-Q1", "2025-Q4")
                .revising(1, "2025-02-01", 80, "Agreed late"));
        assertEquals(figures("0", "80", "0"), cost.total());
    }

    @Test
    void anActivityWithoutQuartersStaysIncomplete() {
        assertFalse(cost(anActivity("Newsletter").costing(500)).total().complete());
        assertFalse(cost(anActivity("Newsletter")).total().complete());
    }

    @Test
    void aCancelledActivityKeepsWhatWasSpentAndNeedsNoCost() {
        Yearly<Figures> cost = cost(anActivity("Newsletter").running("2025-Q1", "2026-Q4").costing(500).spending(120)
                .cancelledOn("2025-06-01", "No editor"));
        assertEquals(figures("500", "120", "120"), cost.total());
    }

    @Test
    void yearsOverBeforeTheDecisionKeepTheirRevisedCost() {
        ActivityBuilder newsletter = anActivity("Newsletter").running("2025-Q1", "2026-Q4").costing(500, 400)
                .spending(120, 30).cancelledOn("2026-03-01", "No editor");
        assertEquals(figures("900", "530", "150"), cost(newsletter).total());
        assertEquals(figures("400", "30", "30"), cost(newsletter).year(PlanYears.of(aStrategy()
                .running("2025-Q1", "2026-Q4").build()).getLast()));
    }

    @Test
    void beforeTheDecisionACancelledActivityCostsAllOfIt() {
        Strategy plan = plan(anActivity("Newsletter").running("2025-Q1", "2026-Q4").costing(500, 400)
                .cancelledOn("2026-07-01", "No editor"));
        assertEquals(figures("900", "900", "0"), Budget.of(plan, TODAY).total());
        assertEquals(figures("900", "500", "0"), Budget.of(plan, day("2026-07-01")).total());
        assertEquals(decimal("400"), Budget.of(plan, TODAY).financing().total(PlanYears.of(plan).getLast()).gap());
        assertEquals(decimal("0"),
                Budget.of(plan, day("2026-07-01")).financing().total(PlanYears.of(plan).getLast()).gap());
    }

    @Test
    void aDecisionWithoutADateCancelsEveryYear() {
        Yearly<Figures> cost = cost(anActivity("Newsletter").running("2025-Q1", "2026-Q4").costing(500, 400)
                .spending(120).cancelledOn("2026-03-01", "No editor")
                .also(activity -> activity.getDecision().setDate(null)));
        assertEquals(figures("900", "120", "120"), cost.total());
    }

    @Test
    void aSuspendedActivityKeepsItsRevisedCost() {
        assertEquals(figures("900", "900", "0"), cost(anActivity("Newsletter").running("2025-Q1", "2026-Q4")
                .costing(500, 400).suspendedOn("2025-06-01", "No editor")).total());
    }

    @Test
    void costsOfYearsThatThePlanLacksCountAndAreTold() {
        Strategy broken = aStrategy().running("2025-Q1", "2025-Q4").with(anObjective("To train")
                .with(anActivity("Clubs").running("2025-Q1", "2025-Q4").costing(100)
                        .costingInYear(-3, "7").costingInYear(9, "11"))).build();
        assertEquals(figures("118", "118", "0"), Budget.of(broken, TODAY).total());
        assertEquals(figures("18", "18", "0"), Budget.of(broken, TODAY).outsidePlan());
        assertEquals(Optional.empty(), Budget.of(broken, TODAY).currency());
    }

    private static Yearly<Figures> cost(ActivityBuilder activity) {
        Strategy plan = plan(activity);
        return Budget.of(plan, TODAY).of(Find.onlyActivity(plan));
    }

    private static Strategy plan(ActivityBuilder activity) {
        return aStrategy().running("2025-Q1", "2026-Q4").with(anObjective("To be heard").with(activity)).build();
    }

    private static Figures figures(String planned, String revised, String spent) {
        return new Figures(decimal(planned), decimal(revised), decimal(spent), true);
    }
}
