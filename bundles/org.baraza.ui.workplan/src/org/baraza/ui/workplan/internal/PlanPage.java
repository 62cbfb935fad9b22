package org.baraza.ui.workplan.internal;

import java.time.LocalDate;
import java.util.Optional;

import org.baraza.model.strategy.StrategyElement;
import org.baraza.drawing.Role;
import org.baraza.ui.Appearance;
import org.baraza.ui.LinkWords;
import org.baraza.ui.workplan.internal.board.RoomActions;
import org.baraza.ui.workplan.internal.grid.BudgetFooter;
import org.baraza.ui.workplan.internal.grid.ColumnMemory;
import org.baraza.ui.workplan.internal.grid.WorkplanGrid;
import org.baraza.ui.workplan.internal.means.MeansDialog;
import org.baraza.ui.workplan.internal.model.Arrangement;
import org.baraza.ui.workplan.internal.model.BudgetSummary.Gap;
import org.baraza.ui.workplan.internal.model.Column.Kind;
import org.baraza.ui.workplan.internal.model.Edit;
import org.baraza.ui.workplan.internal.model.Row;
import org.baraza.ui.workplan.internal.model.WorkplanModel;
import org.baraza.ui.workplan.internal.model.block.Pasted;
import org.baraza.ui.workplan.internal.model.means.MeansForm;
import org.baraza.ui.workplan.internal.model.means.Stages;
import org.baraza.ui.SentenceDialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The grid with what the plan costs under it; a way to begin where there are no objectives yet. */
public final class PlanPage implements WorkplanGrid.Listener {

    /** What the page asks of its room. */
    public interface Room extends RoomActions {

        /** Something is typed into a cell that is not in the plan yet, or no longer so. */
        void editing(boolean pending);

        /** Other activities are to be shown, or otherwise. */
        void arranged();

        /** Opens the notes of the checks where the cursor is. */
        void note();

        /** The day that the plan is seen from. */
        LocalDate today();

        /** The stages of production that an activity can serve. */
        Stages stages();

        /** Goes where objectives are written. */
        void writeObjectives();

        /** Takes a plan over from a spreadsheet. */
        void bringIn();
    }

    private static final int MOST_REFUSALS = 8;

    private final Room room;
    private final Composite control;
    private final StackLayout stack = new StackLayout();
    private final Composite plan;
    private final Composite empty;
    private final WorkplanGrid grid;
    private final BudgetFooter budget;
    private final PlanFoot foot;
    private final FilterBar filter;
    private final ColumnMemory memory;
    private WorkplanModel model;
    private Arrangement arrangement;

    public PlanPage(Composite parent, Room room, WorkplanModel model, ColumnMemory memory) {
        this.room = room;
        this.model = model;
        this.memory = memory;
        arrangement = model.arrangement();
        control = new Composite(parent, SWT.NONE);
        control.setLayout(stack);
        empty = createEmpty();
        plan = new Composite(control, SWT.NONE);
        plan.setLayout(plain(new GridLayout()));
        filter = new FilterBar(plan, room::arranged, this::setFocus);
        grid = new WorkplanGrid(plan, model, memory, this);
        grid.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        budget = new BudgetFooter(plan, grid, model);
        budget.control().setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
        foot = new PlanFoot(plan, () -> this.model.budget().gap().ifPresent(this::showGap));
        foot.control().setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
        restyle();
        Appearance.whenChanged(control, this::restyle);
    }

    public Composite control() {
        return control;
    }

    public WorkplanModel model() {
        return model;
    }

    public WorkplanGrid grid() {
        return grid;
    }

    /** @param select the element to put the cursor on; empty to leave it where it is */
    public void show(WorkplanModel next, Optional<StrategyElement> select) {
        model = next;
        stack.topControl = next.strategy().getObjectives().isEmpty() ? empty : plan;
        control.layout();
        grid.show(next, select);
        filter.says(filter.filter().isNone() ? "" : NLS.bind(Messages.Filter_count, next.shown(),
                next.strategy().getObjectives().stream().mapToInt(each -> each.getActivities().size()).sum()));
        budget.show(next);
        foot.show(next.budget().gap().map(Gap::sentence).orElse(""));
    }

    public void setFocus() {
        if (model.rows().isEmpty()) {
            stack.topControl.setFocus();
        } else if (grid.row().isEmpty()) {
            grid.select(0, model.columnOf(Kind.MEANS).orElseThrow());
        } else {
            grid.control().setFocus(); // what is selected stays so
        }
    }

