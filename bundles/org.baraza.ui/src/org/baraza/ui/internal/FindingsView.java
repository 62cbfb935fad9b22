package org.baraza.ui.internal;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.baraza.catalogue.CatalogueService;
import org.baraza.checks.Finding;
import org.baraza.checks.Waived;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.model.strategy.Waiver;
import org.baraza.session.Session;
import org.baraza.ui.Navigation;
import org.baraza.ui.NotJudged;
import org.baraza.ui.Noted;
import org.baraza.ui.RoomView;
import org.baraza.ui.RowMenu;
import org.baraza.ui.SpokenName;
import org.baraza.ui.ViewerTips;
import org.baraza.ui.internal.FindingGroup.Entry;
import org.baraza.ui.internal.FindingGroup.Kind;
import org.baraza.ui.internal.FindingGroup.Run;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.OwnerDrawLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;

/**
 * All open findings by severity, what could not be judged, and folded what was waived; of what one check found the first
 * ones, and more when asked for. Enter or a double click jumps to
 * the place; the context menu runs the fixes, waives, and takes waivers back.
 */
public final class FindingsView extends RoomView {

    @Inject
    private CatalogueService catalogue;

    /** Of what one check found, at first: the system measures each line, and nobody reads ten thousand. */
    private static final int SHOWN = 50;

    private final Map<Run, Integer> shown = new HashMap<>();
    private TreeViewer viewer;
    private Set<Kind> folded = EnumSet.of(Kind.WAIVED);

    @Override
    protected void createRoom(Composite parent) {
        TreeColumnLayout layout = new TreeColumnLayout();
        Composite body = new Composite(parent, SWT.NONE);
        body.setLayout(layout);
        viewer = new TreeViewer(body, SWT.FULL_SELECTION | SWT.V_SCROLL);
        viewer.setContentProvider(new FindingContents());
        TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.NONE);
        column.setLabelProvider(new FindingLabels(viewer.getTree()));
        OwnerDrawLabelProvider.setUpOwnerDraw(viewer);
        viewer.getTree().addListener(SWT.Resize, event -> viewer.getTree().getDisplay().asyncExec(() -> {
            if (!viewer.getTree().isDisposed()) {
                viewer.refresh(true); // other widths, other lines
            }
        }));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(1));
        ViewerTips.offer(viewer);
        SpokenName.of(viewer.getTree(), this::getPartName);
        viewer.addOpenListener(event -> selected().ifPresent(this::jumpTo));
        viewer.addSelectionChangedListener(event -> selected().flatMap(FindingsView::place).ifPresent(selection()::select));
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fillMenu);
        viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
        RowMenu.below(viewer.getTree());
        Noted.in(viewer.getTree(), focus -> selected().flatMap(this::noted));
    }

    @Override
    protected void show(Session session) {
        List<FindingGroup> groups = FindingGroup.of(session.findings(),
                session.analyses().packs().missingFrom(catalogue.catalogue()), run -> shown.getOrDefault(run, SHOWN));
        if (!groups.equals(viewer.getInput())) {
            noteFolds();
            viewer.setInput(groups);
            viewer.setExpandedElements(groups.stream().filter(group -> !folded.contains(group.kind())).toArray());
        }
    }

    /** Of a kind that is not there it stays known whether it was folded. */
    private void noteFolds() {
        if (viewer.getInput() instanceof List<?> before) {
            before.stream().map(FindingGroup.class::cast).forEach(group -> {
                if (viewer.getExpandedState(group)) {
                    folded.remove(group.kind());
                } else {
                    folded.add(group.kind());
                }
            });
        }
    }

    @Override
    protected void beginAnew() {
        viewer.setInput(null);
        shown.clear();
        folded = EnumSet.of(Kind.WAIVED);
    }

    @Override
    public void setFocus() {
        viewer.getControl().setFocus();
    }

    /** What settles the chosen finding, below its row. */
    private Optional<Noted> noted(Entry entry) {
        return entry instanceof Entry.Open(Finding finding)
                ? Optional.of(new Noted(viewer.getTree(), viewer.getTree().getSelection()[0].getBounds(), List.of(finding),
                        one -> Optional.of(() -> jumpTo(entry))))
                : Optional.empty();
    }

    private void fillMenu(IMenuManager menu) {
        selected().ifPresent(entry -> {
            if (place(entry).isPresent()) {
                menu.add(action(Messages.Findings_show, () -> jumpTo(entry)));
            }
            if (entry instanceof Entry.Open(Finding finding)) {
                finding.fixes().forEach(fix -> menu.add(action(NLS.bind(Messages.Findings_fix, fix.label()),
                        () -> change(fix.label(), fix.change()))));
                Answering.of(finding).ifPresent(answer -> menu.add(action(answer.words(), answer::open)));
                menu.add(action(Messages.Details_waive, () -> waive(finding)));
            }
            if (entry instanceof Entry.More more) {
                menu.add(action(Messages.Findings_showMore, () -> showMore(more)));
            }
            if (entry instanceof Entry.Settled(Waived waived)) {
                menu.add(action(Messages.Findings_takeBack, () -> waiving().takeBack(waived)));
            }
        });
    }

    private void jumpTo(Entry entry) {
        switch (entry) {
            case Entry.Open(Finding finding) ->
                Navigation.reveal(getSite().getPage(), finding.element(), finding.feature());
            case Entry.Settled(Waived(Finding finding, Waiver waiver)) ->
                Navigation.reveal(getSite().getPage(), finding.element(), finding.feature());
            case Entry.Gap(NotJudged gap) -> gap.element().ifPresent(element ->
                Navigation.reveal(getSite().getPage(), element, Optional.empty()));
            case Entry.More more -> showMore(more);
        }
    }

    /**
     * As many again; the cursor goes to the first of them, once they are laid out: GTK would scroll there through rows
     * that it has not measured, and leave them too low for their lines.
     */
    private void showMore(Entry.More more) {
        int before = shown.getOrDefault(more.run(), SHOWN);
        shown.put(more.run(), 2 * before);
        active().session().ifPresent(this::show);
        entries().filter(entry -> entry.run().equals(more.run())).skip(before).findFirst()
                .ifPresent(first -> viewer.getTree().getDisplay().asyncExec(() -> {
                    if (!viewer.getTree().isDisposed()) {
                        viewer.setSelection(new StructuredSelection(first), true);
                    }
                }));
    }

    private Stream<Entry> entries() {
        return ((List<?>) viewer.getInput()).stream().map(FindingGroup.class::cast)
                .flatMap(group -> group.entries().stream());
    }

    private static Optional<StrategyElement> place(Entry entry) {
        return switch (entry) {
            case Entry.Open(Finding finding) -> Optional.of(finding.element());
            case Entry.Settled(Waived(Finding finding, Waiver waiver)) -> Optional.of(finding.element());
            case Entry.Gap(NotJudged gap) -> gap.element();
            case Entry.More more -> Optional.empty();
        };
    }

    private Optional<Entry> selected() {
        return viewer.getStructuredSelection().getFirstElement() instanceof Entry entry
                ? Optional.of(entry)
                : Optional.empty();
    }

    private static Action action(String text, Runnable body) {
        return new Action(text) {
            @Override
            public void run() {
                body.run();
            }
        };
    }
}
