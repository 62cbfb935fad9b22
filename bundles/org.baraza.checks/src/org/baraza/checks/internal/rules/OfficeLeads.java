package org.baraza.checks.internal.rules;

import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.checks.CheckContext;
import org.baraza.checks.Finding;
import org.baraza.checks.internal.messages.Messages;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Agency;
import org.baraza.model.strategy.Scope;
import org.baraza.model.strategy.Strategy;
import org.eclipse.osgi.util.NLS;

/**
 * Where the strategy binds the office as coordinator, the office leads. It is known among the agencies by its name
 * or acronym.
 */
public final class OfficeLeads extends ActivityRule {

    @Override
    Stream<Finding> check(Activity activity, CheckContext context) {
        Strategy strategy = context.strategy();
        if (strategy.getScope() != Scope.COORDINATOR || activity.getLead() == null) {
            return Stream.empty();
        }
        return office(strategy).filter(office -> office != activity.getLead()).stream()
                .map(office -> context.finding(activity).at("lead")
                        .fix(NLS.bind(Messages.Scope_leadFix, office.getName()), () -> handOver(activity, office))
                        .says(Messages.Scope_lead, context.name(activity), office.getName(),
                                activity.getLead().getName()));
    }

    private static Optional<Agency> office(Strategy strategy) {
        String name = Texts.plain(strategy.getOffice());
        return strategy.getAgencies().stream().filter(agency -> !name.isEmpty()
                && (Texts.plain(agency.getName()).equals(name) || Texts.plain(agency.getAcronym()).equals(name)))
                .findFirst();
    }

    private static void handOver(Activity activity, Agency office) {
        activity.getSupporting().remove(office);
        activity.getSupporting().add(activity.getLead());
        activity.setLead(office);
    }
}
