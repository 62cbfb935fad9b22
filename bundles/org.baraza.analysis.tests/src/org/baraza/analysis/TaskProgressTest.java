package org.baraza.analysis;

import static org.baraza.testkit.Builders.aStrategy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;

import org.baraza.model.strategy.Answer;
import org.baraza.model.strategy.Approval;
import org.baraza.model.strategy.ApprovalDecision;
import org.baraza.model.strategy.ApprovalStep;
import org.baraza.model.strategy.CoreValue;
import org.baraza.model.strategy.Expertise;
import org.baraza.model.strategy.Introduction;
import org.baraza.model.strategy.Member;
import org.baraza.model.strategy.Phase;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Statement;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.strategy.Task;
import org.baraza.model.strategy.Team;
import org.baraza.model.values.EntryRef;
import org.junit.jupiter.api.Test;

class TaskProgressTest {

    private static final StrategyFactory FACTORY = StrategyFactory.eINSTANCE;

    private final Strategy strategy = aStrategy().build();

    @Test
    void whatOnlyPeopleCanTellIsTicked() {
        Task review = task("team-review");
        assertEquals(Optional.empty(), TaskProgress.of(review));
        assertFalse(TaskProgress.isDone(review));

        review.setDone(true);
        assertTrue(TaskProgress.isDone(review));
    }

    @Test
    void aTaskOfTheTeamsOwnIsTicked() {
        Task own = FACTORY.createTask();
        phase().getTasks().add(own);
        assertEquals(Optional.empty(), TaskProgress.of(own));
    }

    @Test
    void aTickOfAnOlderFileDoesNotHoldAgainstTheDocument() {
        Task values = task("values");
        values.setDone(true);
        assertEquals(new TaskProgress(0, 4), TaskProgress.of(values).orElseThrow());
        assertFalse(TaskProgress.isDone(values));
    }

    @Test
    void theIntroductionCountsItsAnswers() {
        Task task = task("introduction");
        assertEquals(new TaskProgress(0, 1), TaskProgress.of(task).orElseThrow());

        Introduction introduction = FACTORY.createIntroduction();
        strategy.setIntroduction(introduction);
        introduction.getAnswers().add(answer("The census is near."));
        introduction.getAnswers().add(answer(" "));
        assertEquals(new TaskProgress(1, 2), TaskProgress.of(task).orElseThrow());

        introduction.getAnswers().get(1).setText("Much.");
        assertTrue(TaskProgress.isDone(task));
    }

    @Test
    void valuesCountWhenTheyAreDefined() {
        Task task = task("values");
        for (int i = 0; i < 4; i++) {
            CoreValue value = FACTORY.createCoreValue();
            value.setName("Value " + i);
            strategy.getValues().add(value);
        }
        assertEquals(new TaskProgress(0, 4), TaskProgress.of(task).orElseThrow());

        strategy.getValues().forEach(value -> value.setMeaning("What it means here"));
        assertTrue(TaskProgress.isDone(task));
    }

    @Test
    void visionAndMissionAreTwo() {
        Task task = task("vision-mission");
        Statement vision = FACTORY.createStatement();
        vision.setText("Figures that everybody uses");
        strategy.setVision(vision);

        assertEquals(new TaskProgress(1, 2), TaskProgress.of(task).orElseThrow());
    }

    @Test
    void groupsAtTheTopNeedARankToo() {
        Task task = task("prioritization");
        StakeholderGroup media = FACTORY.createStakeholderGroup();
        media.setCurrent(2.0);
        media.setDesired(8.0);
        StakeholderGroup others = FACTORY.createStakeholderGroup();
        others.setCurrent(2.0);
        others.setDesired(1.0);
        strategy.getStakeholders().add(media);
        strategy.getStakeholders().add(others);
        assertEquals(new TaskProgress(1, 2), TaskProgress.of(task).orElseThrow());

        media.setRank(1);
        assertTrue(TaskProgress.isDone(task));
    }

    @Test
    void theTeamNeedsALeadAWriterAndEveryExpertise() {
        Task task = task("team");
        Team team = FACTORY.createTeam();
        strategy.setTeam(team);
        for (Expertise expertise : Expertise.values()) {
            Member member = FACTORY.createMember();
            member.getExpertise().add(expertise);
            team.getMembers().add(member);
        }
        assertEquals(new TaskProgress(0, 7), TaskProgress.of(task).orElseThrow());

        team.getMembers().forEach(member -> member.setName("A. Person"));
        team.setLead(team.getMembers().getFirst());
        team.getWriters().add(team.getMembers().getLast());
        assertTrue(TaskProgress.isDone(task));
    }

    @Test
    void isSignedWhenEverybodyInTheChainHasApproved() {
        Task chain = task("approval-chain");
        Task sign = task("sign");
        Task launch = task("launch");
        Approval approval = FACTORY.createApproval();
        strategy.setApproval(approval);
        assertFalse(TaskProgress.isDone(chain));
        assertFalse(TaskProgress.isDone(sign));

        approval.getChain().add(step("Director general"));
        approval.getChain().add(step("Permanent secretary"));
        assertTrue(TaskProgress.isDone(chain));
        approval.getChain().getFirst().setDecision(ApprovalDecision.APPROVED);
        assertEquals(new TaskProgress(1, 2), TaskProgress.of(sign).orElseThrow());
        assertFalse(TaskProgress.isDone(launch));

        approval.setLaunchDate(LocalDate.of(2026, 12, 1));
        assertTrue(TaskProgress.isDone(launch));
    }

    private Task task(String template) {
        Task task = FACTORY.createTask();
        task.setTemplate(EntryRef.of("eca-guidelines", template));
        phase().getTasks().add(task);
        return task;
    }

    private Phase phase() {
        if (strategy.getPhases().isEmpty()) {
            strategy.getPhases().add(FACTORY.createPhase());
        }
        return strategy.getPhases().getFirst();
    }

    private static Answer answer(String text) {
        Answer answer = FACTORY.createAnswer();
        answer.setText(text);
        return answer;
    }

    private static ApprovalStep step(String body) {
        ApprovalStep step = FACTORY.createApprovalStep();
        step.setBody(body);
        return step;
    }
}
