package org.baraza.ui.monitoring.internal.model;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.analysis.DueDates;
import org.baraza.analysis.Forms;
import org.baraza.analysis.IndicatorReading;
import org.baraza.analysis.IndicatorState;
import org.baraza.analysis.Labels;
import org.baraza.analysis.Numbering;
import org.baraza.analysis.Words;
import org.baraza.model.catalogue.IndicatorKind;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Objective;
import org.baraza.ui.monitoring.internal.messages.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * What stands beside an indicator's chart.
 *
 * @param about unit, direction, what it belongs to and when the next value is due, in a line
 * @param verdict how it stands and why, in a sentence
 */
public record IndicatorFacts(String name, String about, IndicatorState state, String verdict) {

    public static IndicatorFacts of(Indicator indicator, LocalDate asOf, Forms forms) {
        IndicatorReading reading = IndicatorReading.of(indicator, asOf);
        Optional<String> next = DueDates.of(indicator).nextAfter(asOf).map(forms::date);
        return new IndicatorFacts(Labels.name(indicator).isPresent() ? indicator.getName() : Messages.Indicator_unnamed,
                about(indicator, next), reading.state(),
                Stream.concat(Stream.of(verdict(reading, next, forms)), early(reading, next, forms).stream())
                        .collect(Collectors.joining(". ")));
    }

    private static String about(Indicator indicator, Optional<String> next) {
        Locale words = Locale.getDefault();
        return Stream.of(Optional.ofNullable(indicator.getUnit()).filter(unit -> !unit.isBlank()),
                Optional.of(Words.of(indicator.getDirection(), words)),
                Optional.of(indicator.getKind()).filter(kind -> kind != IndicatorKind.LEVEL)
                        .map(kind -> Words.of(kind, words)),
                owner(indicator),
                Optional.of(next.map(day -> NLS.bind(Messages.Facts_nextDue, day))
                        .orElse(DueDates.areKnown(indicator) ? Messages.Facts_nothingDue : Messages.Facts_noFrequency)))
                .flatMap(Optional::stream).collect(Collectors.joining(" · "));
    }

    private static Optional<String> owner(Indicator indicator) {
        String level = Words.of(indicator.getLevel(), Locale.getDefault());
        return switch (indicator.eContainer()) {
            case Objective objective ->
                Optional.of(NLS.bind(Messages.Facts_ofObjective, level, Numbering.of(objective)));
            case Activity activity -> Optional.of(NLS.bind(Messages.Facts_ofActivity, level, Numbering.of(activity)));
            case null, default -> Optional.empty();
        };
    }

    /** A value between due days does not count until the next of them. */
    private static Optional<String> early(IndicatorReading reading, Optional<String> next, Forms forms) {
        return reading.early().flatMap(value -> next.map(day -> NLS.bind(Messages.Verdict_early,
                new Object[] {forms.number(value.getValue()), forms.date(value.getDate()), day})));
    }

    private static String verdict(IndicatorReading reading, Optional<String> next, Forms forms) {
        String state = Words.of(reading.state(), Locale.getDefault());
        String expected = reading.expected().map(point -> forms.rounded(point.expected())).orElse("");
        return switch (reading.state()) {
            case ON_TRACK, AHEAD, LAGGING -> NLS.bind(Messages.Verdict_judged, new Object[] {state,
                    forms.date(reading.expected().orElseThrow().date()),
                    forms.number(reading.measured().orElseThrow()), expected});
            case MISSING -> NLS.bind(Messages.Verdict_missing, forms.date(reading.due().orElseThrow()), expected);
            case NOT_DUE, NOT_STARTED ->
                next.map(day -> NLS.bind(Messages.Verdict_firstDue, state, day)).orElse(state);
            case NOT_JUDGED -> DueDates.areKnown(reading.indicator()) ? Messages.Verdict_notJudged
                    : Messages.Verdict_noFrequency;
        };
    }
}
