package org.baraza.checks.internal.rules;

import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.checks.CheckContext;
import org.baraza.checks.Finding;
import org.baraza.checks.FindingBuilder;
import org.baraza.checks.internal.messages.Messages;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Agency;
import org.baraza.model.strategy.Scope;
import org.baraza.model.strategy.Strategy;
import org.eclipse.osgi.util.NLS;

/**
 * Where the strategy binds the office as coordinator, the office leads. It is known among the agencies by its name,
 * its acronym or both; an office without a name is not judged.
 */
public final class OfficeLeads extends ActivityRule {

    @Override
    Stream<Finding> check(Activity activity, CheckContext context) {
        Strategy strategy = context.strategy();
        boolean judged = strategy.getScope() == Scope.COORDINATOR && !Texts.isBlank(strategy.getOffice());
        return !judged || activity.getLead() == null || isOffice(activity.getLead(), strategy) ? Stream.empty()
                : Stream.of(finding(activity, strategy, context).says(Messages.Scope_lead, context.name(activity),
                        strategy.getOffice().strip(), Texts.name(activity.getLead())));
    }

    private static FindingBuilder finding(Activity activity, Strategy strategy, CheckContext context) {
        FindingBuilder finding = context.finding(activity).at("lead");
        Optional<Agency> office = strategy.getAgencies().stream().filter(agency -> isOffice(agency, strategy))
                .findFirst();
        office.ifPresent(known -> finding.fix(NLS.bind(Messages.Scope_leadFix, Texts.name(known)),
                () -> handOver(activity, known)));
        return finding;
    }

    private static boolean isOffice(Agency agency, Strategy strategy) {
        String name = joined(agency.getName());
        String acronym = joined(agency.getAcronym());
        String office = joined(strategy.getOffice());
        return !office.isEmpty() && Stream.of(name, acronym, name + " " + acronym, acronym + " " + name)
                .anyMatch(office::equals);
    }

    private static String joined(String text) {
        return String.join(" ", Texts.words(text));
    }

    private static void handOver(Activity activity, Agency office) {
        activity.getSupporting().remove(office);
        activity.getSupporting().add(activity.getLead());
        activity.setLead(office);
    }
}
