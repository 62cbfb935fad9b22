package org.baraza.checks.internal.rules;

import java.util.List;
import java.util.Optional;

import org.baraza.analysis.Range;
import org.baraza.checks.Check;
import org.baraza.checks.CheckContext;
import org.baraza.checks.Finding;
import org.baraza.checks.FindingBuilder;
import org.baraza.checks.internal.messages.Messages;
import org.baraza.model.strategy.Expertise;
import org.baraza.model.strategy.Member;
import org.baraza.model.strategy.Team;
import org.eclipse.osgi.util.NLS;

/**
 * Somebody writes: a lead writer, or a drafting team of two or three, from the office and used to communicating.
 */
public final class LeadWriter implements Check {

    @Override
    public List<Finding> check(CheckContext context) {
        Team team = context.strategy().getTeam();
        if (team == null) {
            return List.of(context.finding(context.strategy()).at("team").says(Messages.Team_writerMissing));
        }
        return advice(team, context.limits().writers())
                .map(message -> finding(team, context).says(message)).stream().toList();
    }

    /** Where nobody is named, a member who would do is proposed. */
    private static FindingBuilder finding(Team team, CheckContext context) {
        FindingBuilder finding = context.finding(team).at("writers");
        team.getMembers().stream().filter(member -> team.getWriters().isEmpty())
                .filter(member -> member.isStaff() && communicates(member)).findFirst()
                .ifPresent(member -> finding.fix(NLS.bind(Messages.Team_writerFix, Texts.name(member)),
                        () -> team.getWriters().add(member)));
        return finding;
    }

    private static Optional<String> advice(Team team, Range advised) {
        List<Member> writers = team.getWriters();
        if (writers.isEmpty()) {
            return Optional.of(Messages.Team_writerMissing);
        }
        if (!advised.contains(writers.size())) {
            return Optional.of(NLS.bind(Messages.Team_writerCount, writers.size(), advised));
        }
        if (writers.stream().noneMatch(Member::isStaff)) {
            return Optional.of(NLS.bind(Messages.Team_writerStaff, Texts.names(writers)));
        }
        return writers.stream().anyMatch(LeadWriter::communicates) ? Optional.empty()
                : Optional.of(NLS.bind(Messages.Team_writerCommunications, Texts.names(writers)));
    }

    private static boolean communicates(Member member) {
        return member.getExpertise().contains(Expertise.COMMUNICATIONS);
    }
}
