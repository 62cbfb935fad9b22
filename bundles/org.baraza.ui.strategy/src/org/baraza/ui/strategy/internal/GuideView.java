package org.baraza.ui.strategy.internal;

import java.util.Locale;
import java.util.Optional;

import org.baraza.catalogue.CatalogueService;
import org.baraza.model.strategy.Phase;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.Task;
import org.baraza.session.Session;
import org.baraza.ui.RoomView;
import org.baraza.ui.SpokenName;
import org.baraza.ui.strategy.internal.model.GuideModel;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.OwnerDrawLabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.osgi.util.NLS;
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
        tellSelection(Messages.Status_task);
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
        next.show(model.next());
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
        ColumnViewerToolTipSupport.enableFor(viewer);
        SpokenName.of(viewer.getTree(), this::getPartName);
        viewer.addSelectionChangedListener(event -> chosen().ifPresent(selection()::select));
        viewer.addDoubleClickListener(event -> chosen().filter(Phase.class::isInstance)
                .ifPresent(phase -> viewer.setExpandedState(phase, !viewer.getExpandedState(phase))));
        viewer.getTree().addListener(SWT.MouseDown, this::press);
        viewer.getTree().addListener(SWT.KeyDown, event -> {
            if (event.character == ' ') {
                event.doit = false;
                chosen().filter(Task.class::isInstance).map(Task.class::cast).ifPresent(this::toggle);
            }
        });
        next = new GuideNext(body);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(next.control());
        return body;
    }

    private void press(Event event) {
        TreeItem item = viewer.getTree().getItem(new Point(event.x, event.y));
        if (event.button == 1 && item != null && item.getData() instanceof Task task
                && rows.isOnSign(event.x, item.getBounds().x)) {
            toggle(task);
        }
    }

    private Optional<Object> chosen() {
        return Optional.ofNullable(viewer.getStructuredSelection().getFirstElement());
    }

    private void toggle(Task task) {
        change(NLS.bind(task.isDone() ? Messages.Guide_untick : Messages.Guide_tick, task.getName()),
                () -> task.setDone(!task.isDone()));
    }

    private Composite createEmpty() {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(16, 16).spacing(8, 16).applyTo(body);
        Label words = new Label(body, SWT.WRAP);
        words.setText(Messages.Guide_empty);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
        Button begin = new Button(body, SWT.PUSH | SWT.WRAP);
        begin.setText(Messages.Guide_begin);
        begin.addListener(SWT.Selection, event -> strategy().ifPresent(strategy -> change(Messages.Guide_begin,
                () -> GuideModel.seed(strategy, catalogues.catalogue(), languageOf(strategy)))));
        return body;
    }

    private static Locale languageOf(Strategy strategy) {
        return strategy.getLanguage() == null ? Locale.getDefault() : Locale.forLanguageTag(strategy.getLanguage());
    }
}
