package org.baraza.testkit;

import org.baraza.model.strategy.FeedbackDecision;
import org.baraza.model.strategy.FeedbackItem;
import org.baraza.model.strategy.FeedbackState;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.values.Formats;

/** Describes a need or issue that users raised. */
public final class FeedbackBuilder extends ElementBuilder<FeedbackItem, FeedbackBuilder> {

    FeedbackBuilder(String text) {
        super(StrategyFactory.eINSTANCE::createFeedbackItem);
        then(item -> item.setText(text));
    }

    public FeedbackBuilder raisedOn(String date) {
        return then(item -> item.setDate(Formats.date(date)));
    }

    /** A group of the strategy, by name. */
    public FeedbackBuilder raisedBy(String group) {
        return then((item, references) -> references.toGroup(group, item::setGroup));
    }

    public FeedbackBuilder dueOn(String date) {
        return then(item -> item.setDue(Formats.date(date)));
    }

    public FeedbackBuilder decided(FeedbackDecision decision, String reason) {
        return then(item -> {
            item.setDecision(decision);
            item.setReason(reason);
        });
    }

    public FeedbackBuilder closedOn(String date) {
        return then(item -> {
            item.setState(FeedbackState.CLOSED);
            item.setClosedOn(Formats.date(date));
        });
    }

    /** What the user was told. */
    public FeedbackBuilder answering(String answer) {
        return then(item -> item.setAnswer(answer));
    }
}
