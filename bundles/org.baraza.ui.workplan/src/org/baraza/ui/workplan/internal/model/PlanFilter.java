package org.baraza.ui.workplan.internal.model;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.analysis.ActivityState;
import org.baraza.analysis.IndicatorState;
import org.baraza.analysis.Analyses;
import org.baraza.analysis.Words;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.StakeholderGroup;

/**
 * Which activities are shown: those in which every typed word occurs, be it in the name, a group, the lead, the purpose,
 * the tactic, the target or the state.
 *
 * @param words in lower case; none shows all
 */
public record PlanFilter(List<String> words) {

    public static final PlanFilter NONE = new PlanFilter(List.of());

    public PlanFilter {
        words = List.copyOf(words);
    }

    public static PlanFilter of(String typed) {
        return new PlanFilter(Stream.of(typed.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .filter(word -> !word.isEmpty()).toList());
    }

    public boolean isNone() {
        return words.isEmpty();
    }

    boolean shows(Activity activity, Analyses analyses) {
        if (isNone()) {
            return true;
        }
        String text = textOf(activity);
        List<String> others = words.stream().filter(word -> !text.contains(word)).toList();
        return others.isEmpty() || others.stream().allMatch(PlanFilter::isInAState) && isInState(activity, others, analyses);
    }

    /** How an activity stands takes long to find out: only what may be a word for it is looked for there. */
    private static boolean isInAState(String word) {
        return Stream.concat(Stream.of(ActivityState.values()).map(state -> Words.of(state, Locale.getDefault())),
                Stream.of(Words.of(IndicatorState.MISSING, Locale.getDefault())))
                .anyMatch(known -> known.toLowerCase(Locale.ROOT).contains(word));
    }

    private static boolean isInState(Activity activity, List<String> others, Analyses analyses) {
        return others.stream().allMatch(BarReading.latest(activity, analyses).words(Locale.getDefault())
                .toLowerCase(Locale.ROOT)::contains);
    }

    private static String textOf(Activity activity) {
        Stream<String> own = Stream.of(activity.getName(), LeadChoice.of(activity).longLabel(),
                LeadChoice.of(activity).label(),
                activity.getTactic() == null ? "" : activity.getTactic().getPurpose(),
                activity.getTactic() == null ? "" : activity.getTactic().getName(),
                activity.getTarget() == null ? "" : activity.getTarget().getName());
        return Stream.concat(own, activity.getGroups().stream().map(StakeholderGroup::getName))
                .filter(Objects::nonNull).map(part -> part.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("\n"));
    }
}
