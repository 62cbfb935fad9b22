package org.baraza.checks.internal.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.LocalTexts;
import org.baraza.checks.CheckContext;
import org.baraza.checks.Finding;
import org.baraza.checks.internal.messages.Messages;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.TacticChoice;

/** An objective's activities serve more than one purpose. Activities without a tactic may serve any. */
public final class TacticVariety extends ObjectiveRule {

    @Override
    Stream<Finding> check(Objective objective, CheckContext context) {
        List<Activity> activities = Plan.activities(objective, context).toList();
        List<String> purposes = activities.stream().map(activity -> purpose(activity, context)).distinct().toList();
        boolean same = activities.size() > 1 && purposes.size() == 1 && !purposes.getFirst().isEmpty();
        return same ? Stream.of(context.finding(objective).at("activities")
                .says(Messages.Activities_variety, context.name(objective), purposes.getFirst())) : Stream.empty();
    }

    /** The purpose that the tactic counts as; the one kept in the document where its pack is not installed. */
    private static String purpose(Activity activity, CheckContext context) {
        Catalogue catalogue = context.catalogue();
        return Plan.tactic(activity).flatMap(catalogue::tactic).flatMap(catalogue::topPurposeOf)
                .map(group -> LocalTexts.text(group.purpose().getName(), context.locale()))
                .or(() -> Optional.ofNullable(activity.getTactic()).map(TacticChoice::getPurpose)).orElse("");
    }
}
