package org.baraza.cli.internal.summary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.baraza.analysis.ActivityReading;
import org.baraza.analysis.ActivityState;
import org.baraza.analysis.ActivityStates;
import org.baraza.analysis.Numbering;
import org.baraza.analysis.Scorecard;
import org.baraza.analysis.StateCounts;
import org.baraza.analysis.Words;
import org.baraza.cli.internal.messages.Messages;
import org.baraza.cli.internal.output.Json;
import org.baraza.cli.internal.output.Page;
import org.baraza.cli.internal.output.TextTable;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.Strategy;
import org.baraza.report.DocumentFormats;
import org.eclipse.osgi.util.NLS;

/** How the activities stand in the month. The counts of a closed month are those stored when it was closed. */
final class ActivityPart implements SummaryPart {

    private final ActivityStates states;
    private final boolean closed;
    private final Scorecard scorecard;
    private final Locale language;

    ActivityPart(Strategy strategy, LocalDate asOf, YearMonth month, Locale language) {
        this.states = ActivityStates.of(strategy, month, asOf);
        this.closed = Scorecard.stored(strategy, month).isPresent();
        this.scorecard = Scorecard.stored(strategy, month).orElse(Scorecard.of(strategy, month, asOf));
        this.language = language;
    }

    @Override
    public void text(Page page) {
        page.heading(NLS.bind(Messages.Activities_title, new DocumentFormats(language).month(states.month())));
        TextTable table = TextTable.withNumbersIn();
        states.readings().values().forEach(reading -> table.row(Numbering.of(reading.activity()),
                Objects.requireNonNullElse(reading.activity().getName(), "–"), Words.of(reading.state(), language)));
        page.table(table);
        page.line(NLS.bind(Messages.Activities_toPlan, scorecard.whole().toPlan(), scorecard.whole().started()));
        if (closed) {
            page.line(NLS.bind(Messages.Activities_closed,
                    new DocumentFormats(language).date(scorecard.asOf())));
        }
    }

    @Override
    public void json(Json json) {
        json.object("activities", part -> {
            part.put("monthClosed", closed);
            part.object("counts", counts -> counts(counts, scorecard.whole()));
            part.array("objectives", List.copyOf(scorecard.objectives().entrySet()), ActivityPart::objective);
            part.array("states", states.readings().values(), ActivityPart::state);
        });
    }

    private static void objective(Json json, Map.Entry<Objective, StateCounts> entry) {
        json.put("id", entry.getKey().getId()).put("number", Numbering.of(entry.getKey()))
                .object("counts", counts -> counts(counts, entry.getValue()));
    }

    private static void counts(Json json, StateCounts counts) {
        json.put("started", counts.started()).put("toPlan", counts.toPlan());
        Stream.of(ActivityState.values()).forEach(state -> json.put(state.id(), counts.count(state)));
    }

    private static void state(Json json, ActivityReading reading) {
        Activity activity = reading.activity();
        json.put("id", activity.getId()).put("number", Numbering.of(activity)).put("name", activity.getName())
                .put("state", reading.state().id())
                .put("reported", reading.report().map(report -> report.getState().getLiteral()))
                .put("percent", reading.report().map(report -> report.getPercent()));
    }
}
