package org.baraza.cli.internal.answers;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeSet;

import org.baraza.analysis.Crossing;
import org.baraza.analysis.Movement;
import org.baraza.analysis.Placement;
import org.baraza.analysis.Station;
import org.baraza.analysis.Trail;
import org.baraza.analysis.Vocabulary;
import org.baraza.cli.internal.messages.Messages;
import org.baraza.cli.internal.output.Answer;
import org.baraza.cli.internal.output.AxesJson;
import org.baraza.cli.internal.output.Json;
import org.baraza.cli.internal.output.JsonWords;
import org.baraza.cli.internal.output.Page;
import org.baraza.cli.internal.output.TextTable;
import org.baraza.model.catalogue.Quadrant;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;
import org.baraza.report.DocumentFormats;
import org.eclipse.osgi.util.NLS;

/** How the groups moved through the matrix from one day to another, and the matrix of every day of an assessment. */
public record MovementAnswer(Strategy strategy, Movement movement, LocalDate from, LocalDate to, Locale language)
        implements Answer {

    @Override
    public void text(Page page) {
        DocumentFormats formats = new DocumentFormats(language);
        page.heading(NLS.bind(Messages.Movement_title, formats.date(from), formats.date(to)));
        TextTable table = TextTable.withNumbersIn();
        trails().forEach(trail -> table.row(name(trail.group()), quadrant(trail.from()), quadrant(trail.to())));
        page.table(table);
        List<Crossing> crossings = movement.crossings(from, to);
        page.heading(Messages.Movement_crossings);
        if (crossings.isEmpty()) {
            page.line(Messages.Movement_none);
        }
        TextTable list = TextTable.withNumbersIn();
        crossings.forEach(crossing -> list.row(formats.shortDate(crossing.date()), name(crossing.group()),
                NLS.bind(crossing.rising() ? Messages.Movement_risen : Messages.Movement_fallen,
                        vocabulary().of(crossing.axis()))));
        page.table(list);
    }

    @Override
    public void json(Json json) {
        json.put("from", from.toString()).put("to", to.toString());
        new AxesJson(strategy, language).writeTo(json);
        json.array("trails", trails(), MovementAnswer::trail);
        json.array("crossings", movement.crossings(from, to), MovementAnswer::crossing);
        json.array("matrices", days(), this::matrix);
    }

    private Vocabulary vocabulary() {
        return Vocabulary.of(strategy, language);
    }

    private List<Trail> trails() {
        return movement.trails(from, to);
    }

    private NavigableSet<LocalDate> days() {
        NavigableSet<LocalDate> days = new TreeSet<>(movement.days().subSet(from, true, to, true));
        days.add(from);
        days.add(to);
        return days;
    }

    private static void trail(Json json, Trail trail) {
        group(json, trail.group()).put("from", JsonWords.of(trail.from())).put("to", JsonWords.of(trail.to()))
                .put("moved", trail.hasMoved()).array("stations", trail.stations(), MovementAnswer::station);
    }

    private static void station(Json json, Station station) {
        json.put("date", station.date().toString()).put("current", boxed(station.current()))
                .put("desired", boxed(station.desired())).put("quadrant", JsonWords.of(station.quadrant()));
    }

    private static void crossing(Json json, Crossing crossing) {
        group(json, crossing.group()).put("date", crossing.date().toString()).put("axis", JsonWords.of(crossing.axis()))
                .put("rising", crossing.rising()).put("from", JsonWords.of(crossing.from()))
                .put("to", JsonWords.of(crossing.to()));
    }

    private void matrix(Json json, LocalDate day) {
        json.put("date", day.toString()).array("groups", movement.at(day).placements(), MovementAnswer::placement);
    }

    private static void placement(Json json, Placement placement) {
        group(json, placement.group()).put("quadrant", JsonWords.of(placement.quadrant()))
                .put("tier", JsonWords.of(placement.tier())).put("rank", boxed(placement.rank()))
                .put("place", boxed(placement.place()));
    }

    private static Json group(Json json, StakeholderGroup group) {
        return json.put("id", group.getId()).put("name", group.getName());
    }

    private static Optional<Double> boxed(OptionalDouble number) {
        return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    private String quadrant(Optional<Quadrant> quadrant) {
        return quadrant.map(vocabulary()::of).orElse("–");
    }

    private static String name(StakeholderGroup group) {
        return Objects.requireNonNullElse(group.getName(), "–");
    }
}
