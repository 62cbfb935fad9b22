package org.baraza.cli.internal.summary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.analysis.Forms;
import org.baraza.analysis.IndicatorReading;
import org.baraza.analysis.IndicatorState;
import org.baraza.analysis.IndicatorStates;
import org.baraza.analysis.Numbering;
import org.baraza.analysis.PathPoint;
import org.baraza.analysis.Words;
import org.baraza.cli.internal.messages.Messages;
import org.baraza.cli.internal.output.Answer;
import org.baraza.cli.internal.output.Json;
import org.baraza.cli.internal.output.JsonWords;
import org.baraza.cli.internal.output.Page;
import org.baraza.cli.internal.output.TextTable;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Measurement;
import org.baraza.model.strategy.Strategy;
import org.baraza.report.DocumentFormats;
import org.eclipse.osgi.util.NLS;

/** How the indicators stand as of the day: those of objectives, and the targets of activities. */
final class IndicatorPart implements Answer {

    private final IndicatorStates states;
    private final Map<IndicatorState, Long> counts;
    private final Locale language;
    private final DocumentFormats formats;

    IndicatorPart(Strategy strategy, LocalDate asOf, Locale language) {
        this.states = IndicatorStates.of(strategy, asOf);
        this.counts = states.readings().values().stream()
                .collect(Collectors.groupingBy(IndicatorReading::state, Collectors.counting()));
        this.language = language;
        this.formats = new DocumentFormats(language);
    }

    @Override
    public void text(Page page) {
        page.heading(NLS.bind(Messages.Indicators_title, formats.date(states.asOf())));
        TextTable table = TextTable.withNumbersIn(2, 3);
        table.row("", "", Messages.Indicators_measured, Messages.Indicators_expected, "");
        states.readings().values().forEach(reading -> table.row(Numbering.ofMeasured(reading.indicator()),
                Objects.requireNonNullElse(reading.indicator().getName(), "–"), shown(reading.measured()),
                shown(reading.expected().map(point -> Forms.computed(point.expected()))),
                Words.of(reading.state(), language)));
        page.table(table);
    }

    private String shown(Optional<BigDecimal> value) {
        return value.map(formats::number).orElse("–");
    }

    @Override
    public void json(Json json) {
        json.object("indicators", part -> part
                .object("counts", object -> Stream.of(IndicatorState.values())
                        .forEach(state -> object.put(JsonWords.of(state), counts.getOrDefault(state, 0L).intValue())))
                .array("states", states.readings().values(), IndicatorPart::json));
    }

    private static void json(Json json, IndicatorReading reading) {
        Indicator indicator = reading.indicator();
        json.put("id", indicator.getId()).put("of", Numbering.ofMeasured(indicator)).put("name", indicator.getName())
                .put("unit", indicator.getUnit()).put("state", JsonWords.of(reading.state())).put("due", reading.due())
                .put("measuredOn", reading.measurement().map(Measurement::getDate)).put("measured", reading.measured())
                .put("expected", reading.expected().map(PathPoint::expected))
                .put("tolerance", reading.expected().map(PathPoint::tolerance));
    }
}
