package org.baraza.report.standard.internal;

import static org.baraza.report.standard.internal.Desk.given;

import java.util.Comparator;
import java.util.List;

import org.baraza.analysis.FeedbackSummary;
import org.baraza.analysis.Labels;
import org.baraza.analysis.Words;
import org.baraza.model.strategy.FeedbackDecision;
import org.baraza.model.strategy.FeedbackItem;
import org.baraza.report.Cell;
import org.baraza.report.Column;
import org.baraza.report.ReportDocument;
import org.baraza.report.Table;

/** What users said, what was decided and why, and what was done (guidelines, Part II A). */
record FeedbackSection(Desk desk) {

    void writeTo(ReportDocument.Builder document) {
        List<FeedbackItem> decided = desk.strategy().getFeedback().stream()
                .filter(item -> item.getDecision() != null && item.getDecision() != FeedbackDecision.UNDECIDED)
                .sorted(Comparator.comparing(FeedbackItem::getDate, Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
        FeedbackSummary summary = FeedbackSummary.of(desk.strategy(), desk.context().asOf());
        document.heading(1, desk.text("said.title"));
        if (summary.raised() > 0) {
            document.text(desk.text("feedback.addressed", summary.addressed(), summary.raised(), summary.pastDue()));
        }
        if (decided.isEmpty()) {
            document.note(desk.text("said.none"));
            return;
        }
        Table.Builder table = Table.of(desk.text("said.table"), Column.heading(desk.text("said.said")),
                Column.text(desk.text("said.who")), Column.text(desk.text("said.decision")),
                Column.text(desk.text("said.does")));
        decided.forEach(item -> table.row(row(item)));
        document.table(table.build());
    }

    private List<Cell> row(FeedbackItem item) {
        String when = item.getDate() == null ? "" : desk.formats().shortDate(item.getDate());
        String who = item.getGroup() == null ? "" : given(item.getGroup().getName());
        return List.of(Cell.of(given(item.getTopic(), desk.text("absent.name")), given(item.getText())),
                Cell.of(Desk.lines(who, when)),
                Cell.of(Words.of(item.getDecision(), desk.language()), given(item.getReason())),
                Cell.of(Desk.lines(given(item.getMeasure()), given(item.getAnswer()), takenUp(item))));
    }

    /** Where in the plan it went, so that the loop closes. */
    private String takenUp(FeedbackItem item) {
        String parts = Desk.joined("; ", item.getConcerns().stream().map(part -> Labels.of(part, desk.language())).toList());
        return parts.isEmpty() ? "" : desk.text("said.takenUp", parts);
    }
}
