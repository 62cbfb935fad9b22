package org.baraza.testkit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.baraza.model.strategy.FeedbackDecision;
import org.baraza.model.strategy.FeedbackItem;
import org.baraza.model.strategy.FeedbackKind;
import org.baraza.model.strategy.FeedbackState;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;

/** What users said up to a month, some of it still unanswered. */
record RandomFeedback(Dice dice, Strategy strategy, YearMonth monitored) {

    void add() {
        for (int i = dice.between(0, 12); i > 0; i--) {
            strategy.getFeedback().add(item(i));
        }
    }

    private FeedbackItem item(int number) {
        FeedbackItem item = StrategyFactory.eINSTANCE.createFeedbackItem();
        LocalDate raised = monitored.atEndOfMonth().minusDays(dice.between(0, 500));
        item.setText("Remark " + number);
        item.setKind(dice.any(List.of(FeedbackKind.values())));
        item.setState(dice.any(List.of(FeedbackState.values())));
        item.setDecision(dice.any(List.of(FeedbackDecision.values())));
        dice.mostly(() -> item.setDate(raised));
        dice.mostly(() -> item.setDue(raised.plusDays(dice.between(5, 60))));
        if (!strategy.getStakeholders().isEmpty()) {
            dice.mostly(() -> item.setGroup(dice.any(strategy.getStakeholders())));
        }
        if (item.getState() == FeedbackState.CLOSED) {
            dice.mostly(() -> item.setClosedOn(raised.plusDays(dice.between(1, 90))));
            dice.mostly(() -> item.setAnswer("It is on the portal now"));
        }
        return item;
    }
}
