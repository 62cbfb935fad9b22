package org.baraza.checks.internal.rules;

import java.util.List;

import org.baraza.checks.Check;
import org.baraza.checks.CheckContext;
import org.baraza.checks.Finding;
import org.baraza.checks.internal.messages.Messages;

/** Each value says what it means here. */
public final class ValuesDefined implements Check {

    @Override
    public List<Finding> check(CheckContext context) {
        return context.strategy().getValues().stream().filter(value -> Texts.isBlank(value.getMeaning()))
                .map(value -> context.finding(value).at("meaning")
                        .says(Messages.Values_defined, context.name(value)))
                .toList();
    }
}
