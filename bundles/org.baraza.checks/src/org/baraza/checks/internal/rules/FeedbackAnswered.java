package org.baraza.checks.internal.rules;

import java.util.List;
import java.util.stream.Stream;

import org.baraza.checks.Check;
import org.baraza.checks.CheckContext;
import org.baraza.checks.Finding;
import org.baraza.checks.internal.messages.Messages;
import org.baraza.model.strategy.FeedbackDecision;
import org.baraza.model.strategy.FeedbackItem;
import org.baraza.model.strategy.FeedbackState;

/** What users raised is answered in time, and a refusal says why. */
public final class FeedbackAnswered implements Check {

    @Override
    public List<Finding> check(CheckContext context) {
        return context.strategy().getFeedback().stream()
                .filter(item -> item.getDate() == null || !item.getDate().isAfter(context.asOf()))
                .flatMap(item -> check(item, context)).toList();
    }

    private static Stream<Finding> check(FeedbackItem item, CheckContext context) {
        Stream.Builder<Finding> findings = Stream.builder();
        boolean closed = item.getState() == FeedbackState.CLOSED
                && (item.getClosedOn() == null || !item.getClosedOn().isAfter(context.asOf()));
        String name = context.name(item);
        if (!closed && item.getDue() != null && item.getDue().isBefore(context.asOf())) {
            findings.add(context.finding(item).at("due").says(Messages.Feedback_pastDue, name, Texts.day(item.getDue(), context.locale())));
        }
        if (item.getDecision() == FeedbackDecision.REFUSED && Texts.isBlank(item.getReason())) {
            findings.add(context.finding(item).at("reason").says(Messages.Feedback_reason, name));
        }
        if (closed && Texts.isBlank(item.getAnswer())) {
            findings.add(context.finding(item).at("answer").says(Messages.Feedback_answer, name));
        }
        return findings.build();
    }
}
