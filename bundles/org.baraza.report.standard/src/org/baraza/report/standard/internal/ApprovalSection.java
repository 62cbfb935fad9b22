package org.baraza.report.standard.internal;

import static org.baraza.report.standard.internal.Desk.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.baraza.analysis.Words;
import org.baraza.model.strategy.Approval;
import org.baraza.model.strategy.ApprovalStep;
import org.baraza.report.Cell;
import org.baraza.report.Column;
import org.baraza.report.Items.Item;
import org.baraza.report.ReportDocument;
import org.baraza.report.Table;

/** Who approves the strategy, and when it was launched (guidelines, Part I, Phase 4). */
record ApprovalSection(Desk desk) {

    void writeTo(ReportDocument.Builder document) {
        document.heading(1, desk.text("approval"));
        Optional<Approval> approval = Optional.ofNullable(desk.strategy().getApproval());
        if (approval.map(it -> it.getChain().isEmpty()).orElse(true)) {
            document.note(desk.text("approval.empty"));
        }
        approval.ifPresent(it -> write(it, document));
    }

    private void write(Approval approval, ReportDocument.Builder document) {
        if (!approval.getChain().isEmpty()) {
            Table.Builder table = Table.of(desk.text("approval.table"), Column.heading(desk.text("approval.body")),
                    Column.text(desk.text("approval.decision")), Column.text(desk.text("approval.date")),
                    Column.text(desk.text("activities.comment")));
            approval.getChain().forEach(step -> table.row(row(step)));
            document.table(table.build());
        }
        document.items(approval.getSnapshots().stream().map(version -> Item.of(
                desk.text("approval.version", given(version.getVersion(), "–")),
                Desk.joined(", ", List.of(date(version.getDate()), given(version.getAuthor()))))).toList());
        if (approval.getLaunchDate() != null) {
            document.text(Desk.joined(" ", List.of(
                    desk.text(approval.isLaunchPublic() ? "approval.launchedPublicly" : "approval.launched",
                            desk.formats().date(approval.getLaunchDate())), given(approval.getLaunchEvent()))));
        }
    }

    private List<Cell> row(ApprovalStep step) {
        return List.of(Cell.of(given(step.getBody(), desk.text("absent.name"))),
                Cell.of(step.getDecision() == null ? "" : Words.of(step.getDecision(), desk.language())),
                Cell.of(date(step.getDate())), Cell.of(given(step.getComment())));
    }

    private String date(LocalDate day) {
        return day == null ? "" : desk.formats().date(day);
    }
}