    /** Takes the colours of the present theme. */
    private void restyle() {
        grid.restyle();
        budget.refresh();
        foot.restyle();
    }

    /** Says where the cursor still is, when one comes back from another page. */
    void tellPlace() {
        grid.row().ifPresent(row -> grid.column().ifPresent(column -> room.tell(model.status(row, column))));
    }

    @Override
    public void selected(int row, int column) {
        StrategyElement element = model.columns().get(column).kind() == Kind.OBJECTIVE
                ? model.rows().get(row).objective()
                : model.rows().get(row).element();
        room.selected(element, model.status(row, column));
    }

    @Override
    public void asked(Edit edit) {
        room.carryOut(edit);
    }

    /** Says what could not be taken over, after all else was: one sentence where one is typed, more in a dialog. */
    @Override
    public void asked(Pasted pasted) {
        room.carryOut(pasted.isRefused() && pasted.refusals().size() == 1
                ? new Edit.Refused(pasted.refusals().getFirst())
                : pasted.edit());
        if (pasted.refusals().size() > 1 || !pasted.refusals().isEmpty() && !pasted.isRefused()) {
            tell(pasted);
        }
    }

    private void tell(Pasted pasted) {
        String first = pasted.isRefused() ? Messages.Paste_nothing : Messages.Paste_rest;
        String more = pasted.refusals().size() <= MOST_REFUSALS ? ""
                : "\n" + NLS.bind(Messages.Paste_more, pasted.refusals().size() - MOST_REFUSALS);
        SentenceDialog.ask(control.getShell(), pasted.label(), first + "\n\n"
                + String.join("\n", pasted.refusals().stream().limit(MOST_REFUSALS).toList()) + more,
                IDialogConstants.OK_LABEL);
    }

    @Override
    public void editing(boolean pending) {
        room.editing(pending);
    }

    @Override
    public void moved() {
        if (budget != null) {
            budget.refresh();
        }
    }

    @Override
    public void note() {
        room.note();
    }

    /** Opens what the activity under the cursor does, with its steps. */
    @Override
    public void describe() {
        grid.commit();
        grid.row().ifPresent(row -> {
            if (model.rows().get(row) instanceof Row.Planned planned) {
                Stages stages = room.stages();
                room.carryOut(MeansDialog.ask(control.getShell(), new MeansForm(planned.activity(), room.today()),
                        stages, stages.ofTactic(planned.activity())));
            }
        });
    }

    @Override
    public void find() {
        filter.open();
    }

    /** How the person wants to look at the plan. */
    Arrangement arrangement() {
        return arrangement.filtered(filter.filter());
    }

    @Override
    public void arranged(Arrangement next) {
        if (!next.hidden().equals(arrangement.hidden())) {
            memory.hide(next.hidden());
        }
        arrangement = next;
        room.arranged();
    }

    /** All columns are as wide as usual again. */
    void usualWidths() {
        memory.forgetWidths();
        grid.relay();
    }

    /** Shows all activities again. */
    void unfilter() {
        arrangement = arrangement.unfolded();
        if (filter.filter().isNone()) {
            room.arranged();
        } else {
            filter.close();
        }
    }

    private void showGap(Gap gap) {
        if (model.rowOf(gap.activity()).isEmpty()) {
            unfilter();
        }
        model.rowOf(gap.activity()).ifPresent(row -> grid.select(row, Math.max(model.columns().indexOf(gap.column()),
                model.columnOf(Kind.MEANS).orElseThrow())));
    }

    void add() {
        if (!filter.filter().isNone() || !arrangement.folded().isEmpty()) {
            unfilter();
        }
        grid.add();
    }

    void delete() {
        grid.commit();
        grid.rows().delete();
    }

    void move(boolean down) {
        grid.commit();
        grid.rows().move(down);
    }

    private Composite createEmpty() {
        Composite page = new Composite(control, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 20;
        layout.marginHeight = 20;
        page.setLayout(layout);
        Label text = new Label(page, SWT.WRAP);
        text.setText(Messages.Empty_text);
        Button button = new Button(page, SWT.PUSH);
        button.setText(Messages.Empty_button);
        button.addListener(SWT.Selection, event -> room.writeObjectives());
        LinkWords other = new LinkWords(page, Role.TEXT);
        other.setText("<a>" + Messages.Empty_import + "</a>");
        other.addListener(SWT.Selection, event -> room.bringIn());
        return page;
    }

    private static GridLayout plain(GridLayout layout) {
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        return layout;
    }
}
