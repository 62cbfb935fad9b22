package org.baraza.ui.monitoring.internal.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.analysis.Analyses;
import org.baraza.analysis.Forms;
import org.baraza.analysis.IndicatorReading;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Objective;
import org.eclipse.emf.ecore.EObject;

/** All indicators of a strategy as of a day, by objective. An objective without indicators has an empty group. */
public record IndicatorList(List<IndicatorGroup> groups) {

    public static IndicatorList of(Analyses analyses, Forms forms) {
        Map<Objective, List<IndicatorRow>> rows = analyses.indicators().readings().values().stream()
                .collect(Collectors.groupingBy(IndicatorList::objective,
                        Collectors.mapping(reading -> IndicatorRow.of(reading, forms), Collectors.toList())));
        return new IndicatorList(analyses.strategy().getObjectives().stream()
                .map(objective -> new IndicatorGroup(objective, rows.getOrDefault(objective, List.of()))).toList());
    }

    /** Only those of one objective; all if none is given. */
    public IndicatorList only(Optional<Objective> objective) {
        return new IndicatorList(groups.stream()
                .filter(group -> objective.map(group.objective()::equals).orElse(true)).toList());
    }

    public Optional<IndicatorRow> row(Indicator indicator) {
        return rows().stream().filter(row -> row.indicator() == indicator).findFirst();
    }

    public List<IndicatorRow> rows() {
        return groups.stream().flatMap(group -> group.rows().stream()).toList();
    }

    /** The groups, each followed by its rows. */
    public List<Record> lines() {
        return groups.stream().flatMap(group -> Stream.concat(Stream.of(group), group.rows().stream())).toList();
    }

    /** The objective that an indicator serves: that of its activity if it is a target. */
    public static Optional<Objective> objectiveOf(EObject element) {
        return switch (element) {
            case null -> Optional.empty();
            case Objective objective -> Optional.of(objective);
            default -> objectiveOf(element.eContainer());
        };
    }

    /** The indicator that an element is or belongs to; the target of an activity's own elements. */
    public static Optional<Indicator> indicatorOf(EObject element) {
        return switch (element) {
            case null -> Optional.empty();
            case Indicator indicator -> Optional.of(indicator);
            case Activity activity -> Optional.ofNullable(activity.getTarget());
            default -> indicatorOf(element.eContainer());
        };
    }

    private static Objective objective(IndicatorReading reading) {
        return objectiveOf(reading.indicator()).orElseThrow();
    }
}
