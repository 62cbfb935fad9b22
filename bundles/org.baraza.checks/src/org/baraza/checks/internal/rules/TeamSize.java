package org.baraza.checks.internal.rules;

import java.util.List;
import java.util.Optional;

import org.baraza.checks.Check;
import org.baraza.checks.CheckContext;
import org.baraza.checks.Finding;
import org.baraza.checks.internal.messages.Messages;
import org.baraza.model.strategy.Team;

/** The drafting team is small enough to talk. */
public final class TeamSize implements Check {

    @Override
    public List<Finding> check(CheckContext context) {
        Optional<Team> team = Optional.ofNullable(context.strategy().getTeam());
        int most = context.limits().teamMembers();
        return team.filter(known -> known.getMembers().size() > most).stream()
                .map(known -> context.finding(known).at("members")
                        .says(Messages.Team_size, known.getMembers().size(), most))
                .toList();
    }
}
