package org.baraza.report.standard.internal;

import static org.baraza.report.standard.internal.Desk.given;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.analysis.ActivityState;
import org.baraza.analysis.ClosedMonth;
import org.baraza.analysis.Numbering;
import org.baraza.analysis.Scorecard;
import org.baraza.analysis.StateCounts;
import org.baraza.analysis.Words;
import org.baraza.model.strategy.Objective;
import org.baraza.report.Cell;
import org.baraza.report.Chart;
import org.baraza.report.Chart.Series;
import org.baraza.report.Column;
import org.baraza.report.Items.Item;
import org.baraza.report.ReportDocument;
import org.baraza.report.Table;

/** The scorecard's counts. Those of a closed month are what was stored; what changed since then is told below. */
final class CountsPart {

    private final Desk desk;
    private final Optional<ClosedMonth> closed;
    private final Scorecard shown;
    private final List<ActivityState> states;

    CountsPart(Desk desk) {
        this.desk = desk;
        closed = ClosedMonth.of(desk.strategy(), desk.context().month());
        shown = closed.map(ClosedMonth::scorecard).orElseGet(() -> Scorecard.of(desk.strategy(), desk.context().month(), desk.context().asOf()));
        states = Stream.of(ActivityState.values()).filter(state -> shown.whole().count(state) > 0).toList();
    }

    /** @param drawn whether the counts are shown as bars as well */
    void writeTo(ReportDocument.Builder document, boolean drawn) {
        if (states.isEmpty()) {
            document.note(desk.text("scorecard.empty"));
            return;
        }
        document.text(desk.text("scorecard.toPlan", shown.whole().toPlan(), shown.whole().started(),
                desk.formats().month(shown.month())));
        document.table(table());
        if (drawn && !shown.objectives().isEmpty()) {
            document.add(chart());
        }
        closed.ifPresent(month -> since(month, document));
    }

    private Table table() {
        List<Column> columns = new ArrayList<>(
                List.of(Column.heading(desk.term("kind.Objective", "workplan.objective"))));
        states.forEach(state -> columns.add(Column.number(Words.counted(state, desk.language()))));
        columns.add(Column.number(desk.text("scorecard.toPlan.column")));
        Table.Builder table = Table.of(desk.text("scorecard.table", desk.formats().month(shown.month())), columns);
        shown.objectives().forEach((objective, counts) -> table.row(cells(name(objective), counts)));
        return table.total(cells(desk.text("total"), shown.whole())).build();
    }

    private List<Cell> cells(String name, StateCounts counts) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(name)));
        for (ActivityState state : states) {
            int count = counts.count(state);
            cells.add(count == 0 ? Cell.of(BigDecimal.ZERO, "–")
                    : Cell.of(BigDecimal.valueOf(count), Integer.toString(count)).in(Colours.of(state)));
        }
        cells.add(Cell.of(BigDecimal.valueOf(counts.toPlan()), desk.text("scorecard.of", counts.toPlan(), counts.started())));
        return cells;
    }

    private Chart chart() {
        List<StateCounts> counts = List.copyOf(shown.objectives().values());
        List<Series> series = states.stream().map(state -> new Series(Words.counted(state, desk.language()),
                counts.stream().map(it -> Optional.of(BigDecimal.valueOf(it.count(state)))).toList(), Colours.of(state)))
                .toList();
        return new Chart(Chart.Kind.STACKED, desk.text("scorecard.chart", desk.formats().month(shown.month())),
                shown.objectives().keySet().stream().map(this::name).toList(), series);
    }

    private String name(Objective objective) {
        return Numbering.of(objective) + ". "
                + given(objective.getName(), given(objective.getStatement(), desk.text("absent.statement")));
    }

    private void since(ClosedMonth month, ReportDocument.Builder document) {
        document.note(desk.text("scorecard.closed", desk.formats().date(month.on())));
        List<Item> differences = month.since(desk.strategy(), desk.context().asOf()).stream().map(this::difference).toList();
        if (!differences.isEmpty()) {
            document.note(desk.text("scorecard.since")).items(differences);
        }
    }

    private Item difference(Scorecard.Difference difference) {
        String where = difference.objective().map(this::name).orElse(desk.text("scorecard.whole"));
        return Item.of(desk.text("scorecard.difference", where, Words.counted(difference.state(), desk.language()),
                difference.stored(), difference.now()));
    }
}
