package org.baraza.ui.monitoring.internal.model.evaluation;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.baraza.analysis.Forms;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.ChangeRecord;
import org.baraza.model.strategy.EngagementEvent;
import org.baraza.model.strategy.Evaluation;
import org.baraza.model.strategy.Measurement;
import org.baraza.model.strategy.ProgressReport;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyElement;
import org.eclipse.emf.ecore.EObject;

/** The changes of an activity's plan since the quarter began: an evaluation tells which of them carry its decisions out. */
public record PlanChanges(Strategy strategy, Activity activity, Evaluation evaluation, Forms forms) {

    /** A change of the history. */
    public record Change(ChangeRecord record, boolean linked, String words) {
    }

    /** The latest first; what is linked stays in the list whenever it was made. */
    public List<Change> all() {
        Set<String> plan = plan();
        return strategy.getHistory().reversed().stream()
                .filter(record -> isLinked(record) || isSince(record) && record.getElements().stream().anyMatch(plan::contains))
                .map(record -> new Change(record, isLinked(record), words(record))).toList();
    }

    /** The first that was made from a moment on and is not linked yet. */
    public Optional<Change> next(Instant since) {
        return all().reversed().stream().filter(change -> !change.linked() && change.record().getOn() != null
                && !change.record().getOn().isBefore(since.truncatedTo(ChronoUnit.SECONDS))).findFirst();
    }

    private boolean isLinked(ChangeRecord record) {
        return evaluation.getChanges().contains(record.getId());
    }

    private boolean isSince(ChangeRecord record) {
        return record.getOn() != null && !record.getOn().atZone(ZoneId.systemDefault()).toLocalDate()
                .isBefore(evaluation.getQuarter().atDay(1));
    }

    private String words(ChangeRecord record) {
        return Stream.of(record.getOn() == null ? "" : forms.moment(record.getOn()),
                Objects.toString(record.getLabel(), ""), Objects.toString(record.getBy(), ""))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** The activity and its parts, but not what is reported and measured of it. */
    private Set<String> plan() {
        Iterable<EObject> parts = activity::eAllContents;
        return Stream.concat(Stream.of(activity), StreamSupport.stream(parts.spliterator(), false))
                .filter(part -> !(part instanceof ProgressReport || part instanceof Evaluation
                        || part instanceof EngagementEvent || part instanceof Measurement))
                .filter(StrategyElement.class::isInstance).map(part -> ((StrategyElement) part).getId())
                .filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
