package org.baraza.checks.internal.rules;

import java.util.List;
import java.util.stream.Stream;

import org.baraza.analysis.Range;
import org.baraza.checks.CheckContext;
import org.baraza.checks.Finding;
import org.baraza.checks.FindingBuilder;
import org.baraza.checks.internal.messages.Messages;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.StakeholderGroup;
import org.eclipse.osgi.util.NLS;

/** An activity is made for one to three groups, never for all. */
public final class ActivityGroups extends ActivityRule {

    @Override
    Stream<Finding> check(Activity activity, CheckContext context) {
        Range advised = context.limits().groupsPerActivity();
        Stream<Finding> number = advised.contains(activity.getGroups().size()) ? Stream.empty()
                : Stream.of(outOfRange(activity, advised, context));
        Stream<Finding> all = activity.getGroups().stream().filter(group -> Everybody.isMeantBy(group.getName()))
                .map(group -> everybody(activity, group, context));
        return Stream.concat(number, all);
    }

    private static Finding outOfRange(Activity activity, Range advised, CheckContext context) {
        List<StakeholderGroup> groups = activity.getGroups();
        FindingBuilder finding = context.finding(activity).at("groups");
        if (groups.size() > advised.most()) {
            List<StakeholderGroup> first = List.copyOf(groups.subList(0, advised.most()));
            finding.fix(NLS.bind(Messages.Activities_groupsFix, Texts.names(first)), () -> groups.retainAll(first));
        }
        return finding.says(Messages.Activities_groups, context.name(activity), groups.size(), advised);
    }

    private static Finding everybody(Activity activity, StakeholderGroup group, CheckContext context) {
        FindingBuilder finding = context.finding(activity).at("groups");
        if (activity.getGroups().size() > 1) {
            finding.fix(NLS.bind(Messages.Coverage_dropFix, group.getName()), () -> activity.getGroups().remove(group));
        }
        return finding.says(Messages.Activities_everybody, context.name(activity), group.getName());
    }
}
