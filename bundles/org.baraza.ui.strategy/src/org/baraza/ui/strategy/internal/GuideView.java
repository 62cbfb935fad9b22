package org.baraza.ui.strategy.internal;

import java.util.Locale;
import java.util.Optional;

import org.baraza.analysis.TaskProgress;
import org.baraza.catalogue.CatalogueService;
import org.baraza.drawing.Role;
import org.baraza.model.strategy.Phase;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.Task;
import org.baraza.session.Session;
import org.baraza.ui.Navigation;
import org.baraza.ui.RoomView;
import org.baraza.ui.SpokenName;
import org.baraza.ui.ToolRow;
import org.baraza.ui.ViewerTips;
import org.baraza.ui.strategy.internal.model.GuideEdits;
import org.baraza.ui.strategy.internal.model.GuideModel;
import org.baraza.ui.strategy.internal.model.TaskPlace;
import org.baraza.ui.strategy.internal.model.TaskText;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.OwnerDrawLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TreeItem;

import jakarta.inject.Inject;

/** The phases of the work and their tasks, to tick; under them what comes next. */
public final class GuideView extends RoomView {

    @Inject
    private CatalogueService catalogues;

    private final StackLayout stack = new StackLayout();
    private Composite parent;
    private Composite empty;
    private Composite tasks;
    private TreeViewer viewer;
    private GuideRows rows;
    private GuideNext next;
    private GuideModel model;

    @Override
    protected void createRoom(Composite area) {
        parent = area;
        parent.setLayout(stack);
        empty = createEmpty();
        tasks = createTasks();
        stack.topControl = tasks;
        tellSelection(element -> element instanceof Task task ? hint(task) : Messages.Status_phase);
    }

    @Override
    protected void show(Session session) {
        model = GuideModel.of(session.strategy(), session.asOf());
        stack.topControl = model.phases().isEmpty() ? empty : tasks;
        parent.layout();
        if (viewer.getInput() != session.strategy()) {
            viewer.setInput(session.strategy());
            model.phases().stream().filter(phase -> !phase.isComplete())
                    .forEach(phase -> viewer.setExpandedState(phase.phase(), true));
        }
        viewer.refresh();
        next.show(model.next().map(task -> model.advice(task, catalogues.catalogue(), Locale.getDefault())),
                model.next().flatMap(this::place).isPresent());
    }

    @Override
    public void setFocus() {
        (stack.topControl == tasks ? viewer.getControl() : empty).setFocus();
    }

