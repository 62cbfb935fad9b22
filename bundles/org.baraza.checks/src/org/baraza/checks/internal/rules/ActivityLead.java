package org.baraza.checks.internal.rules;

import java.util.stream.Stream;

import org.baraza.checks.CheckContext;
import org.baraza.checks.Finding;
import org.baraza.checks.FindingBuilder;
import org.baraza.checks.internal.messages.Messages;
import org.baraza.model.strategy.Activity;

/** An activity has a lead: an agency, or a unit or function. */
public final class ActivityLead extends ActivityRule {

    @Override
    Stream<Finding> check(Activity activity, CheckContext context) {
        if (activity.getLead() != null || !Texts.isBlank(activity.getLeadPerson())) {
            return Stream.empty();
        }
        FindingBuilder finding = context.finding(activity).at("lead");
        OfficeLeads.proposeOffice(finding, activity, context.strategy());
        return Stream.of(finding.says(Messages.Activities_lead, context.name(activity)));
    }
}
