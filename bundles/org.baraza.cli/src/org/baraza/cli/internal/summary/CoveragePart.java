package org.baraza.cli.internal.summary;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.baraza.analysis.Coverage;
import org.baraza.analysis.GroupCoverage;
import org.baraza.analysis.Numbering;
import org.baraza.cli.internal.messages.Messages;
import org.baraza.cli.internal.output.Json;
import org.baraza.cli.internal.output.Page;
import org.baraza.cli.internal.output.TextTable;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;
import org.eclipse.osgi.util.NLS;

/** Which activities engage each group, and whether that is measured. */
final class CoveragePart implements SummaryPart {

    private final Coverage coverage;

    CoveragePart(Strategy strategy) {
        this.coverage = Coverage.of(strategy);
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
                .strings("primaryNotEngaged", coverage.primaryNotEngaged().stream()
                        .map(group -> Objects.requireNonNullElse(group.getId(), "")).toList()));
    }

    private static void json(Json json, GroupCoverage group) {
        json.put("id", group.group().getId()).put("name", group.group().getName()).put("tier", group.tier().id())
                .strings("activities", activities(group))
                .put("targets", group.targets().size()).put("measurements", group.measurements().size());
    }

    private static List<String> activities(GroupCoverage group) {
        return group.activities().stream().map(Numbering::of).toList();
    }

    private static String name(StakeholderGroup group) {
        return Objects.requireNonNullElse(group.getName(), "–");
    }
}
