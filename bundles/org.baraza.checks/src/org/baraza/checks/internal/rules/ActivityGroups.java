package org.baraza.checks.internal.rules;

import java.util.stream.Stream;

import org.baraza.analysis.Range;
import org.baraza.checks.CheckContext;
import org.baraza.checks.Finding;
import org.baraza.checks.internal.messages.Messages;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.StakeholderGroup;

/** An activity is made for one to three groups, never for all. */
public final class ActivityGroups extends ActivityRule {

    /** "All", and what follows it, in the languages of the list. */
    private static final WordList EVERYBODY = WordList.read("everybody.txt");

    @Override
    Stream<Finding> check(Activity activity, CheckContext context) {
        Range advised = context.limits().groupsPerActivity();
        int count = activity.getGroups().size();
        Stream<Finding> number = advised.contains(count) ? Stream.empty()
                : Stream.of(context.finding(activity).at("groups")
                        .says(Messages.Activities_groups, context.name(activity), count, advised));
        Stream<Finding> all = activity.getGroups().stream().filter(ActivityGroups::meansEverybody)
                .map(group -> context.finding(activity).at("groups")
                        .says(Messages.Activities_everybody, context.name(activity), group.getName()));
        return Stream.concat(number, all);
    }

    private static boolean meansEverybody(StakeholderGroup group) {
        return group.getName() != null && EVERYBODY.has(group.getName().replaceAll("[\\p{Punct}&&[^'’]]+", " "));
    }
}
