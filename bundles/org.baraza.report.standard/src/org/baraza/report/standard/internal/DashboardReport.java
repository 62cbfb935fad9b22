package org.baraza.report.standard.internal;

import static org.baraza.report.standard.internal.Desk.given;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.baraza.analysis.EventCount;
import org.baraza.analysis.FeedbackSummary;
import org.baraza.analysis.StakeholderMatrix;
import org.baraza.model.strategy.EngagementEvent;
import org.baraza.model.strategy.FeedbackDecision;
import org.baraza.model.strategy.FeedbackItem;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.report.Cell;
import org.baraza.report.Column;
import org.baraza.report.Items.Item;
import org.baraza.report.Report;
import org.baraza.report.ReportContext;
import org.baraza.report.ReportDocument;
import org.baraza.report.Table;

/**
 * What the public may see on the office's website: whom it listens to, what it promised and how that stands. It names
 * groups and counts only: no person, no comment, no cost, no word that somebody wrote for colleagues.
 */
public final class DashboardReport implements Report {

    @Override
    public ReportDocument create(ReportContext context) {
        Desk desk = Desk.of(context);
        ReportDocument.Builder document = ReportDocument.titled(desk.text("dashboard.title"), context.language())
                .subtitle(Desk.joined(", ", List.of(given(context.strategy().getOffice()),
                        given(context.strategy().getCountry()))))
                .text(desk.text("dashboard.about", desk.formats().month(context.month())));
        if (context.strategy().getVision() != null) {
            document.statement(given(context.strategy().getVision().getText()));
        }
        document.heading(1, desk.text("dashboard.promises"));
        document.numbered(context.strategy().getObjectives().stream().map(objective -> promise(desk, objective)).toList());
        document.heading(1, desk.text("dashboard.standing"));
        new CountsPart(desk).writeTo(document, true);
        new ProgressChart(desk, context.asOf()).chart().ifPresent(chart -> document
                .heading(1, desk.text("progress.title")).text(desk.text("progress.read")).add(chart));
        met(desk, document);
        answered(desk, document);
        return document.build();
    }

    private static Item promise(Desk desk, Objective objective) {
        return Item.of(given(objective.getStatement(), desk.text("absent.statement")));
    }

    private static void met(Desk desk, ReportDocument.Builder document) {
        List<StakeholderGroup> groups = StakeholderMatrix.of(desk.strategy()).primary().stream()
                .map(placement -> placement.group()).toList();
        if (groups.isEmpty()) {
            return;
        }
        Table.Builder table = Table.of(desk.text("dashboard.met"),
                Column.heading(desk.term("kind.StakeholderGroup", "stakeholders.group")),
                Column.number(desk.text("dashboard.events")), Column.number(desk.text("dashboard.people")));
        groups.forEach(group -> {
            List<EngagementEvent> events = events(desk).filter(event -> event.getGroups().contains(group)).toList();
            table.row(List.of(Cell.of(given(group.getName(), desk.text("absent.name"))),
                    number(events.size()), number(events.stream()
                            .mapToInt(event -> EventCount.participants(event).orElse(0)).sum())));
        });
        document.heading(1, desk.text("dashboard.listening")).text(desk.text("dashboard.listening.note"))
                .table(table.build());
    }

    private static Stream<EngagementEvent> events(Desk desk) {
        return desk.strategy().getObjectives().stream().flatMap(objective -> objective.getActivities().stream())
                .flatMap(activity -> activity.getEvents().stream())
                .filter(event -> event.getDate() != null && !event.getDate().isAfter(desk.context().asOf()));
    }

    private static Cell number(int count) {
        return count == 0 ? Cell.of("–") : Cell.of(BigDecimal.valueOf(count), Integer.toString(count));
    }

    private static void answered(Desk desk, ReportDocument.Builder document) {
        FeedbackSummary summary = FeedbackSummary.of(desk.strategy(), desk.context().asOf());
        if (summary.raised() == 0) {
            return;
        }
        document.heading(1, desk.text("said.title"))
                .text(desk.text("feedback.addressed", summary.addressed(), summary.raised(), summary.pastDue()));
        List<FeedbackItem> done = desk.strategy().getFeedback().stream()
                .filter(item -> item.getDecision() == FeedbackDecision.ACCEPTED && !given(item.getMeasure()).isEmpty())
                .filter(item -> FeedbackSummary.isAddressed(item, desk.context().asOf()))
                .toList();
        if (!done.isEmpty()) {
            Table.Builder table = Table.of(desk.text("said.table"), Column.heading(desk.text("said.said")),
                    Column.text(desk.text("said.did")));
            done.forEach(item -> table.row(given(item.getTopic(), "–"), given(item.getMeasure())));
            document.table(table.build());
        }
    }
}
