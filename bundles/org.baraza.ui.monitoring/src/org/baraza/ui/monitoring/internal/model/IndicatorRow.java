package org.baraza.ui.monitoring.internal.model;

import java.util.Locale;
import java.util.Optional;

import org.baraza.analysis.DueDates;
import org.baraza.analysis.Forms;
import org.baraza.analysis.IndicatorReading;
import org.baraza.analysis.IndicatorState;
import org.baraza.analysis.Labels;
import org.baraza.analysis.Numbering;
import org.baraza.analysis.Words;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Measurement;
import org.baraza.ui.monitoring.internal.messages.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * An indicator in the list, as of a day. What is not known is empty text, never zero.
 *
 * @param name with the activity's number in front if it is its target: "2.1  Journalists trained"
 * @param measured the last due value, or where that is absent the last of all up to the day
 * @param measuredOn the day of that value
 * @param expected on the day of the last due measurement, or on its due day while it is missing
 */
public record IndicatorRow(Indicator indicator, IndicatorState state, String stateWord, String name, String measured,
        String measuredOn, String expected, String nextDue) {

    static IndicatorRow of(IndicatorReading reading, Forms forms) {
        Indicator indicator = reading.indicator();
        Optional<Measurement> known = reading.known();
        return new IndicatorRow(indicator, reading.state(), Words.of(reading.state(), Locale.getDefault()),
                name(indicator), known.map(Measurement::getValue).map(forms::number).orElse(""),
                known.map(Measurement::getDate).map(forms::date).orElse(""),
                reading.expected().map(point -> forms.rounded(point.expected())).orElse(""),
                nextDue(reading, forms));
    }

    private static String nextDue(IndicatorReading reading, Forms forms) {
        return DueDates.of(reading.indicator()).nextAfter(reading.asOf()).map(forms::date)
                .orElse(DueDates.areKnown(reading.indicator()) ? "" : Messages.Facts_noFrequency);
    }

    /** Whether the value measured last is not the one that is due. */
    public boolean isOverdue() {
        return state == IndicatorState.MISSING;
    }

    /** The whole row as a sentence, for tooltips and screen readers. */
    public String spoken() {
        String value = measured.isEmpty() ? Messages.Row_neverMeasured
                : NLS.bind(Messages.Row_measured, measured, measuredOn);
        return name + "\n" + stateWord + ". " + value
                + (expected.isEmpty() ? "" : " " + NLS.bind(Messages.Row_expected, expected));
    }

    private static String name(Indicator indicator) {
        String name = Labels.name(indicator).isPresent() ? indicator.getName() : Messages.Indicator_unnamed;
        return indicator.eContainer() instanceof Activity activity && !Numbering.of(activity).isEmpty()
                ? Numbering.of(activity) + "  " + name
                : name;
    }
}
