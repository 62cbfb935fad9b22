package org.baraza.checks.internal.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.checks.Check;
import org.baraza.checks.CheckContext;
import org.baraza.checks.Finding;
import org.baraza.checks.internal.messages.Messages;
import org.baraza.model.strategy.AlignedDocument;
import org.baraza.model.strategy.AlignedObjective;
import org.baraza.model.strategy.AlignmentLink;
import org.baraza.model.strategy.DocumentKind;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.Strategy;

/**
 * At least one objective serves the national strategy for the development of statistics; each serves a plan or
 * says why not.
 */
public final class NsdsAlignment implements Check {

    @Override
    public List<Finding> check(CheckContext context) {
        Strategy strategy = context.strategy();
        Stream<Finding> apart = strategy.getObjectives().stream().filter(objective -> !isLinked(objective, strategy))
                .filter(objective -> Texts.isBlank(objective.getStandsAlone()))
                .map(objective -> context.finding(objective).at("standsAlone")
                        .says(Messages.Alignment_objective, context.name(objective)));
        return Stream.concat(withoutNsds(context).stream(), apart).toList();
    }

    private static Optional<Finding> withoutNsds(CheckContext context) {
        Strategy strategy = context.strategy();
        boolean linked = links(strategy).anyMatch(link -> isOfNsds(link.getServes()));
        return linked || strategy.getObjectives().isEmpty() ? Optional.empty()
                : Optional.of(context.finding(strategy).at("alignments").says(Messages.Alignment_nsds));
    }

    private static boolean isLinked(Objective objective, Strategy strategy) {
        return links(strategy).anyMatch(link -> link.getObjective() == objective);
    }

    private static Stream<AlignmentLink> links(Strategy strategy) {
        return strategy.getAlignments().stream()
                .filter(link -> link.getObjective() != null && link.getServes() != null);
    }

    private static boolean isOfNsds(AlignedObjective objective) {
        return objective.eContainer() instanceof AlignedDocument document && document.getKind() == DocumentKind.NSDS;
    }
}