    private Composite createTasks() {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        Composite list = new Composite(body, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(list);
        viewer = new TreeViewer(list, SWT.V_SCROLL | SWT.FULL_SELECTION);
        viewer.setContentProvider(new GuideContents());
        rows = new GuideRows(viewer.getTree(), () -> model);
        TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.NONE);
        column.setLabelProvider(rows);
        TreeColumnLayout layout = new TreeColumnLayout();
        layout.setColumnData(column.getColumn(), new ColumnWeightData(1));
        list.setLayout(layout);
        OwnerDrawLabelProvider.setUpOwnerDraw(viewer);
        ViewerTips.offer(viewer);
        SpokenName.of(viewer.getTree(), this::getPartName);
        viewer.addSelectionChangedListener(event -> chosen().ifPresent(selection()::select));
        viewer.addDoubleClickListener(event -> chosen().filter(Phase.class::isInstance)
                .ifPresent(phase -> viewer.setExpandedState(phase, !viewer.getExpandedState(phase))));
        viewer.getTree().addListener(SWT.MouseDown, this::press);
        viewer.addDoubleClickListener(event -> task().ifPresent(this::jump));
        viewer.getTree().addListener(SWT.KeyDown, this::key);
        new GuideMenu(viewer.getTree(), () -> task().isPresent()).always(Messages.Guide_add, SWT.INSERT, this::add)
                .ofTask(Messages.Guide_edit, SWT.F2, this::edit)
                .ofTask(Messages.Guide_up, SWT.ALT | SWT.ARROW_UP, () -> move(-1))
                .ofTask(Messages.Guide_down, SWT.ALT | SWT.ARROW_DOWN, () -> move(1))
                .ofTask(Messages.Guide_remove, SWT.DEL, this::remove);
        ToolRow tools = new ToolRow(body, Role.PAGE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(tools.control());
        tools.push(Messages.Guide_add, "add", this::add);
        tools.push(Messages.Guide_edit, "settings", this::edit);
        tools.push(Messages.Guide_remove, "delete", this::remove).wordless();
        next = new GuideNext(body, () -> model.next().ifPresent(this::jump));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(next.control());
        return body;
    }

    private void press(Event event) {
        TreeItem item = viewer.getTree().getItem(new Point(event.x, event.y));
        if (event.button == 1 && item != null && item.getData() instanceof Task task
                && rows.isOnSign(event.x, item.getBounds().x)) {
            tick(task);
        }
    }

    private Optional<Object> chosen() {
        return Optional.ofNullable(viewer.getStructuredSelection().getFirstElement());
    }

    private Optional<Task> task() {
        return chosen().filter(Task.class::isInstance).map(Task.class::cast);
    }

    private GuideEdits edits() {
        return new GuideEdits(this::change);
    }

    private void tick(Task task) {
        edits().tick(task).ifPresent(getViewSite().getActionBars().getStatusLineManager()::setMessage);
    }

    /** Space ticks, F2 edits, Alt+arrows move; Enter, as a double click, goes to the place. */
    private void key(Event event) {
        switch (event.stateMask & SWT.MODIFIER_MASK | event.keyCode) {
            case ' ' -> task().ifPresent(this::tick);
            case SWT.F2 -> edit();
            case SWT.INSERT -> add();
            case SWT.ALT | SWT.ARROW_UP -> move(-1);
            case SWT.ALT | SWT.ARROW_DOWN -> move(1);
            case SWT.DEL -> remove();
            default -> {
                return;
            }
        }
        event.doit = false;
    }

    /** Into the phase that is selected, or that the selected task belongs to; else into the one at work. */
    private void add() {
        Optional<Phase> phase = chosen().filter(Phase.class::isInstance).map(Phase.class::cast)
                .or(() -> task().or(() -> model.next()).map(Task::eContainer).map(Phase.class::cast))
                .or(() -> model.phases().stream().findFirst().map(GuideModel.PhaseProgress::phase));
        phase.ifPresent(into -> TaskDialog.ask(getSite().getShell(), Messages.Guide_add,
                TaskText.empty()).ifPresent(text -> {
                    Task task = edits().add(into, text);
                    viewer.setSelection(new StructuredSelection(task), true);
                }));
    }

    private void edit() {
        task().ifPresent(this::edit);
    }

    private void edit(Task task) {
        TaskDialog.ask(getSite().getShell(), Messages.Guide_edit, TaskText.of(task))
                .ifPresent(text -> edits().edit(task, text));
    }

    private void remove() {
        task().ifPresent(edits()::remove);
    }

    private void move(int by) {
        task().ifPresent(task -> edits().move(task, by));
    }

    private String hint(Task task) {
        if (TaskProgress.of(task).isPresent()) {
            return Messages.Status_counted;
        }
        return place(task).isPresent() ? Messages.Status_task : Messages.Status_ownTask;
    }

    private Optional<TaskPlace> place(Task task) {
        return TaskPlace.of(task, catalogues.catalogue());
    }

    /** Goes to where the task is done; one of the team's own, which is done anywhere, is opened. */
    private void jump(Task task) {
        place(task).ifPresentOrElse(this::jump, () -> edit(task));
    }

    private void jump(TaskPlace place) {
        Navigation.show(getSite().getPage(), place.room()).ifPresent(room -> {
            if (room instanceof StrategyRoom strategy) {
                place.sheet().ifPresent(strategy::turnTo);
            }
        });
    }

    private Composite createEmpty() {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(16, 16).spacing(8, 16).applyTo(body);
        Label words = new Label(body, SWT.WRAP);
        words.setText(Messages.Guide_empty);
        GridDataFactory broad = GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT);
        broad.applyTo(words);
        Button begin = new Button(body, SWT.PUSH | SWT.WRAP);
        begin.setText(Messages.Guide_begin);
        broad.applyTo(begin);
        begin.addListener(SWT.Selection, event -> strategy().ifPresent(strategy -> edits()
                .begin(strategy, catalogues.catalogue(), languageOf(strategy))));
        return body;
    }

    private static Locale languageOf(Strategy strategy) {
        return strategy.getLanguage() == null ? Locale.getDefault() : Locale.forLanguageTag(strategy.getLanguage());
    }
}
