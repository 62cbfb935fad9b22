package org.baraza.ui.internal.details;

import java.util.Optional;

import org.baraza.analysis.Labels;
import org.baraza.analysis.Numbering;
import org.baraza.analysis.StateCounts;
import org.baraza.model.strategy.Objective;
import org.baraza.ui.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** The card of an objective. */
record ObjectiveCard(Objective objective, CardContext context) {

    DetailsCard card() {
        Entries entries = new Entries(context);
        StateCounts counts = context.analyses().scorecard(context.month()).of(objective);
        return new CardBuilder(objective, context, entries.name(objective))
                .subtitle(Labels.kind(objective, context.locale()) + " " + Numbering.of(objective), target())
                .fact(Messages.Details_planned, planned())
                .fact(context.monthWords(), NLS.bind(Messages.Details_toPlan, counts.toPlan(), counts.started()))
                .text("objective", Messages.Details_statement, objective.getStatement())
                .text("place", Messages.Details_challenge, objective.getChallenge())
                .section("activity", context.message(Messages.Details_activities, objective.getActivities().size()),
                        context.monthWords(), objective.getActivities().stream().map(entries::activity).toList())
                .section("indicator", context.message(Messages.Details_indicators, objective.getIndicators().size()),
                        context.day(context.asOf()),
                        objective.getIndicators().stream().map(entries::indicator).toList())
                .build();
    }

    private String target() {
        return Optional.ofNullable(objective.getTargetDate())
                .map(quarter -> NLS.bind(Messages.Details_by, context.quarter(quarter))).orElse("");
    }

    private String planned() {
        return context.money(context.analyses().budget().of(objective).total().planned());
    }
}
