package org.baraza.ui.internal.details;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.analysis.IndicatorReading;
import org.baraza.analysis.Labels;
import org.baraza.analysis.PathPoint;
import org.baraza.analysis.Words;
import org.baraza.drawing.StateGlyph;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Measurement;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.model.strategy.Target;
import org.baraza.ui.internal.Messages;
import org.baraza.ui.internal.details.DetailsCard.Line;
import org.eclipse.osgi.util.NLS;

/** The card of an indicator. */
record IndicatorCard(Indicator indicator, CardContext context) {

    /** As many of the last measurements as a glance takes in. */
    private static final int MEASUREMENTS = 4;

    DetailsCard card() {
        Entries entries = new Entries(context);
        IndicatorReading reading = context.analyses().reading(indicator);
        return new CardBuilder(indicator, context, entries.name(indicator))
                .glyph(StateGlyph.of(reading.state()).map(CardGlyph.State::new))
                .subtitle(Labels.kind(indicator, context.locale()), Words.of(indicator.getLevel(), context.locale()),
                        Words.of(reading.state(), context.locale()))
                .fact(Messages.Details_measured, reading.measured().map(this::quantity).orElse(""))
                .fact(Messages.Details_expected,
                        reading.expected().map(PathPoint::expected).map(this::computed).orElse(""))
                .section("objective", Messages.Details_goal, "", goal())
                .section("monitor", Messages.Details_measurements, "", measurements())
                .text("calendar", Messages.Details_frequency, Words.of(indicator.getFrequency(), context.locale()))
                .text("find", Messages.Details_source, indicator.getSource())
                .text("person", Messages.Details_owner, indicator.getOwner())
                .section("activity", Messages.Details_belongsTo, "", owner(entries))
                .build();
    }

    private List<Line> goal() {
        Stream<Line> baseline = Optional.ofNullable(indicator.getBaseline()).stream()
                .flatMap(reading -> dated(Messages.Details_baseline, reading.getDate(), reading.getValue()));
        Stream<Line> targets = indicator.getTargets().stream()
                .filter(target -> target.getDate() != null).sorted(Comparator.comparing(Target::getDate))
                .flatMap(target -> dated(Messages.Details_targetOn, target.getDate(), target.getValue()));
        return Stream.concat(baseline, targets).toList();
    }

    private List<Line> measurements() {
        return indicator.getMeasurements().stream().filter(measurement -> measurement.getDate() != null)
                .sorted(Comparator.comparing(Measurement::getDate).reversed()).limit(MEASUREMENTS)
                .flatMap(measurement -> dated(Messages.Details_measuredOn,
                        measurement.getDate(), measurement.getValue()))
                .toList();
    }

    private Stream<Line> dated(String pattern, LocalDate date, BigDecimal value) {
        return date == null || value == null ? Stream.empty()
                : CardBuilder.paragraph(NLS.bind(pattern, quantity(value), context.day(date)), false);
    }

    private String quantity(BigDecimal value) {
        return context.quantity(value, Objects.toString(indicator.getUnit(), ""));
    }

    private String computed(BigDecimal value) {
        return context.computed(value, Objects.toString(indicator.getUnit(), ""));
    }

    private List<DetailsCard.Entry> owner(Entries entries) {
        return indicator.eContainer() instanceof StrategyElement owner ? List.of(entries.other(owner)) : List.of();
    }
}
