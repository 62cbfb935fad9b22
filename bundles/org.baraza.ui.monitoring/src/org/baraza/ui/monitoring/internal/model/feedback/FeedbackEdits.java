package org.baraza.ui.monitoring.internal.model.feedback;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.baraza.model.strategy.FeedbackDecision;
import org.baraza.model.strategy.FeedbackItem;
import org.baraza.model.strategy.FeedbackState;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.ui.monitoring.internal.messages.Messages;
import org.baraza.ui.monitoring.internal.model.Edit;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What is done to items of the register. @param day that all is seen from: what is done, is done on it */
public record FeedbackEdits(LocalDate day) {

    /** How long an answer may take, where nobody says otherwise. */
    private static final int ANSWER_DAYS = 30;

    /** @param added hears of the new item */
    public Edit add(Strategy strategy, BiConsumer<Strategy, FeedbackItem> added) {
        return new Edit(Messages.Edit_addFeedback, () -> {
            FeedbackItem item = StrategyFactory.eINSTANCE.createFeedbackItem();
            item.setDate(day);
            item.setDue(day.plusDays(ANSWER_DAYS));
            strategy.getFeedback().add(item);
            added.accept(strategy, item);
        });
    }

    public Edit delete(FeedbackItem item) {
        return new Edit(Messages.Edit_deleteFeedback, () -> EcoreUtil.remove(item));
    }

    public Edit raised(FeedbackItem item, Optional<LocalDate> on) {
        return new Edit(Messages.Edit_feedbackDate, () -> item.setDate(on.orElse(null)));
    }

    public Edit due(FeedbackItem item, Optional<LocalDate> by) {
        return new Edit(Messages.Edit_feedbackDue, () -> item.setDue(by.orElse(null)));
    }

    public Edit group(FeedbackItem item, Optional<StakeholderGroup> group) {
        return new Edit(Messages.Edit_feedbackGroup, () -> item.setGroup(group.orElse(null)));
    }

    /** What is decided is being worked on from then on. */
    public Edit decide(FeedbackItem item, FeedbackDecision decision) {
        return new Edit(Messages.Edit_feedbackDecision, () -> {
            item.setDecision(decision);
            if (item.getState() == FeedbackState.OPEN && decision != FeedbackDecision.UNDECIDED) {
                item.setState(FeedbackState.IN_PROGRESS);
            }
        });
    }

    /** An item that is closed says when, not before it was raised; one that is taken up again does not. */
    public Edit state(FeedbackItem item, FeedbackState state) {
        return new Edit(state == FeedbackState.CLOSED ? Messages.Edit_closeFeedback : Messages.Edit_feedbackState, () -> {
            item.setState(state);
            item.setClosedOn(state == FeedbackState.CLOSED ? closing(item) : null);
        });
    }

    private LocalDate closing(FeedbackItem item) {
        return item.getDate() != null && item.getDate().isAfter(day) ? item.getDate() : day;
    }

    /** Ties the item to an activity or objective that takes it up, or unties it. */
    public Edit concern(FeedbackItem item, StrategyElement element) {
        return new Edit(Messages.Edit_feedbackConcerns, () -> {
            if (!item.getConcerns().remove(element)) {
                item.getConcerns().add(element);
            }
        });
    }
}
