package org.baraza.checks.internal.rules;

import java.util.List;
import java.util.Optional;

import org.baraza.analysis.Labels;
import org.baraza.catalogue.LocalTexts;
import org.baraza.checks.Check;
import org.baraza.checks.CheckContext;
import org.baraza.checks.Finding;
import org.baraza.checks.FindingBuilder;
import org.baraza.checks.internal.messages.Messages;
import org.baraza.model.strategy.CoreValue;

/** Each value says what it means here. */
public final class ValuesDefined implements Check {

    @Override
    public List<Finding> check(CheckContext context) {
        return context.strategy().getValues().stream().filter(value -> Texts.isBlank(value.getMeaning()))
                .map(value -> undefined(value, context)).toList();
    }

    private static Finding undefined(CoreValue value, CheckContext context) {
        FindingBuilder finding = context.finding(value).at("meaning");
        proposed(value, context).ifPresent(meaning -> finding.fix(Messages.Values_definedFix, () -> value.setMeaning(meaning)));
        return finding.says(Messages.Values_defined, context.name(value));
    }

    /** What the value of the catalogue that it was taken from may mean, as whoever takes it anew is offered. */
    private static Optional<String> proposed(CoreValue value, CheckContext context) {
        return Optional.ofNullable(value.getTemplate()).flatMap(context.catalogue()::value)
                .map(template -> LocalTexts.text(template.getMeaning(), Labels.language(value)))
                .filter(meaning -> !Texts.isBlank(meaning));
    }
}
