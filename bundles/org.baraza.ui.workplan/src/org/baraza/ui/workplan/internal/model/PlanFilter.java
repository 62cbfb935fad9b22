package org.baraza.ui.workplan.internal.model;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.baraza.analysis.ActivityState;
import org.baraza.analysis.IndicatorState;
import org.baraza.analysis.Analyses;
import org.baraza.analysis.Words;
import org.baraza.model.strategy.Activity;

/**
 * Which activities are shown: those of which every typed word is the number or occurs in what {@link PlanText} knows of
 * them, or in the state.
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

    Predicate<Activity> in(Analyses analyses) {
        PlanText texts = new PlanText(analyses);
        return isNone() ? activity -> true : activity -> shows(activity, texts.of(activity), analyses);
    }

    private boolean shows(Activity activity, String text, Analyses analyses) {
        String number = analyses.number(activity);
        List<String> others = words.stream().filter(word -> !word.equals(number) && !text.contains(word)).toList();
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
}
