package org.baraza.checks.internal.rules;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.baraza.analysis.Labels;
import org.baraza.checks.CheckContext;
import org.baraza.checks.Finding;
import org.baraza.checks.internal.messages.Messages;
import org.baraza.model.strategy.Objective;

/**
 * An objective is one sentence that begins with an infinitive. Languages without a word list are not judged on the
 * infinitive.
 */
public final class ObjectiveForm extends ObjectiveRule {

    private static final Pattern NEXT_SENTENCE = Pattern.compile("\\p{L}{3,}[.!?…]\\s+\\p{Lu}|\\n\\s*\\S");

    @Override
    Stream<Finding> check(Objective objective, CheckContext context) {
        String statement = objective.getStatement() == null ? "" : objective.getStatement().strip();
        return advice(statement, Infinitive.in(Labels.language(objective))).stream()
                .map(advice -> context.finding(objective).at("statement").says(advice, context.name(objective)));
    }

    private static Optional<String> advice(String statement, Optional<Infinitive> form) {
        if (statement.isEmpty()) {
            return Optional.of(Messages.Objectives_statement);
        }
        if (NEXT_SENTENCE.matcher(statement).find()) {
            return Optional.of(Messages.Objectives_sentence);
        }
        return form.filter(infinitive -> !infinitive.begins(statement)).map(Infinitive::advice);
    }
}
