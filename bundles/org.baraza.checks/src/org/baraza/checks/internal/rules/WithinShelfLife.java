package org.baraza.checks.internal.rules;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.checks.CheckContext;
import org.baraza.checks.Finding;
import org.baraza.checks.FindingBuilder;
import org.baraza.checks.internal.messages.Messages;
import org.baraza.model.strategy.Activity;
import org.eclipse.osgi.util.NLS;
import org.threeten.extra.YearQuarter;

/** An activity's quarters are in order and lie inside the plan. */
public final class WithinShelfLife extends ActivityRule {

    @Override
    Stream<Finding> check(Activity activity, CheckContext context) {
        YearQuarter first = activity.getFirstQuarter();
        YearQuarter last = activity.getLastQuarter();
        if (first != null && last != null && last.isBefore(first)) {
            return Stream.of(context.finding(activity).at("lastQuarter")
                    .fix(Messages.Activities_swapFix, () -> run(activity, last, first))
                    .says(Messages.Activities_order, context.name(activity)));
        }
        return outside(activity, context).stream();
    }

    private static Optional<Finding> outside(Activity activity, CheckContext context) {
        YearQuarter from = context.strategy().getFirstQuarter();
        YearQuarter to = context.strategy().getLastQuarter();
        if (from == null || to == null || to.isBefore(from) || isInside(activity.getFirstQuarter(), from, to)
                && isInside(activity.getLastQuarter(), from, to)) {
            return Optional.empty();
        }
        FindingBuilder finding = context.finding(activity)
                .at(isInside(activity.getFirstQuarter(), from, to) ? "lastQuarter" : "firstQuarter");
        String plan = context.vocabulary().of(from, to);
        if (overlaps(activity, from, to)) {
            finding.fix(NLS.bind(Messages.Activities_clampFix, plan), () -> run(activity,
                    Stream.of(activity.getFirstQuarter(), from).max(Comparator.naturalOrder()).orElseThrow(),
                    Stream.of(activity.getLastQuarter(), to).min(Comparator.naturalOrder()).orElseThrow()));
        }
        return Optional.of(finding.says(Messages.Activities_outside, context.name(activity), plan));
    }

    /** An absent quarter is the affair of another rule. */
    private static boolean isInside(YearQuarter quarter, YearQuarter from, YearQuarter to) {
        return quarter == null || !quarter.isBefore(from) && !quarter.isAfter(to);
    }

    private static boolean overlaps(Activity activity, YearQuarter from, YearQuarter to) {
        return activity.getFirstQuarter() != null && activity.getLastQuarter() != null
                && !activity.getFirstQuarter().isAfter(to) && !activity.getLastQuarter().isBefore(from);
    }

    private static void run(Activity activity, YearQuarter first, YearQuarter last) {
        activity.setFirstQuarter(first);
        activity.setLastQuarter(last);
    }
}
