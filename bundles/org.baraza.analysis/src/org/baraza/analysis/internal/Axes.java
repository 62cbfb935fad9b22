package org.baraza.analysis.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

import org.baraza.model.strategy.Assessment;
import org.baraza.model.strategy.StakeholderGroup;

/** The two axes of a group; either may be null, which stands for not placed yet. */
public record Axes(Double current, Double desired) {

    /** Not placed. */
    public static final Axes NONE = new Axes(null, null);

    public static Axes of(StakeholderGroup group) {
        return new Axes(group.getCurrent(), group.getDesired());
    }

    /** As last assessed on or before the day. */
    public static Axes of(StakeholderGroup group, LocalDate day) {
        if (group.getAssessments().stream().allMatch(assessment -> assessment.getDate() == null)) {
            return of(group);
        }
        Optional<Assessment> last = group.getAssessments().stream()
                .filter(assessment -> assessment.getDate() != null && !assessment.getDate().isAfter(day))
                .max(Comparator.comparing(Assessment::getDate));
        return last.map(assessment -> new Axes(assessment.getCurrent(), assessment.getDesired())).orElse(NONE);
    }
}
