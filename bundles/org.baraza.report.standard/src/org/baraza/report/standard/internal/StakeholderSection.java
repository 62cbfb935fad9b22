package org.baraza.report.standard.internal;

import static org.baraza.report.standard.internal.Desk.given;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.baraza.analysis.Limits;
import org.baraza.analysis.Placement;
import org.baraza.analysis.StakeholderMatrix;
import org.baraza.analysis.Tier;
import org.baraza.analysis.Words;
import org.baraza.model.catalogue.LiteracyLevel;
import org.baraza.model.catalogue.UserGroup;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.report.Cell;
import org.baraza.report.Column;
import org.baraza.report.Picture;
import org.baraza.report.ReportDocument;
import org.baraza.report.Table;

/** Who is to be engaged, and in which order (guidelines, Part I, Phase 1, Stakeholder mapping and prioritization). */
record StakeholderSection(Desk desk) {

    void writeTo(ReportDocument.Builder document) {
        StakeholderMatrix matrix = StakeholderMatrix.of(desk.strategy());
        document.heading(1, desk.text("stakeholders"));
        if (matrix.placements().isEmpty()) {
            document.note(desk.text("stakeholders.empty"));
            return;
        }
        document.text(desk.text("stakeholders.counts", matrix.primary().size(), matrix.in(Tier.SECONDARY).size(),
                Limits.of(desk.strategy()).primaryGroups()));
        Table table = table(matrix);
        new MatrixPicture(desk).scene().map(scene -> new Picture(scene, desk.text("stakeholders.picture")))
                .ifPresent(picture -> document.refer(desk.text("stakeholders.refer"), picture, table).add(picture));
        document.table(table);
    }

    private Table table(StakeholderMatrix matrix) {
        Limits limits = Limits.of(desk.strategy());
        Table.Builder table = Table.of(desk.term("kinds.StakeholderGroup", "stakeholders.table"),
                Column.heading(desk.term("kind.StakeholderGroup", "stakeholders.group")),
                Column.text(desk.text("stakeholders.quadrant")),
                Column.number(desk.text("stakeholders.rank")),
                Column.number(limits.currentAxisName().orElseGet(() -> desk.text("stakeholders.current"))),
                Column.number(limits.desiredAxisName().orElseGet(() -> desk.text("stakeholders.desired"))),
                Column.text(desk.text("stakeholders.literacy")));
        for (Tier tier : Tier.values()) {
            List<Placement> placements = matrix.in(tier);
            if (!placements.isEmpty()) {
                table.group(desk.vocabulary().of(tier));
                placements.forEach(placement -> table.row(row(placement)));
            }
        }
        return table.build();
    }

    private List<Cell> row(Placement placement) {
        StakeholderGroup group = placement.group();
        return List.of(Cell.of(name(group)), quadrant(placement), Cell.of(number(placement.rank())),
                Cell.of(axis(group.getCurrent())), Cell.of(axis(group.getDesired())), Cell.of(literacy(group)));
    }

    private String name(StakeholderGroup group) {
        String name = given(group.getName(), desk.text("absent.name"));
        return group.isNonUser() ? Desk.lines(name, desk.text("stakeholders.nonUser")) : name;
    }

    private Cell quadrant(Placement placement) {
        return placement.quadrant()
                .map(quadrant -> Cell.of(desk.vocabulary().of(quadrant)).in(Colours.of(quadrant)))
                .orElse(Cell.of("–"));
    }

    private String literacy(StakeholderGroup group) {
        return own(group).or(() -> usual(group)).map(level -> Words.of(level, desk.language())).orElse("");
    }

    private static Optional<LiteracyLevel> own(StakeholderGroup group) {
        return group.isSetLiteracy() ? Optional.ofNullable(group.getLiteracy()) : Optional.empty();
    }

    /** What the catalogue knows of such groups. */
    private Optional<LiteracyLevel> usual(StakeholderGroup group) {
        return Optional.ofNullable(group.getUserGroup()).flatMap(desk.context().catalogue()::userGroup)
                .map(UserGroup::getLiteracy);
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "–";
    }

    private String axis(Double value) {
        return value == null || !Double.isFinite(value) ? "–" : desk.formats().number(BigDecimal.valueOf(value));
    }
}
