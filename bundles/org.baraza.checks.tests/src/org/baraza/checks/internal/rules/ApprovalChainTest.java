package org.baraza.checks.internal.rules;

import static org.baraza.checks.internal.rules.Judging.judging;
import static org.baraza.testkit.Builders.aFeedbackItem;
import static org.baraza.testkit.Builders.aGroup;
import static org.baraza.testkit.Builders.aStrategy;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.baraza.model.strategy.ChangeRecord;
import org.baraza.model.strategy.Phase;
import org.baraza.model.strategy.Snapshot;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.strategy.Task;
import org.baraza.model.values.EntryRef;
import org.baraza.testkit.StrategyBuilder;
import org.junit.jupiter.api.Test;

class ApprovalChainTest {

    private static Consumer<Strategy> phase(String template, boolean... done) {
        return strategy -> {
            Phase phase = StrategyFactory.eINSTANCE.createPhase();
            phase.setTemplate(EntryRef.of("eca-guidelines", template));
            for (boolean isDone : done) {
                Task task = StrategyFactory.eINSTANCE.createTask();
                task.setDone(isDone);
                phase.getTasks().add(task);
            }
            strategy.getPhases().add(phase);
        };
    }

    private static void nameChain(Strategy strategy) {
        strategy.setApproval(StrategyFactory.eINSTANCE.createApproval());
        strategy.getApproval().getChain().add(StrategyFactory.eINSTANCE.createApprovalStep());
        strategy.getApproval().getChain().getFirst().setBody("Director general");
    }

    @Test
    void theChainIsNamedBeforeApprovalBegins() {
        judging(new ApprovalChain()).isSilent(aStrategy());
        judging(new ApprovalChain()).isSilent(aStrategy().also(phase("drafting", true, false)));
        judging(new ApprovalChain()).finds(1, aStrategy().also(phase("drafting", true, true)));
        judging(new ApprovalChain()).finds(1, aStrategy().also(phase("approval-launch", true, false)));
        judging(new ApprovalChain()).isSilent(
                aStrategy().also(phase("drafting", true, true)).also(ApprovalChainTest::nameChain));
    }

    @Test
    void whatTheDocumentShowsCountsAsWhatIsTicked() {
        judging(new ApprovalChain()).finds(1, aStrategy().also(phase("approval-launch", false)).also(strategy -> {
            strategy.getPhases().getFirst().getTasks().getFirst().setTemplate(EntryRef.of("eca-guidelines", "launch"));
            strategy.setApproval(StrategyFactory.eINSTANCE.createApproval());
            strategy.getApproval().setLaunchDate(LocalDate.of(2026, 1, 15));
        }));
    }

    @Test
    void aStepWithoutABodyNamesNobody() {
        judging(new ApprovalChain()).finds(1, aStrategy().also(phase("drafting", true))
                .also(ApprovalChainTest::nameChain).also(s -> s.getApproval().getChain().getFirst().setBody(" ")));
    }

    @Test
    void whatIsApprovedWasApprovedBySomebody() {
        judging(new ApprovalChain())
                .finds(1, approvedOn("2026-03-01").also(s -> s.getApproval().getChain().clear()));
    }

    private static StrategyBuilder approvedOn(String date) {
        return aStrategy().with(aGroup("Media").withId("media")).with(aFeedbackItem("More").withId("item"))
                .also(strategy -> {
                    nameChain(strategy);
                    Snapshot snapshot = StrategyFactory.eINSTANCE.createSnapshot();
                    snapshot.setVersion("1.0");
                    snapshot.setDate(LocalDate.parse(date));
                    strategy.getApproval().getSnapshots().add(snapshot);
                });
    }

    private static Consumer<Strategy> changed(String moment, String... elements) {
        return strategy -> {
            ChangeRecord change = StrategyFactory.eINSTANCE.createChangeRecord();
            change.setOn(Instant.parse(moment));
            change.getElements().addAll(List.of(elements));
            strategy.getHistory().add(change);
        };
    }

    @Test
    void changesOfThePlanSinceTheApprovedVersionAreCounted() {
        judging(new ApprovalChain()).isSilent(approvedOn("2026-03-01"));
        judging(new ApprovalChain())
                .isSilent(approvedOn("2026-03-01").also(changed("2026-03-01T10:00:00Z", "media")));
        String message = judging(new ApprovalChain()).finds(1, approvedOn("2026-03-01")
                .also(changed("2026-03-02T10:00:00Z", "media")).also(changed("2026-04-02T10:00:00Z", "media")))
                .getFirst().message();
        assertTrue(message.contains("1.0") && message.contains(": 2."), message);
    }

    @Test
    void monitoringChangesNothingOfThePlan() {
        judging(new ApprovalChain())
                .isSilent(approvedOn("2026-03-01").also(changed("2026-04-02T10:00:00Z", "item")));
    }
}
