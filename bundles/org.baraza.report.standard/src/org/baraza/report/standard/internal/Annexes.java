package org.baraza.report.standard.internal;

import static org.baraza.report.standard.internal.Desk.given;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Introduction;
import org.baraza.model.strategy.Practice;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Step;
import org.baraza.report.Cell;
import org.baraza.report.Column;
import org.baraza.report.Heading;
import org.baraza.report.ReportDocument;
import org.baraza.report.Table;

/** What stands behind the strategy: whoever was not there can step in (guidelines, Part I, Phase 3). */
record Annexes(Desk desk, Heading steps, Heading matrix) {

    static Annexes of(Desk desk) {
        return new Annexes(desk, new Heading(2, desk.text("steps.title")), new Heading(2, desk.text("matrix.title")));
    }

    void writeTo(ReportDocument.Builder document) {
        document.heading(1, desk.text("annexes"));
        steps(document);
        new IndicatorMatrixSection(desk).writeTo(document, matrix);
        practices(document);
        needs(document);
        new AlignmentSection(desk).writeTo(document, 2);
        document.heading(2, desk.text("scorecard.title", desk.formats().month(desk.context().month())));
        new CountsPart(desk).writeTo(document, false);
        new ActivityPart(desk).writeTo(document);
    }

    private void steps(ReportDocument.Builder document) {
        List<Activity> described = desk.strategy().getObjectives().stream()
                .flatMap(objective -> objective.getActivities().stream()).filter(it -> !it.getSteps().isEmpty()).toList();
        document.add(steps);
        if (described.isEmpty()) {
            document.note(desk.text("steps.empty"));
            return;
        }
        Table.Builder table = Table.of(desk.text("steps.title"), Column.heading(desk.text("steps.step")),
                Column.text(desk.text("steps.owner")), Column.text(desk.text("steps.due")));
        described.forEach(activity -> {
            table.group(desk.activity(activity));
            activity.getSteps().forEach(step -> table.row(step(step)));
        });
        document.table(table.build());
    }

    private List<Cell> step(Step step) {
        String due = step.getDue() == null ? "" : desk.formats().shortDate(step.getDue());
        return List.of(Cell.of(given(step.getText(), "–")), Cell.of(given(step.getOwner())),
                Cell.of(step.isDone() ? Desk.joined(", ", List.of(due, desk.text("steps.done"))) : due));
    }

    private void practices(ReportDocument.Builder document) {
        List<Practice> practices = Stream.ofNullable(desk.strategy().getIntroduction()).map(Introduction::getPractices)
                .flatMap(List::stream).toList();
        document.heading(2, desk.text("practices.title"));
        if (practices.isEmpty()) {
            document.note(desk.text("practices.empty"));
            return;
        }
        Table.Builder table = Table.of(desk.text("practices.title"),
                Column.heading(desk.term("kind.StakeholderGroup", "stakeholders.group")),
                Column.text(desk.text("practices.practice")));
        Map<Optional<StakeholderGroup>, List<Practice>> byGroup = practices.stream().collect(Collectors.groupingBy(
                practice -> Optional.ofNullable(practice.getGroup()), LinkedHashMap::new, Collectors.toList()));
        byGroup.forEach((group, all) -> {
            Cell name = Cell.of(group.map(StakeholderGroup::getName).map(Desk::given).orElse("–")).down(all.size());
            all.forEach(practice -> table.row(practice == all.getFirst() ? List.of(name, practice(practice))
                    : List.of(practice(practice))));
        });
        document.table(table.build());
    }

    private static Cell practice(Practice practice) {
        return Cell.of(Desk.lines(practice.getTactic() == null ? "" : given(practice.getTactic().getName()),
                given(practice.getText())));
    }

    private void needs(ReportDocument.Builder document) {
        List<StakeholderGroup> groups = desk.strategy().getStakeholders();
        document.heading(2, desk.text("needs.title"));
        if (groups.isEmpty()) {
            document.note(desk.text("stakeholders.empty"));
            return;
        }
        Table.Builder table = Table.of(desk.text("needs.title"),
                Column.heading(desk.term("kind.StakeholderGroup", "stakeholders.group")),
                Column.text(desk.text("stakeholders.needs")), Column.text(desk.text("stakeholders.formats")));
        groups.forEach(group -> table.row(given(group.getName(), desk.text("absent.name")),
                Desk.joined(", ", group.getNeeds()), Desk.joined(", ", group.getFormats())));
        document.table(table.build());
    }
}
