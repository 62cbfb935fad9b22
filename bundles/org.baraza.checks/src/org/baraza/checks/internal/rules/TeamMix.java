package org.baraza.checks.internal.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.baraza.analysis.Words;
import org.baraza.checks.Check;
import org.baraza.checks.CheckContext;
import org.baraza.checks.Finding;
import org.baraza.checks.FindingBuilder;
import org.baraza.checks.internal.messages.Messages;
import org.baraza.model.strategy.Expertise;
import org.baraza.model.strategy.Member;
import org.baraza.model.strategy.Team;

/** All kinds of expertise take part in drafting. A place that nobody is named for yet doesn't count. */
public final class TeamMix implements Check {

    @Override
    public List<Finding> check(CheckContext context) {
        List<Member> members = Optional.ofNullable(context.strategy().getTeam()).map(Team::getMembers)
                .map(List::copyOf).orElse(List.of());
        Set<Expertise> missing = EnumSet.allOf(Expertise.class);
        members.stream().filter(member -> !Texts.isBlank(member.getName()))
                .forEach(member -> missing.removeAll(member.getExpertise()));
        if (missing.isEmpty()) {
            return List.of();
        }
        String names = Texts.list(missing.stream().map(expertise -> Words.of(expertise, context.locale())));
        return List.of(about(context).says(Messages.Team_mix, names));
    }

    private static FindingBuilder about(CheckContext context) {
        Team team = context.strategy().getTeam();
        return team == null ? context.finding(context.strategy()).at("team") : context.finding(team).at("members");
    }
}
