package org.baraza.report.office.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.baraza.drawing.Box;
import org.baraza.drawing.Paint;
import org.baraza.drawing.Part;
import org.baraza.drawing.Point;
import org.baraza.drawing.Role;
import org.baraza.drawing.Scene;
import org.baraza.drawing.Shape;
import org.baraza.drawing.TextStyle;
import org.baraza.drawing.Weight;
import org.baraza.report.Cell;
import org.baraza.report.Column;
import org.baraza.report.Imprint;
import org.baraza.report.Items.Item;
import org.baraza.report.PageBreak.Orientation;
import org.baraza.report.ReportDocument;
import org.baraza.report.Table;

/** Reports with one of everything, of a fictional office. */
final class SampleReport {

    static final Imprint IMPRINT = new Imprint(LocalDate.of(2026, 10, 31), LocalDate.of(2026, 11, 22),
            Optional.of("2c199967-8b2f"), Optional.empty(), List.of(new Imprint.Part("Guidelines", "1.0.0")),
            List.of(new Imprint.Part("org.example", "0.1.0")));

    private SampleReport() {
    }

    static ReportDocument everything(Locale language) {
        return ReportDocument.titled("User engagement strategy", language)
                .subtitle("National Statistics Institute, Republic of Tamasi")
                .cover(List.of("Q1 2025 – Q4 2027", "Approved on 15 January 2025"))
                .note("Fictional.")
                .heading(1, "Vision").statement("Figures are heard.")
                .heading(1, "Values").items(List.of(Item.of("Openness.", "We answer."), Item.of("We listen.")))
                .heading(1, "Objectives").numbered(List.of(Item.of("To train."), Item.of("To ask.")))
                .heading(2, "In detail").text("One\nTwo <&> \u0000\u000b")
                .picture(scene(), "The matrix")
                .page(Orientation.LANDSCAPE)
                .heading(1, "Workplan").table(workplan())
                .page(Orientation.PORTRAIT)
                .heading(1, "Budget").numbered(List.of(Item.of("Again from one.")))
                .build();
    }

    static Table workplan() {
        return Table.of("The workplan, costs in USD", Column.heading("Strategy objective"),
                Column.text("Means of engagement"), Column.number("2025").under("Cost"),
                Column.number("2026").under("Cost"), Column.sum("Total").under("Cost"), Column.text("State"))
                .row(List.of(Cell.of("Objective 1").down(2), Cell.of("1.1 Briefings", "Before the budget debate.\nTwice."),
                        amount(100), amount(250), amount(350), Cell.of("On track").in(Role.ON_TRACK)))
                .row(List.of(Cell.of("1.2 Training", "=HYPERLINK(\"http://example.org\")"), amount(0), amount(4000),
                        amount(4000), Cell.of("Lagging").in(Role.LAGGING)))
                .group("Later")
                .row(List.of(Cell.of("Objective 2"), Cell.of("None yet").across(4), Cell.of("")))
                .total(List.of(Cell.of("Total").across(2), amount(100), amount(4250), amount(4350), Cell.of("")))
                .build();
    }

    private static Cell amount(int value) {
        return Cell.of(BigDecimal.valueOf(value), value == 0 ? "–" : Integer.toString(value));
    }

    private static Scene scene() {
        return new Scene(400, 120, "A square", List.of(Part.furniture(List.of(
                new Shape.Rect(new Box(20, 10, 100, 100), 0, Paint.fill(Role.CULTIVATE_TINT)),
                new Shape.Text("Journalists, صحفيون", new Point(140, 60), Shape.Anchor.START,
                        new TextStyle(14, Weight.BOLD), Role.TEXT)))));
    }
}
