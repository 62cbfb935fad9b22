package org.baraza.cli.internal.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.analysis.Coverage;
import org.baraza.analysis.GroupCoverage;
import org.baraza.analysis.Numbering;
import org.baraza.cli.internal.messages.Messages;
import org.baraza.cli.internal.output.Answer;
import org.baraza.cli.internal.output.Json;
import org.baraza.cli.internal.output.JsonWords;
import org.baraza.cli.internal.output.Page;
import org.baraza.cli.internal.output.TextTable;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyElement;
import org.eclipse.osgi.util.NLS;

/** Which activities engage each group, and whether that is measured. */
final class CoveragePart implements Answer {

    private final Coverage coverage;
    private final List<Activity> activities;
    private final List<Indicator> indicators;

    CoveragePart(Strategy strategy, LocalDate asOf) {
        this.coverage = Coverage.of(strategy, asOf);
        this.activities = strategy.getObjectives().stream().flatMap(objective -> objective.getActivities().stream())
                .toList();
        this.indicators = strategy.getObjectives().stream().flatMap(CoveragePart::indicators).toList();
    }

    private static Stream<Indicator> indicators(Objective objective) {
        return Stream.concat(objective.getIndicators().stream(),
                objective.getActivities().stream().map(Activity::getTarget).filter(Objects::nonNull));
    }

    @Override
    public void text(Page page) {
        page.heading(Messages.Coverage_title);
        TextTable table = TextTable.withNumbersIn();
        coverage.groups().forEach(group -> table.row(name(group.group()),
                group.isEngaged() ? String.join(", ", activities(group)) : Messages.Coverage_none));
        page.table(table);
        List<StakeholderGroup> missed = coverage.primaryNotEngaged();
        page.line(missed.isEmpty() ? Messages.Coverage_complete : NLS.bind(Messages.Coverage_missed,
                missed.stream().map(CoveragePart::name).collect(Collectors.joining(", "))));
    }

    @Override
    public void json(Json json) {
        json.object("coverage", part -> part
                .array("groups", coverage.groups(), CoveragePart::json)
                .array("activities", activities, this::backward)
                .array("indicators", indicators, this::backward)
                .strings("primaryNotEngaged", ids(coverage.primaryNotEngaged())));
    }

    private static void json(Json json, GroupCoverage group) {
        json.put("id", group.group().getId()).put("name", group.group().getName())
                .put("tier", JsonWords.of(group.tier()))
                .strings("activities", activities(group))
                .put("targets", group.targets().size()).put("measurements", group.measurements().size())
                .strings("targetIndicators", ids(group.targets()))
                .strings("objectiveIndicators", ids(group.objectiveIndicators()));
    }

    private void backward(Json json, Activity activity) {
        List<StakeholderGroup> engaged = coverage.groups().stream()
                .filter(group -> group.activities().contains(activity)).map(GroupCoverage::group).toList();
        json.put("id", activity.getId()).put("number", Numbering.of(activity)).strings("groups", ids(engaged));
    }

    private void backward(Json json, Indicator indicator) {
        json.put("id", indicator.getId()).put("measurements", indicator.getMeasurements().size())
                .strings("groups", ids(coverage.reachedBy(indicator)));
    }

    private static List<String> ids(List<? extends StrategyElement> elements) {
        return elements.stream().map(element -> Objects.requireNonNullElse(element.getId(), "")).toList();
    }

    private static List<String> activities(GroupCoverage group) {
        return group.activities().stream().map(Numbering::of).toList();
    }

    private static String name(StakeholderGroup group) {
        return Objects.requireNonNullElse(group.getName(), "–");
    }
}
