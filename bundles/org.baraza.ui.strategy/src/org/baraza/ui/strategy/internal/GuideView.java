package org.baraza.ui.strategy.internal;

import java.util.List;
import java.util.Locale;

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
import org.eclipse.jface.viewers.CheckboxTreeViewer;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import jakarta.inject.Inject;

/** The phases of the work and their tasks, to tick; under them what comes next. */
public final class GuideView extends RoomView {

    @Inject
    private CatalogueService catalogues;

    private final StackLayout stack = new StackLayout();
    private Composite parent;
    private Composite empty;
    private Composite tasks;
    private CheckboxTreeViewer viewer;
    private Label next;

    @Override
    protected void createRoom(Composite area) {
        parent = area;
        parent.setLayout(stack);
        empty = createEmpty();
        tasks = createTasks();
        stack.topControl = tasks;
    }

    @Override
    protected void show(Session session) {
        GuideModel model = GuideModel.of(session.strategy());
        stack.topControl = model.phases().isEmpty() ? empty : tasks;
        parent.layout();
        boolean first = viewer.getInput() != session.strategy();
        if (first) {
            viewer.setInput(session.strategy());
            model.phases().stream().filter(phase -> !phase.isComplete())
                    .forEach(phase -> viewer.setExpandedState(phase.phase(), true));
        }
        viewer.refresh();
        model.phases().forEach(this::tick);
        next.setText(model.next().map(task -> NLS.bind(Messages.Guide_next, task.getName()))
                .orElse(Messages.Guide_finished));
        next.requestLayout();
    }

    @Override
    public void setFocus() {
        stack.topControl.setFocus();
    }

    private Composite createTasks() {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        viewer = new CheckboxTreeViewer(body, SWT.V_SCROLL | SWT.FULL_SELECTION);
        viewer.setContentProvider(new GuideContents());
        viewer.setLabelProvider(new GuideLabels(viewer.getTree()));
        viewer.getTree().addListener(SWT.Resize, event -> refreshLabels());
        ColumnViewerToolTipSupport.enableFor(viewer);
        SpokenName.of(viewer.getTree(), this::getPartName);
        viewer.addCheckStateListener(event -> tick(event.getElement(), event.getChecked()));
        viewer.addSelectionChangedListener(event -> {
            Object chosen = event.getStructuredSelection().getFirstElement();
            if (chosen != null) {
                selection().select(chosen);
            }
        });
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
        next = new Label(body, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 8).applyTo(next);
        return body;
    }

    /** Names are cut to the width that there is. */
    private void refreshLabels() {
        viewer.getTree().getDisplay().asyncExec(() -> {
            if (!viewer.getTree().isDisposed()) {
                viewer.refresh(true);
            }
        });
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

    private void tick(GuideModel.PhaseProgress progress) {
        viewer.setChecked(progress.phase(), progress.done() > 0);
        viewer.setGrayed(progress.phase(), progress.done() > 0 && !progress.isComplete());
        progress.phase().getTasks().forEach(task -> viewer.setChecked(task, task.isDone()));
    }

    private void tick(Object element, boolean done) {
        List<Task> affected = element instanceof Phase phase ? phase.getTasks() : List.of((Task) element);
        String name = element instanceof Phase phase ? phase.getName() : ((Task) element).getName();
        change(NLS.bind(done ? Messages.Guide_tick : Messages.Guide_untick, name),
                () -> affected.forEach(task -> task.setDone(done)));
    }

    private static Locale languageOf(Strategy strategy) {
        return strategy.getLanguage() == null ? Locale.getDefault() : Locale.forLanguageTag(strategy.getLanguage());
    }
}
