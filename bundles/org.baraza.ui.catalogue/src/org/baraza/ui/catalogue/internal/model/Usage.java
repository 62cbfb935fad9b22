package org.baraza.ui.catalogue.internal.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.baraza.analysis.Analyses;
import org.baraza.analysis.Numbering;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.TacticChoice;
import org.baraza.model.values.EntryRef;

/** Which activities of the workplan apply which tactic, in the workplan's order; those that are cancelled don't. */
public record Usage(Map<EntryRef, List<Activity>> activities) {

    /** Of no strategy at all. */
    public static final Usage NONE = new Usage(Map.of());

    public static Usage of(Analyses analyses) {
        return new Usage(analyses.planned().stream()
                .filter(activity -> tactic(activity).isPresent())
                .collect(Collectors.groupingBy(activity -> tactic(activity).orElseThrow(), LinkedHashMap::new,
                        Collectors.toList())));
    }

    public List<Activity> of(EntryRef tactic) {
        return activities.getOrDefault(tactic, List.of());
    }

    /** The numbers of the activities, such as "2.4, 3.1"; empty if there are none. */
    public String numbers(EntryRef tactic) {
        return of(tactic).stream().map(Numbering::of).collect(Collectors.joining(", "));
    }

    private static Optional<EntryRef> tactic(Activity activity) {
        return Optional.ofNullable(activity.getTactic()).map(TacticChoice::getTactic);
    }
}
