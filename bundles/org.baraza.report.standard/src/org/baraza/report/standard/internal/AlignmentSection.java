package org.baraza.report.standard.internal;

import static org.baraza.report.standard.internal.Desk.given;

import java.util.List;

import org.baraza.analysis.Words;
import org.baraza.model.strategy.AlignedDocument;
import org.baraza.model.strategy.AlignedObjective;
import org.baraza.model.strategy.AlignmentLink;
import org.baraza.model.strategy.Objective;
import org.baraza.report.Cell;
import org.baraza.report.Column;
import org.baraza.report.Items.Item;
import org.baraza.report.ReportDocument;
import org.baraza.report.Table;

/** The strategy beside the statistics development strategy and other plans (guidelines, Part I, A). */
record AlignmentSection(Desk desk) {

    void writeTo(ReportDocument.Builder document, int level) {
        document.heading(level, desk.text("alignment.title"));
        if (desk.strategy().getAlignedDocuments().isEmpty()) {
            document.note(desk.text("alignment.empty"));
            return;
        }
        Table.Builder table = Table.of(desk.text("alignment.table"), Column.heading(desk.text("alignment.theirs")),
                Column.text(desk.text("alignment.ours")), Column.text(desk.text("alignment.how")));
        desk.strategy().getAlignedDocuments().forEach(other -> {
            table.group(title(other));
            other.getObjectives().forEach(theirs -> table.row(row(theirs)));
        });
        document.table(table.build());
        apart(document);
    }

    private String title(AlignedDocument document) {
        String title = given(document.getTitle(), desk.text("absent.name"));
        return document.getKind() == null ? title
                : desk.text("alignment.document", title, Words.of(document.getKind(), desk.language()));
    }

    private List<Cell> row(AlignedObjective theirs) {
        List<AlignmentLink> links = desk.strategy().getAlignments().stream()
                .filter(link -> link.getServes() == theirs && link.getObjective() != null).toList();
        return List.of(Cell.of(Desk.joined(" ", List.of(given(theirs.getCode()), given(theirs.getText())))),
                Cell.of(given(Desk.joined("\n", links.stream().map(link -> desk.objective(link.getObjective())).toList()),
                        desk.text("alignment.none"))),
                Cell.of(Desk.joined("\n", links.stream().map(AlignmentLink::getNote).toList())));
    }

    /** The objectives that serve none of the others, and why. */
    private void apart(ReportDocument.Builder document) {
        List<Item> alone = desk.strategy().getObjectives().stream().filter(this::standsAlone)
                .map(objective -> Item.of(desk.objective(objective), given(objective.getStandsAlone()))).toList();
        if (!alone.isEmpty()) {
            document.text(desk.text("alignment.apart")).items(alone);
        }
    }

    private boolean standsAlone(Objective objective) {
        return desk.strategy().getAlignments().stream().noneMatch(link -> link.getObjective() == objective);
    }
}
