package org.baraza.checks.internal.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.catalogue.LocalTexts;
import org.baraza.checks.CheckContext;
import org.baraza.checks.Finding;
import org.baraza.checks.internal.messages.Messages;
import org.baraza.model.catalogue.Tactic;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.values.EntryRef;

/** The tactic suits the activity's groups and where they stand. Without its pack that cannot be judged. */
public final class TacticSuits extends ActivityRule {

    @Override
    Stream<Finding> check(Activity activity, CheckContext context) {
        Optional<EntryRef> chosen = Plan.tactic(activity);
        Optional<Tactic> known = chosen.flatMap(context.catalogue()::tactic);
        if (chosen.isPresent() && known.isEmpty()) {
            return Stream.of(notJudged(activity, chosen.get(), context));
        }
        return known.stream().flatMap(tactic -> check(tactic, activity, context));
    }

    /** Either the pack is not there at all, or it is another version that lacks the tactic. */
    private static Finding notJudged(Activity activity, EntryRef chosen, CheckContext context) {
        String pack = chosen.pack().orElse(chosen.entry());
        return context.finding(activity).at("tactic").says(context.catalogue().pack(pack).isPresent()
                ? Messages.Tactics_unknown : Messages.Tactics_packMissing, context.name(activity), pack);
    }

    private static Stream<Finding> check(Tactic tactic, Activity activity, CheckContext context) {
        List<StakeholderGroup> unsuited = activity.getGroups().stream()
                .filter(group -> !suitsUserGroup(tactic, group, context) || !suitsQuadrant(tactic, group, context))
                .toList();
        return unsuited.isEmpty() ? Stream.empty()
                : Stream.of(context.finding(activity).at("tactic").says(Messages.Tactics_suits,
                        context.name(activity), LocalTexts.text(tactic.getName(), context.locale()),
                        Texts.names(unsuited)));
    }

    private static boolean suitsUserGroup(Tactic tactic, StakeholderGroup group, CheckContext context) {
        if (tactic.getUserGroups().isEmpty() || group.getUserGroup() == null) {
            return true;
        }
        String pack = context.catalogue().ref(tactic).pack().orElseThrow();
        return tactic.getUserGroups().stream().map(ref -> ref.within(pack)).anyMatch(group.getUserGroup()::equals);
    }

    private static boolean suitsQuadrant(Tactic tactic, StakeholderGroup group, CheckContext context) {
        return tactic.getQuadrants().isEmpty() || context.quadrant(group)
                .map(tactic.getQuadrants()::contains).orElse(true);
    }
}
