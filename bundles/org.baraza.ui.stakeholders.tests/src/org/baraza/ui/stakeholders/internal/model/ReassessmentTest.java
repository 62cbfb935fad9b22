package org.baraza.ui.stakeholders.internal.model;

import static org.baraza.testkit.Builders.aGroup;
import static org.baraza.testkit.Builders.aStrategy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.baraza.model.strategy.Assessment;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.junit.jupiter.api.Test;

class ReassessmentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Strategy strategy = aStrategy().with(aGroup("Press").at(2, 8).ranked(1)).with(aGroup("Youth"))
            .build();
    private final StakeholderGroup press = strategy.getStakeholders().getFirst();
    private final StakeholderGroup youth = strategy.getStakeholders().getLast();
    private final Reassessment assessment = Reassessment.of(strategy, TODAY);

    @Test
    void beginsWithWhereTheGroupsStand() {
        assertEquals(List.of(press, youth), assessment.groups());
        assertEquals(Optional.of(2.0), assessment.of(press).current());
        assertEquals(Optional.empty(), assessment.of(youth).desired());
    }

    @Test
    void recordsTheDayAndMovesTheGroup() {
        assessment.current(press, Optional.of(6.04));
        assessment.restingOn(" Survey ");

        assessment.applyTo(strategy);

        Assessment recorded = press.getAssessments().getFirst();
        assertEquals(TODAY, recorded.getDate());
        assertEquals(6.0, recorded.getCurrent());
        assertEquals(8.0, recorded.getDesired());
        assertEquals("Survey", recorded.getNote());
        assertEquals(6.0, press.getCurrent());
        assertTrue(youth.getAssessments().isEmpty());
    }

    @Test
    void whatIsOlderThanTheNewestAssessmentIsHistoryOnly() {
        press.getAssessments().add(assessed(TODAY.minusDays(10)));
        assessment.on(TODAY.minusDays(20));
        assessment.current(press, Optional.of(1.0));

        assessment.applyTo(strategy);

        assertEquals(List.of(TODAY.minusDays(20), TODAY.minusDays(10)),
                press.getAssessments().stream().map(Assessment::getDate).toList());
        assertEquals(2.0, press.getCurrent());
    }

    @Test
    void assessedTwiceOnADayTheSecondHolds() {
        press.getAssessments().add(assessed(TODAY));
        assessment.current(press, Optional.of(3.0));

        assessment.applyTo(strategy);

        assertEquals(List.of(3.0), press.getAssessments().stream().map(Assessment::getCurrent).toList());
    }

    @Test
    void refusesTheFutureAndNobody() {
        assertEquals(Optional.empty(), assessment.refusal());
        assessment.on(TODAY.plusDays(1));
        assertTrue(assessment.refusal().isPresent());
        assessment.on(TODAY);
        assessment.desired(press, Optional.empty());
        assertTrue(assessment.refusal().isPresent());
    }

    private static Assessment assessed(LocalDate day) {
        Assessment assessment = StrategyFactory.eINSTANCE.createAssessment();
        assessment.setDate(day);
        assessment.setCurrent(2.0);
        assessment.setDesired(8.0);
        return assessment;
    }
}
