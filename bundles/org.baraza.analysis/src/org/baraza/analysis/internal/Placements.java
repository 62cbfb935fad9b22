package org.baraza.analysis.internal;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.baraza.model.strategy.Assessment;
import org.baraza.model.strategy.StakeholderGroup;

/** The dated placements of a group, from earlier to later. */
public final class Placements {

    private Placements() {
    }

    /**
     * From which day on which axes hold: the assessments before today; from today on the group's own axes. Without
     * assessments up to today its own axes hold since {@link LocalDate#MIN}.
     */
    public static NavigableMap<LocalDate, Axes> until(LocalDate today, StakeholderGroup group) {
        NavigableMap<LocalDate, Axes> placements = new TreeMap<>();
        boolean isDated = false;
        for (Assessment assessment : group.getAssessments()) {
            LocalDate date = assessment.getDate();
            isDated |= date != null && !date.isAfter(today);
            if (date != null && date.isBefore(today)) {
                placements.putIfAbsent(date, new Axes(assessment.getCurrent(), assessment.getDesired()));
            }
        }
        placements.put(isDated ? today : LocalDate.MIN, Axes.of(group));
        return placements;
    }
}
