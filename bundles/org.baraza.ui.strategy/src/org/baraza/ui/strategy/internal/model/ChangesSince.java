package org.baraza.ui.strategy.internal.model;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.baraza.analysis.DecidedChanges;
import org.baraza.analysis.Forms;
import org.baraza.analysis.Words;
import org.baraza.model.strategy.ChangeRecord;
import org.baraza.model.strategy.Evaluation;
import org.baraza.model.strategy.Strategy;
import org.baraza.ui.strategy.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** What the history says of the changes since a day: when and by whom each element was changed last, and why. */
record ChangesSince(Map<String, List<ChangeRecord>> byElement, DecidedChanges decided, Locale language) {

    /** All is empty where the history doesn't reach back so far. */
    record Last(String when, String who, String why) {
    }

    static ChangesSince of(Strategy strategy, LocalDate since, Locale language) {
        Map<String, List<ChangeRecord>> changes = new HashMap<>();
        strategy.getHistory().stream().filter(change -> change.getOn() != null)
                .filter(change -> since == null || !day(change).isBefore(since))
                .sorted(Comparator.comparing(ChangeRecord::getOn)).forEach(change -> change.getElements()
                        .forEach(id -> changes.computeIfAbsent(id, element -> new ArrayList<>()).add(change)));
        return new ChangesSince(changes, DecidedChanges.of(strategy), language);
    }

    Last of(String element) {
        List<ChangeRecord> changes = byElement.getOrDefault(element, List.of());
        return changes.isEmpty() ? new Last("", "", "") : new Last(new Forms(language).date(day(changes.getLast())),
                Objects.toString(changes.getLast().getBy(), ""), why(changes));
    }

    private String why(List<ChangeRecord> changes) {
        return changes.stream().flatMap(change -> decided.causes(change.getId()).stream()).distinct().map(this::told)
                .collect(Collectors.joining("; "));
    }

    private String told(Evaluation evaluation) {
        String quarter = evaluation.getQuarter() == null ? "–" : Words.of(evaluation.getQuarter(), language);
        String decisions = Objects.toString(evaluation.getDecisions(), "").strip();
        return decisions.isEmpty() ? NLS.bind(Messages.Compare_evaluation, quarter)
                : NLS.bind(Messages.Compare_decided, quarter, decisions);
    }

    private static LocalDate day(ChangeRecord change) {
        return change.getOn().atZone(ZoneId.systemDefault()).toLocalDate();
    }
}
