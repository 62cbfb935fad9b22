package org.baraza.cli.internal.summary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.analysis.ActivityReading;
import org.baraza.analysis.ActivityState;
import org.baraza.analysis.ActivityStates;
import org.baraza.analysis.ClosedMonth;
import org.baraza.analysis.IndicatorReading;
import org.baraza.analysis.Numbering;
import org.baraza.analysis.PlanYears;
import org.baraza.analysis.Scorecard;
import org.baraza.analysis.StateCounts;
import org.baraza.analysis.Words;
import org.baraza.cli.internal.messages.Messages;
import org.baraza.cli.internal.output.Answer;
import org.baraza.cli.internal.output.Json;
import org.baraza.cli.internal.output.JsonWords;
import org.baraza.cli.internal.output.Page;
import org.baraza.cli.internal.output.TextTable;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.ProgressReport;
import org.baraza.model.strategy.Strategy;
import org.baraza.report.DocumentFormats;
import org.eclipse.osgi.util.NLS;

/** How the activities stand in the month. The counts of a closed month are those stored when it was closed. */
final class ActivityPart implements Answer {

    private final ActivityStates states;
    private final List<ActivityStates> months;
    private final Optional<ClosedMonth> closed;
    private final List<Scorecard.Difference> since;
    private final Scorecard scorecard;
    private final Locale language;

    ActivityPart(Strategy strategy, LocalDate asOf, YearMonth month, Locale language) {
        this.states = ActivityStates.of(strategy, month, asOf);
        this.months = upTo(month, strategy).map(each -> ActivityStates.of(strategy, each, asOf)).toList();
        this.closed = ClosedMonth.of(strategy, month);
        this.since = closed.map(stored -> stored.since(strategy, asOf)).orElse(List.of());
        this.scorecard = closed.map(ClosedMonth::scorecard).orElseGet(() -> Scorecard.of(strategy, month, asOf));
        this.language = language;
    }

    /** The months of the plan up to this one; none while the plan has no quarters. */
    private static Stream<YearMonth> upTo(YearMonth month, Strategy strategy) {
        return PlanYears.of(strategy).stream().findFirst().stream()
                .flatMap(year -> Stream.iterate(YearMonth.from(year.firstDay()), each -> !each.isAfter(month),
                        each -> each.plusMonths(1)));
    }

    @Override
    public void text(Page page) {
        page.heading(NLS.bind(Messages.Activities_title, new DocumentFormats(language).month(states.month())));
        TextTable table = TextTable.withNumbersIn();
        states.readings().values().forEach(reading -> table.row(Numbering.of(reading.activity()),
                Objects.requireNonNullElse(reading.activity().getName(), "–"), reading.words(language)));
        page.table(table);
        page.line(NLS.bind(Messages.Activities_toPlan, scorecard.whole().toPlan(), scorecard.whole().started()));
        closed.ifPresent(stored -> page.line(NLS.bind(Messages.Activities_closed,
                new DocumentFormats(language).date(stored.on()))));
    }

    @Override
    public void json(Json json) {
        json.object("activities", part -> {
            part.put("monthClosed", closed.isPresent());
            part.put("closedOn", closed.map(ClosedMonth::on));
            part.object("counts", counts -> counts(counts, scorecard.whole()));
            part.array("objectives", List.copyOf(scorecard.objectives().entrySet()), ActivityPart::objective);
            part.array("differences", since, ActivityPart::difference);
            part.array("states", states.readings().values(), ActivityPart::state);
            part.array("months", months, ActivityPart::month);
        });
    }

    private static void objective(Json json, Map.Entry<Objective, StateCounts> entry) {
        json.put("id", entry.getKey().getId()).put("number", Numbering.of(entry.getKey()))
                .object("counts", counts -> counts(counts, entry.getValue()));
    }

    private static void counts(Json json, StateCounts counts) {
        json.put("started", counts.started()).put("toPlan", counts.toPlan());
        Stream.of(ActivityState.values()).forEach(state -> json.put(JsonWords.of(state), counts.count(state)));
    }

    private static void difference(Json json, Scorecard.Difference difference) {
        json.put("objective", difference.objective().map(Objective::getId))
                .put("state", JsonWords.of(difference.state())).put("stored", difference.stored())
                .put("now", difference.now());
    }

    private static void state(Json json, ActivityReading reading) {
        Activity activity = reading.activity();
        json.put("id", activity.getId()).put("number", Numbering.of(activity)).put("name", activity.getName())
                .put("state", JsonWords.of(reading.state()))
                .put("reported", reading.report().map(ProgressReport::getState).map(JsonWords::of))
                .put("percent", reading.report().map(ProgressReport::getPercent))
                .put("target", reading.target().map(IndicatorReading::state).map(JsonWords::of));
    }

    private static void month(Json json, ActivityStates month) {
        json.put("month", month.month().toString());
        json.array("states", month.readings().values(), (object, reading) -> object
                .put("id", reading.activity().getId()).put("number", Numbering.of(reading.activity()))
                .put("state", JsonWords.of(reading.state())));
    }
}
