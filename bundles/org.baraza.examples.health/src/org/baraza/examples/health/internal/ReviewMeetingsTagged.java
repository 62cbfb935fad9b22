package org.baraza.examples.health.internal;

import java.util.List;
import java.util.stream.Stream;

import org.baraza.checks.Check;
import org.baraza.checks.CheckContext;
import org.baraza.checks.Finding;
import org.baraza.model.strategy.Activity;
import org.baraza.model.values.EntryRef;
import org.eclipse.osgi.util.NLS;

/**
 * Activities that hold our district review meetings are tagged with the sub-process that they serve. A check reads and
 * returns; what it offers to change is a fix, which the session runs as one step that can be undone.
 */
public final class ReviewMeetingsTagged implements Check {

    private static final EntryRef REVIEW_MEETINGS = EntryRef.of("example-health", "district-review-meetings");
    private static final String GATHER_EVALUATION_INPUTS = "8.1";

    @Override
    public List<Finding> check(CheckContext context) {
        return reviewMeetings(context).filter(activity -> !isTagged(activity))
                .map(activity -> context.finding(activity).at("subprocesses")
                        .fix(NLS.bind(Messages.ReviewMeetings_fix, GATHER_EVALUATION_INPUTS), () -> tag(activity))
                        .says(Messages.ReviewMeetings_tag, context.name(activity), GATHER_EVALUATION_INPUTS))
                .toList();
    }

    private static Stream<Activity> reviewMeetings(CheckContext context) {
        return context.strategy().getObjectives().stream().flatMap(objective -> objective.getActivities().stream())
                .filter(activity -> activity.getTactic() != null
                        && REVIEW_MEETINGS.equals(activity.getTactic().getTactic()));
    }

    private static boolean isTagged(Activity activity) {
        return activity.getSubprocesses().contains(GATHER_EVALUATION_INPUTS);
    }

    private static void tag(Activity activity) {
        activity.getSubprocesses().add(GATHER_EVALUATION_INPUTS);
    }
}
