package org.baraza.checks.internal.rules;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.baraza.analysis.Labels;
import org.baraza.checks.CheckContext;
import org.baraza.checks.Finding;
import org.baraza.checks.FindingBuilder;
import org.baraza.checks.internal.messages.Messages;
import org.baraza.model.strategy.Objective;

/** An objective is one sentence that begins with an infinitive. Languages without a word list are not judged. */
public final class ObjectiveForm extends ObjectiveRule {

    /** An end that is none of an abbreviation, and what follows it. */
    private static final Pattern NEXT_SENTENCE = Pattern.compile(
            "(\\p{L}{3,}(?<!\\b(?i:etc|prof|hon|art))|\\d{2,}|[%)»”\"])[.!?…]+[»”\")]?\\s+[«“\"(]?\\s*\\p{Lu}"
                    + "|\\n\\s*\\S");

    @Override
    Stream<Finding> check(Objective objective, CheckContext context) {
        String statement = objective.getStatement() == null ? "" : objective.getStatement().strip();
        if (statement.isEmpty()) {
            return Stream.of(at(objective, context).says(Messages.Objectives_statement, context.name(objective)));
        }
        return Infinitive.in(Labels.language(objective), context.catalogue())
                .flatMap(form -> check(objective, statement, form, context)).stream();
    }

    private static Optional<Finding> check(Objective objective, String statement, Infinitive form,
            CheckContext context) {
        if (NEXT_SENTENCE.matcher(statement).find()) {
            return Optional.of(at(objective, context).says(Messages.Objectives_sentence, context.name(objective)));
        }
        return form.begins(statement) ? Optional.empty()
                : Optional.of(otherwise(objective, statement, form, context)
                        .says(form.advice(), context.name(objective)));
    }

    private static FindingBuilder otherwise(Objective objective, String statement, Infinitive form,
            CheckContext context) {
        FindingBuilder finding = at(objective, context);
        return !form.lacksParticle(statement) || !Character.isLetter(statement.codePointAt(0)) ? finding
                : finding.fix(Messages.Objectives_toFix, () -> objective.setStatement(
                        "To " + statement.substring(0, 1).toLowerCase(Labels.language(objective))
                                + statement.substring(1)));
    }

    private static FindingBuilder at(Objective objective, CheckContext context) {
        return context.finding(objective).at("statement");
    }
}
