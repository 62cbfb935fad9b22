package org.baraza.ui.workplan.internal.coverage;

import java.util.List;
import java.util.stream.Stream;

import org.baraza.analysis.Analyses;
import org.baraza.analysis.Labels;
import org.baraza.checks.Finding;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.ui.workplan.internal.Messages;
import org.baraza.ui.workplan.internal.board.BoardCanvas;
import org.baraza.ui.workplan.internal.board.RoomActions;
import org.baraza.ui.workplan.internal.model.Edit;
import org.baraza.ui.workplan.internal.model.coverage.CoverageTable;
import org.baraza.ui.workplan.internal.model.coverage.CoverageTable.Side;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The primary groups against objectives or quarters; a cell opens its activities, and fills itself where it is empty. */
public final class CoveragePage {

    /** What the page asks beyond edits. */
    public interface Room extends RoomActions {

        /** Shows an element in the plan. */
        void inPlan(StrategyElement element);
    }

    private final Room room;
    private final Composite control;
    private final Button byQuarter;
    private final Label summary;
    private final BoardCanvas canvas;
    private Analyses analyses;
    private CoverageTable table;

    public CoveragePage(Composite parent, Room room, Analyses analyses) {
        this.room = room;
        this.analyses = analyses;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(control);
        Composite choices = new Composite(control, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(16, 8).spacing(16, 0).applyTo(choices);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(choices);
        side(choices, Messages.Coverage_byObjective).setSelection(true);
        byQuarter = side(choices, Messages.Coverage_byQuarter);
        summary = new Label(choices, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(summary);
        canvas = new BoardCanvas(control, new Cells());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas.control());
    }

    public Composite control() {
        return control;
    }

    public void setFocus() {
        canvas.control().setFocus();
    }

    public void show(Analyses next) {
        analyses = next;
        table = CoverageTable.of(analyses, byQuarter.getSelection() ? Side.QUARTERS : Side.OBJECTIVES);
        summary.setText(table.summary());
        canvas.show(table.board());
        if (table.board().lines().isEmpty()) {
            room.tell("");
        }
    }

    private Button side(Composite parent, String words) {
        Button button = new Button(parent, SWT.RADIO);
        button.setText(words);
        button.addListener(SWT.Selection, event -> show(analyses));
        return button;
    }

    private void open(int line, int column) {
        canvas.control().setToolTipText(null);
        Menu menu = new Menu(canvas.control());
        for (Activity activity : table.activities(line, column)) {
            item(menu, analyses.number(activity) + "  " + Labels.name(activity).orElse(""),
                    () -> room.inPlan(activity));
        }
        if (menu.getItemCount() > 0) {
            new MenuItem(menu, SWT.SEPARATOR);
        }
        List<Objective> objectives = table.objectives(column);
        objectives.forEach(objective -> item(menu, table.invitation(line, objective),
                () -> add(table.add(line, column, objective))));
        menu.setLocation(canvas.cursorPlace());
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private void add(Edit edit) {
        room.carryOut(edit);
        if (edit instanceof Edit.Change change) {
            change.select().ifPresent(room::inPlan);
        }
    }

    private static void item(Menu menu, String words, Runnable body) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(words.replace("&", "&&"));
        item.addListener(SWT.Selection, event -> body.run());
    }

    private final class Cells implements BoardCanvas.Listener {

        @Override
        public void selected(int line, int column) {
            List<Activity> activities = table.activities(line, column);
            String status = table.status(line, column);
            if (canvas.control().isFocusControl() && !activities.isEmpty()) {
                room.selected(activities.getFirst(), status);
            } else {
                room.tell(status);
            }
        }

        @Override
        public void opened(int line, int column) {
            open(line, column);
        }

        /** Of the group that is to be engaged, and of what engages it there. */
        @Override
        public List<Finding> found(int line, int column) {
            return Stream.concat(Stream.of(table.group(line)), table.activities(line, column).stream())
                    .flatMap(element -> room.found(element).stream()).toList();
        }
    }
}
