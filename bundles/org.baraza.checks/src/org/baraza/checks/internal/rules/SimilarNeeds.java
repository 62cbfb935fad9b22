package org.baraza.checks.internal.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.baraza.checks.CheckContext;
import org.baraza.checks.Finding;
import org.baraza.checks.internal.messages.Messages;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.StakeholderGroup;

/**
 * Groups that share an activity have, pair by pair, a need or a format in common. Only their own lists count: what
 * the catalogue says holds for all groups alike. More groups than advised are the affair of another rule.
 */
public final class SimilarNeeds extends ActivityRule {

    @Override
    Stream<Finding> check(Activity activity, CheckContext context) {
        List<StakeholderGroup> groups = activity.getGroups();
        if (groups.size() > context.limits().groupsPerActivity().most()) {
            return Stream.empty();
        }
        return IntStream.range(0, groups.size()).boxed()
                .flatMap(i -> groups.stream().skip(i + 1L).filter(other -> !share(groups.get(i), other))
                        .map(other -> context.finding(activity).at("groups").says(Messages.Activities_similarNeeds,
                                context.name(activity), Texts.name(groups.get(i)), Texts.name(other))));
    }

    static boolean share(StakeholderGroup one, StakeholderGroup other) {
        return common(one.getNeeds(), other.getNeeds()) || common(one.getFormats(), other.getFormats());
    }

    private static boolean common(List<String> terms, List<String> others) {
        Set<String> known = others.stream().map(Texts::plain).collect(Collectors.toSet());
        return terms.stream().map(Texts::plain).filter(term -> !term.isEmpty()).anyMatch(known::contains);
    }
}
