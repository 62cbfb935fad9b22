package org.baraza.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.baraza.catalogue.Catalogue;
import org.baraza.model.strategy.Answer;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.StrategyFactory;
import org.junit.jupiter.api.Test;

class RemarkedNameTest {

    private final RemarkedName names = new RemarkedName(Catalogue.of(List.of()));

    @Test
    void anAnswerIsCalledByItsQuestion() {
        Answer answer = StrategyFactory.eINSTANCE.createAnswer();
        answer.setText("Figures are asked for late, and often by telephone.");
        answer.setWording("What do users ask for today?");
        assertEquals("What do users ask for today?", names.of(answer));
    }

    @Test
    void anythingElseByItsName() {
        StakeholderGroup group = StrategyFactory.eINSTANCE.createStakeholderGroup();
        group.setName("Journalists");
        assertEquals("Journalists", names.of(group));
    }
}
