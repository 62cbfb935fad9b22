package org.baraza.checks.internal.rules;

import java.util.stream.Stream;

import org.baraza.checks.CheckContext;
import org.baraza.checks.Finding;
import org.baraza.checks.internal.messages.Messages;
import org.baraza.model.strategy.Activity;

/** An activity has a lead: an agency, or a unit or function. */
public final class ActivityLead extends ActivityRule {

    @Override
    Stream<Finding> check(Activity activity, CheckContext context) {
        return activity.getLead() != null || !Texts.isBlank(activity.getLeadPerson()) ? Stream.empty()
                : Stream.of(context.finding(activity).at("lead")
                        .says(Messages.Activities_lead, context.name(activity)));
    }
}
