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
        return !isCoordinator(strategy) || activity.getLead() == null || isOffice(activity.getLead(), strategy) ? Stream.empty()
                : Stream.of(finding(activity, strategy, context).says(Messages.Scope_lead, context.name(activity),
                        strategy.getOffice().strip(), Texts.name(activity.getLead())));
    }

    private static FindingBuilder finding(Activity activity, Strategy strategy, CheckContext context) {
        FindingBuilder finding = context.finding(activity).at("lead");
        proposeOffice(finding, activity, strategy);
        return finding;
    }

    /** Offers that the office leads the activity, where it has to and is known among the agencies. */
    static void proposeOffice(FindingBuilder finding, Activity activity, Strategy strategy) {
        strategy.getAgencies().stream().filter(agency -> isCoordinator(strategy) && isOffice(agency, strategy)).findFirst()
                .ifPresent(office -> finding.fix(NLS.bind(Messages.Scope_leadFix, Texts.name(office)),
                        () -> handOver(activity, office)));
    }

    private static boolean isCoordinator(Strategy strategy) {
        return strategy.getScope() == Scope.COORDINATOR && !Texts.isBlank(strategy.getOffice());
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
        Optional.ofNullable(activity.getLead()).ifPresent(activity.getSupporting()::add);
        activity.setLead(office);
    }
}
