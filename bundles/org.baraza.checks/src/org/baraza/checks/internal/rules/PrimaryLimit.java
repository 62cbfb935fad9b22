package org.baraza.checks.internal.rules;

import java.util.List;

import org.baraza.analysis.Placement;
import org.baraza.analysis.Tier;
import org.baraza.checks.Check;
import org.baraza.checks.CheckContext;
import org.baraza.checks.Finding;
import org.baraza.checks.internal.messages.Messages;
import org.eclipse.osgi.util.NLS;

/** The strategy serves a limited number of primary groups; the first of those behind the cut are named. */
public final class PrimaryLimit implements Check {

    private static final int NAMED = 6;

    @Override
    public List<Finding> check(CheckContext context) {
        List<Placement> behind = context.matrix().in(Tier.BEHIND_CUT);
        if (behind.isEmpty()) {
            return List.of();
        }
        int limit = context.limits().primaryGroups();
        String names = Texts.list(behind.stream().limit(NAMED).map(placement -> Texts.name(placement.group())));
        return List.of(context.finding(context.strategy()).at("stakeholders")
                .says(Messages.Stakeholders_primaryLimit, limit + behind.size(), limit, behind.size() <= NAMED ? names
                        : NLS.bind(Messages.Stakeholders_andMore, names, behind.size() - NAMED)));
    }
}
