package org.baraza.analysis;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.ProgressReport;

/**
 * How an activity stands in a month as of a day, and what that rests on.
 *
 * @param report the report on the month; empty if there is none
 * @param target its target indicator on the last day of the month, or on the day itself while the month lasts
 */
public record ActivityReading(Activity activity, YearMonth month, LocalDate asOf, ActivityState state,
        Optional<ProgressReport> report, Optional<IndicatorReading> target) {

    public static ActivityReading of(Activity activity, YearMonth month, LocalDate asOf) {
        return ActivityJudge.of(activity, asOf).read(month);
    }

    /** Whether it is the value of its target that is missing, not the report. */
    public boolean lacksMeasurement() {
        return state == ActivityState.MISSING && (report.isPresent() || asOf.isBefore(month.atEndOfMonth()));
    }

    /** How it stands, in words: "Measurement missing" where that is what is missing. */
    public String words(Locale language) {
        return lacksMeasurement() ? Words.of(IndicatorState.MISSING, language) : Words.of(state, language);
    }

    /** What a person chose where it does not hold, and why, in a sentence; empty where it holds. */
    public Optional<String> overruled(Locale language) {
        return report.map(ProgressReport::getState).map(ActivityJudge::asReported)
                .flatMap(chosen -> reason(language).filter(because -> chosen != state)
                        .map(because -> Words.format("ActivityReading.overruled", language, Words.of(chosen, language), because)));
    }

    private Optional<String> reason(Locale language) {
        return switch (state) {
            case LAGGING, MISSING, ON_TRACK -> target.map(own -> Words.format("ActivityReading.measured", language,
                    Words.of(own.state(), language)));
            case OVERDUE -> Optional.of(Words.text("ActivityReading.overdue", language));
            default -> Optional.empty();
        };
    }

    /** How one activity stands in any month, for who asks for many of them. */
    public static Function<YearMonth, ActivityState> states(Activity activity, LocalDate asOf, Limits limits) {
        return ActivityJudge.of(activity, asOf, limits)::state;
    }
}
