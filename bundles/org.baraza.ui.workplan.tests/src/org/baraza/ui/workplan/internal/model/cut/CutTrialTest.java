package org.baraza.ui.workplan.internal.model.cut;

import static org.baraza.testkit.Builders.aGroup;
import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anActivity;
import static org.baraza.testkit.Builders.anObjective;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.baraza.analysis.Analyses;
import org.baraza.analysis.Budget;
import org.baraza.analysis.CutRule;
import org.baraza.analysis.PlanYear;
import org.baraza.catalogue.Catalogue;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.CostRevision;
import org.baraza.model.strategy.DecisionKind;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.ui.workplan.internal.model.Plans;
import org.junit.jupiter.api.Test;

class CutTrialTest {

    private final Strategy strategy = aStrategy().running("2026-Q1", "2027-Q4").inCurrency("USD").inLanguage("en")
            .with(aGroup("Journalists").at(2, 8).ranked(1)).with(aGroup("Poets").at(1, 1))
            .with(anObjective("To inform.")
                    .with(anActivity("Training").engaging("Journalists").running("2026-Q1", "2027-Q4").costing(100, 100)
                            .spending(60))
                    .with(anActivity("Readings").engaging("Poets").running("2027-Q1", "2027-Q4")
                            .costingInYear(2, "50")))
            .build();

    @Test
    void whatWouldFollowIsSaidBeforeAnythingIsDecided() {
        Answer answer = answer("20", true);
        assertEquals("To save 50 of 250: 50 saved. Activities that go: 1.", answer.sentence());
        assertEquals(List.of(List.of("1.2  Readings", "Given up", "", "50", "50")), answer.cuts());
        assertTrue(answer.consequences().getFirst().startsWith("Poets would be engaged by no activity"));
        assertNull(readings().getDecision());
    }

    @Test
    void whatIsAppliedIsDecidedAndSaved() {
        Plans.carryOut(answer("20", true).cut().orElseThrow().apply(DecisionKind.CANCELLED, " Less aid "));
        assertEquals("cancelled 2026-11-15 Less aid", readings().getDecision().getKind() + " "
                + readings().getDecision().getDate() + " " + readings().getDecision().getReason());
        assertEquals(BigDecimal.valueOf(200), Budget.of(strategy, LocalDate.of(2026, 11, 15)).total().revised());
        assertEquals(BigDecimal.valueOf(250), Budget.of(strategy, LocalDate.of(2026, 11, 15)).total().planned());
    }

    @Test
    void whatWasRevisedForALaterDayIsCutFromThatDaySoThatTheCutHolds() {
        CostRevision later = StrategyFactory.eINSTANCE.createCostRevision();
        later.setDate(LocalDate.of(2027, 2, 1));
        later.setAmount(BigDecimal.valueOf(80));
        readings().getCosts().getFirst().getRevisions().add(later);
        Answer answer = answer("80", false);
        assertEquals("To save 80 of 280: 80 saved. Activities that go: 1. Costs that were revised for a later day: 1."
                + " Their cut is dated with that day, so that it holds.", answer.sentence());
        Plans.carryOut(answer.cut().orElseThrow().apply(DecisionKind.SUSPENDED, "Less aid"));
        assertEquals(BigDecimal.valueOf(200), Budget.of(strategy, Plans.TODAY).total().revised());
    }

    @Test
    void whatWasSpentStaysAndIsMissing() {
        Answer answer = answer("250", false);
        assertEquals("To save 250 of 250: only 190 saved, 60 is missing, since the rest is spent, over or finished."
                + " Activities that go: 2.", answer.sentence());
    }

    @Test
    void whatCanNotBeReadHasNoAnswer() {
        assertEquals("Type a share from 0 to 100.", answer("120", true).sentence());
        assertEquals("Type an amount such as 8,000.", answer("some", false).sentence());
        assertEquals("Choose the years that have to cost less.",
                trial().answer(new Question("1", true, List.of(), CutRule.LOWEST_GROUPS)).sentence());
        assertEquals("A decision needs a reason.",
                Plans.refusal(answer("20", true).cut().orElseThrow().apply(DecisionKind.SUSPENDED, " ")));
    }

    private Activity readings() {
        return strategy.getObjectives().getFirst().getActivities().getLast();
    }

    private Answer answer(String amount, boolean isShare) {
        List<PlanYear> years = trial().years();
        return trial().answer(new Question(amount, isShare, years, CutRule.LOWEST_GROUPS));
    }

    private CutTrial trial() {
        return new CutTrial(Analyses.of(strategy, Plans.TODAY), Catalogue.of(List.of()));
    }
}
