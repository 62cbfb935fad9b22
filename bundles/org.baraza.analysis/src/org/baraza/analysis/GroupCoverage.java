package org.baraza.analysis;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.baraza.analysis.internal.Given;
import org.baraza.model.derived.JoinedList;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Measurement;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.StakeholderGroup;

/** What engages a group, by which indicators that is seen, and what was measured. */
public record GroupCoverage(StakeholderGroup group, Tier tier, List<Activity> activities) {

    public GroupCoverage {
        activities = JoinedList.copyOf(activities);
    }

    public boolean isEngaged() {
        return !activities.isEmpty();
    }

    /** The target indicators of the activities. */
    public List<Indicator> targets() {
        return activities.stream().map(Activity::getTarget).filter(Objects::nonNull).toList();
    }

    /** The indicators of the objectives that the activities serve. */
    public List<Indicator> objectiveIndicators() {
        return activities.stream().map(activity -> Given.ancestor(activity, Objective.class)).flatMap(Optional::stream)
                .distinct().flatMap(objective -> objective.getIndicators().stream()).toList();
    }

    /** What the target indicators were measured at. */
    public List<Measurement> measurements() {
        return targets().stream().flatMap(target -> target.getMeasurements().stream()).toList();
    }
}
