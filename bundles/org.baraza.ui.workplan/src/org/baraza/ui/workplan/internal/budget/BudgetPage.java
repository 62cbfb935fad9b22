package org.baraza.ui.workplan.internal.budget;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.baraza.analysis.Analyses;
import org.baraza.analysis.Labels;
import org.baraza.checks.Finding;
import org.baraza.ui.DropDown;
import org.baraza.ui.workplan.internal.Messages;
import org.baraza.ui.workplan.internal.board.BoardCanvas;
import org.baraza.ui.workplan.internal.board.RoomActions;
import org.baraza.ui.workplan.internal.model.board.Board;
import org.baraza.ui.workplan.internal.model.budget.BudgetTable;
import org.baraza.ui.workplan.internal.model.budget.CostAt;
import org.baraza.ui.workplan.internal.model.budget.CostForm;
import org.baraza.ui.workplan.internal.model.budget.CostLine;
import org.baraza.ui.workplan.internal.model.budget.Dimension;
import org.baraza.ui.workplan.internal.model.budget.Measure;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Sums of the budget by two dimensions, over the costs that they add up. */
public final class BudgetPage {

    private static final int[] HALVES = { 55, 45 };

    private final RoomActions room;
    private final Composite control;
    private final DropDown rows;
    private final DropDown columns;
    private final DropDown measures;
    private final BoardCanvas canvas;
    private final CostList costs;
    private Analyses analyses;
    private BudgetTable table;
    private Board board;

    public BudgetPage(Composite parent, RoomActions room, Analyses analyses) {
        this.room = room;
        this.analyses = analyses;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(control);
        Composite choices = new Composite(control, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(6).margins(16, 8).spacing(8, 0).applyTo(choices);
        measures = choice(choices, Messages.Budget_show);
        rows = choice(choices, Messages.Budget_rows);
        columns = choice(choices, Messages.Budget_columns);
        String[] words = Stream.of(Dimension.values()).map(Dimension::word).toArray(String[]::new);
        rows.setItems(words);
        columns.setItems(words);
        rows.select(Dimension.OBJECTIVE.ordinal());
        columns.select(Dimension.YEAR.ordinal());
        offer(Measure.REVISED);
        SashForm halves = new SashForm(control, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
        canvas = new BoardCanvas(halves, new Cells());
        costs = new CostList(halves, this::tell, this::open);
        halves.setWeights(HALVES);
    }

    public Composite control() {
        return control;
    }

    public void setFocus() {
        canvas.control().setFocus();
    }

    public void show(Analyses next) {
        analyses = next;
        refresh();
    }

    private void refresh() {
        table = BudgetTable.of(analyses, dimension(rows), dimension(columns), measure());
        board = table.board();
        canvas.show(board);
    }

    private DropDown choice(Composite parent, String label) {
        new Label(parent, SWT.NONE).setText(label);
        DropDown combo = new DropDown(parent, label);
        combo.addListener(SWT.Selection, event -> {
            offer(measure());
            refresh();
        });
        return combo;
    }

    private static Dimension dimension(DropDown combo) {
        return Dimension.values()[Math.max(0, combo.getSelectionIndex())];
    }

    private List<Measure> offered() {
        return Measure.along(dimension(rows), dimension(columns));
    }

    private Measure measure() {
        return Stream.of(Measure.values()).filter(each -> each.word().equals(measures.getText())).findFirst()
                .orElse(Measure.REVISED);
    }

    /** Only what is known along the dimensions; what was chosen stays if it can. */
    private void offer(Measure wanted) {
        measures.setItems(offered().stream().map(Measure::word).toArray(String[]::new));
        measures.select(Math.max(0, offered().indexOf(wanted)));
    }

    private void tell(CostAt place) {
        room.selected(place.activity(), NLS.bind(Messages.Budget_cost,
                Labels.of(place.activity(), Locale.getDefault()), place.year().name()));
    }

    private void open(CostAt place) {
        room.carryOut(CostDialog.ask(control.getShell(),
                new CostForm(place, analyses.budget().currency(), analyses.asOf())));
    }

    private final class Cells implements BoardCanvas.Listener {

        @Override
        public void selected(int line, int column) {
            List<CostAt> places = table.costs(line, column);
            Object[] parts = { board.lines().get(line).heading(), board.columns().get(column).text(), table.heading(),
                board.lines().get(line).slots().get(column).text() };
            String sum = NLS.bind(Messages.Budget_behind, parts);
            costs.show(sum, CostLine.of(analyses, places));
            room.tell(new MessageFormat(Messages.Budget_status, Locale.getDefault()).format(
                    new Object[] { sum, places.size() }));
        }

        @Override
        public void opened(int line, int column) {
            List<CostAt> places = table.costs(line, column);
            if (places.size() == 1) {
                open(places.getFirst());
            } else {
                costs.control().setFocus();
            }
        }

        @Override
        public List<Finding> found(int line, int column) {
            return table.costs(line, column).stream().map(CostAt::activity).distinct()
                    .flatMap(activity -> room.found(activity).stream()).toList();
        }
    }
}
