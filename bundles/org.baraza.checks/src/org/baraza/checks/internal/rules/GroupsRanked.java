package org.baraza.checks.internal.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.baraza.analysis.Placement;
import org.baraza.checks.Check;
import org.baraza.checks.CheckContext;
import org.baraza.checks.Finding;
import org.baraza.checks.internal.messages.Messages;
import org.baraza.model.catalogue.Quadrant;
import org.baraza.model.strategy.StakeholderGroup;
import org.eclipse.osgi.util.NLS;

/** Groups of the top quadrants have ranks, from 1, no two the same in a quadrant. */
public final class GroupsRanked implements Check {

    @Override
    public List<Finding> check(CheckContext context) {
        return Stream.of(Quadrant.CULTIVATE, Quadrant.CROSS_CHECK)
                .flatMap(quadrant -> check(context.matrix().in(quadrant), quadrant, context)).toList();
    }

    private static Stream<Finding> check(List<Placement> placements, Quadrant quadrant, CheckContext context) {
        String name = context.vocabulary().of(quadrant);
        Map<Integer, StakeholderGroup> ranked = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Placement placement : placements) {
            StakeholderGroup group = placement.group();
            message(placement, ranked, name, context)
                    .map(message -> context.finding(group).at("rank")
                            .fix(Messages.Stakeholders_rankLastFix, () -> group.setRank(Ranks.next(placements)))
                            .fix(NLS.bind(Messages.Stakeholders_rankAllFix, name), () -> Ranks.inOrder(placements))
                            .says(message))
                    .ifPresent(findings::add);
        }
        return findings.stream();
    }

    private static Optional<String> message(Placement placement, Map<Integer, StakeholderGroup> ranked,
            String quadrant, CheckContext context) {
        String name = context.name(placement.group());
        OptionalInt rank = Ranks.of(placement.group());
        if (rank.isEmpty()) {
            return Optional.of(NLS.bind(Messages.Stakeholders_rankMissing, name, quadrant));
        }
        return Optional.ofNullable(ranked.putIfAbsent(rank.getAsInt(), placement.group()))
                .map(first -> NLS.bind(Messages.Stakeholders_rankTwice,
                        new Object[] { name, rank.getAsInt(), quadrant, Texts.name(first) }));
    }
}
