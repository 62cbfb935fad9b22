package org.baraza.ui.strategy.internal.model;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.analysis.Labels;
import org.baraza.model.strategy.Comment;
import org.baraza.model.strategy.Snapshot;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.session.DocumentException;
import org.baraza.session.approval.ApprovedVersions;
import org.baraza.session.compare.Difference;
import org.baraza.session.compare.Differences;
import org.baraza.session.compare.ValueDifference;
import org.baraza.ui.strategy.internal.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * What of the plan changed since a version was approved, in words. Monitoring goes on after approval and changes nothing of
 * the plan: its reports and measurements are not told.
 *
 * @param lines in the order of the document
 */
public record ApprovedComparison(List<Line> lines) {

    /** Kinds of elements that are no part of what was approved. */
    private static final Set<String> NO_PLAN = Set.of("ProgressReport", "Evaluation", "Measurement", "EngagementEvent",
            "FeedbackItem", "Comment", "MonthClose", "Approval", "ApprovalStep", "Snapshot", "Phase", "Task");
    /** What monitoring enters into the plan, and where the program took something from. */
    private static final Set<String> NO_VALUE = Set.of("waivers", "spent", "done", "template", "packVersion");

    /**
     * One change.
     *
     * @param kind of the element, such as "Activity"
     * @param where the element, such as "Activity 2.3, Media training"
     * @param what "Cost: 4,000, was 3,000"
     * @param when the day of the last change of it; empty if the history doesn't reach back so far
     * @param why the evaluations whose decisions it carries out, where some are linked
     * @param id of the element, to go to it; it may be gone
     */
    public record Line(String kind, String where, String what, String when, String who, String why, String id) {
    }

    /** @throws DocumentException if the approved version can't be read */
    public static ApprovedComparison of(Snapshot approved, Strategy now, Locale language) throws DocumentException {
        Strategy then = ApprovedVersions.read(approved);
        Map<String, String> kinds = kinds(then);
        kinds.putAll(kinds(now));
        ChangesSince changes = ChangesSince.of(now, approved.getDate(), language);
        Map<String, String> words = words(then, language);
        words.putAll(words(now, language));
        return new ApprovedComparison(Differences.between(then, now, language).all().stream()
                .filter(difference -> !NO_PLAN.contains(kinds.getOrDefault(difference.id(), "")))
                .flatMap(difference -> lines(difference, changes.of(noted(difference, now)),
                        words.getOrDefault(difference.id(), Labels.kind(now, language)))).toList());
    }

    /** The lines of each kind of element together, the kinds in the order in which the document comes to them. */
    public Map<String, List<Line>> byKind() {
        return lines.stream().collect(Collectors.groupingBy(Line::kind, LinkedHashMap::new, Collectors.toList()));
    }

    /** Whether any change says which evaluation it was made because of. */
    public boolean tellsWhy() {
        return lines.stream().anyMatch(line -> !line.why().isEmpty());
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    private static Stream<Line> lines(Difference difference, ChangesSince.Last last, String kind) {
        return whats(difference).map(what -> new Line(kind, difference.element(), what, last.when(), last.who(), last.why(),
                difference.id()));
    }

    private static Stream<String> whats(Difference difference) {
        return switch (difference.kind()) {
            case ONLY_FIRST -> Stream.of(Messages.Compare_removed);
            case ONLY_SECOND -> Stream.of(Messages.Compare_added);
            case BOTH -> difference.values().stream().filter(value -> !NO_VALUE.contains(value.feature().getName()))
                    .map(ApprovedComparison::sentence);
        };
    }

    private static String sentence(ValueDifference value) {
        if (value.first().isEmpty()) {
            return NLS.bind(Messages.Compare_now, value.what(), value.second());
        }
        return value.second().isEmpty() ? NLS.bind(Messages.Compare_gone, value.what(), value.first())
                : NLS.bind(Messages.Compare_was, new Object[] {value.what(), value.second(), value.first()});
    }

    /** Of the strategy itself a difference names no id, but the history does. */
    private static String noted(Difference difference, Strategy now) {
        return difference.id().isEmpty() ? now.getId() : difference.id();
    }

    private static Map<String, String> words(Strategy strategy, Locale language) {
        Map<String, String> words = new HashMap<>();
        strategy.eAllContents().forEachRemaining(object -> {
            if (object instanceof StrategyElement element && element.getId() != null) {
                words.put(element.getId(), Labels.kind(element, language));
            }
        });
        return words;
    }

    private static Map<String, String> kinds(Strategy strategy) {
        Map<String, String> kinds = new HashMap<>();
        strategy.eAllContents().forEachRemaining(object -> {
            if (object instanceof StrategyElement element && element.getId() != null) {
                kinds.put(element.getId(), element.eClass().getName());
            } else if (object instanceof Comment comment && comment.getId() != null) {
                kinds.put(comment.getId(), comment.eClass().getName());
            }
        });
        return kinds;
    }
}
