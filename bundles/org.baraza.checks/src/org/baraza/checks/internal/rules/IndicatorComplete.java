package org.baraza.checks.internal.rules;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.analysis.DueDates;
import org.baraza.checks.CheckContext;
import org.baraza.checks.Finding;
import org.baraza.checks.FindingBuilder;
import org.baraza.checks.internal.messages.Messages;
import org.baraza.checks.internal.rules.IndicatorProposals.Proposal;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Objective;
import org.eclipse.osgi.util.NLS;

/** An indicator can be measured: it has a source, an owner, a frequency, a baseline and a target. */
public final class IndicatorComplete extends ObjectiveRule {

    private record Part(String feature, boolean given, String name) {
    }

    @Override
    Stream<Finding> check(Objective objective, CheckContext context) {
        Stream<Indicator> targets = Plan.activities(objective, context).map(Activity::getTarget).filter(Objects::nonNull);
        return Stream.concat(objective.getIndicators().stream(), targets)
                .flatMap(indicator -> check(indicator, context).stream());
    }

    private static Optional<Finding> check(Indicator indicator, CheckContext context) {
        List<Part> missing = Stream.of(
                new Part("source", !Texts.isBlank(indicator.getSource()), Messages.Indicators_source),
                new Part("owner", !Texts.isBlank(indicator.getOwner()), Messages.Indicators_owner),
                new Part("frequency", DueDates.areKnown(indicator), Messages.Indicators_frequency),
                new Part("baseline", hasBaseline(indicator), Messages.Indicators_baseline),
                new Part("targets", hasTarget(indicator), Messages.Indicators_target))
                .filter(part -> !part.given()).toList();
        return missing.stream().findFirst().map(first -> proposing(indicator, missing, context).at(first.feature()).says(
                Messages.Indicators_complete, context.name(indicator), Texts.list(missing.stream().map(Part::name))));
    }

    /** Offers to enter all that is missing, where what it follows and whom it belongs to say so. */
    private static FindingBuilder proposing(Indicator indicator, List<Part> missing, CheckContext context) {
        FindingBuilder finding = context.finding(indicator);
        IndicatorProposals proposals = new IndicatorProposals(indicator, context);
        List<Proposal> proposed = missing.stream().flatMap(part -> proposals.of(part.feature(), part.name()).stream()).toList();
        if (proposed.size() == missing.size()) {
            finding.fix(NLS.bind(Messages.Indicators_completeFix, Texts.list(proposed.stream().map(Proposal::words))),
                    () -> proposed.forEach(each -> each.enter().run()));
        }
        return finding;
    }

    private static boolean hasBaseline(Indicator indicator) {
        return indicator.getBaseline() != null && indicator.getBaseline().getDate() != null
                && indicator.getBaseline().getValue() != null;
    }

    private static boolean hasTarget(Indicator indicator) {
        return indicator.getTargets().stream().anyMatch(aim -> aim.getDate() != null && aim.getValue() != null);
    }
}
