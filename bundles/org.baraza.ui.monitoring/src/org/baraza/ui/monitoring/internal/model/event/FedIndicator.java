package org.baraza.ui.monitoring.internal.model.event;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.baraza.analysis.DueDates;
import org.baraza.analysis.EventCount;
import org.baraza.analysis.Forms;
import org.baraza.analysis.IndicatorReading;
import org.baraza.analysis.Numbering;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Measurement;

/**
 * An activity-based indicator, with what the events count for it up to its last due day, and what was entered on that
 * day.
 */
public record FedIndicator(Indicator indicator, EventCount count, Optional<Measurement> entered) {

    static Optional<FedIndicator> of(IndicatorReading reading) {
        Indicator indicator = reading.indicator();
        LocalDate day = DueDates.of(indicator).lastBy(reading.asOf()).orElse(reading.asOf());
        return EventCount.of(indicator, day).map(count -> new FedIndicator(indicator, count,
                indicator.getMeasurements().stream().filter(own -> day.equals(own.getDate())).findFirst()));
    }

    public String name() {
        return Numbering.ofMeasured(indicator) + "  " + Objects.toString(indicator.getName(), "");
    }

    public String measured(Forms forms) {
        return entered.map(Measurement::getValue).map(forms::number).orElse("–");
    }
}
