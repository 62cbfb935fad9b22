package org.baraza.ui.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.checks.Finding;
import org.baraza.checks.Findings;
import org.baraza.checks.Fix;
import org.baraza.checks.Severity;
import org.baraza.session.Session;
import org.baraza.ui.Icons;
import org.baraza.ui.Navigation;
import org.baraza.ui.RoomView;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;

/** All open findings by severity. Enter or a double click jumps to the place; the context menu runs the fixes. */
public final class FindingsView extends RoomView {

    /** The findings of one severity, as a heading. */
    record Group(Severity severity, List<Finding> findings) {
    }

    private TreeViewer viewer;

    @Override
    protected void createRoom(Composite parent) {
        TreeColumnLayout layout = new TreeColumnLayout();
        Composite body = new Composite(parent, SWT.NONE);
        body.setLayout(layout);
        viewer = new TreeViewer(body, SWT.FULL_SELECTION | SWT.V_SCROLL);
        viewer.setContentProvider(new Contents());
        TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.NONE);
        column.setLabelProvider(new Labels());
        layout.setColumnData(column.getColumn(), new ColumnWeightData(1));
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.addOpenListener(event -> selected().ifPresent(this::jumpTo));
        viewer.addSelectionChangedListener(event -> selected()
                .ifPresent(finding -> selection().select(finding.element())));
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fillMenu);
        viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
    }

    @Override
    protected void show(Session session) {
        Object[] expanded = viewer.getExpandedElements();
        boolean first = viewer.getInput() == null;
        viewer.setInput(session.findings());
        if (first) {
            viewer.expandAll();
        } else {
            viewer.setExpandedElements(Stream.of(expanded).map(FindingsView::severityOf)
                    .flatMap(severity -> groups(session.findings()).filter(group -> group.severity() == severity))
                    .toArray());
        }
    }

    @Override
    public void setFocus() {
        viewer.getControl().setFocus();
    }

    private void fillMenu(IMenuManager menu) {
        selected().ifPresent(finding -> {
            menu.add(action(Messages.Findings_show, () -> jumpTo(finding)));
            for (Fix fix : finding.fixes()) {
                menu.add(action(NLS.bind(Messages.Findings_fix, fix.label()),
                        () -> change(fix.label(), fix.change())));
            }
        });
    }

    private void jumpTo(Finding finding) {
        Navigation.reveal(getSite().getPage(), finding.element(), finding.feature());
    }

    private Optional<Finding> selected() {
        return viewer.getStructuredSelection().getFirstElement() instanceof Finding finding
                ? Optional.of(finding)
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

    private static Stream<Group> groups(Findings findings) {
        return Stream.of(Severity.values())
                .map(severity -> new Group(severity,
                        findings.open().stream().filter(finding -> finding.severity() == severity).toList()))
                .filter(group -> !group.findings().isEmpty());
    }

    private static Severity severityOf(Object element) {
        return switch (element) {
            case Group group -> group.severity();
            case Finding finding -> finding.severity();
            default -> throw new IllegalArgumentException(element.toString());
        };
    }

    private static final class Contents implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return groups((Findings) input).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof Group group ? group.findings().toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof Group;
        }
    }

    private static final class Labels extends ColumnLabelProvider {

        @Override
        public String getText(Object element) {
            return switch (element) {
                case Group group -> heading(group);
                case Finding finding -> finding.message();
                default -> "";
            };
        }

        @Override
        public Image getImage(Object element) {
            return Icons.image(switch (severityOf(element)) {
                case TO_FIX -> "finding-fix";
                case TO_CONSIDER -> "finding-cons";
                case GOOD_TO_KNOW -> "finding-note";
            });
        }

        @Override
        public String getToolTipText(Object element) {
            return element instanceof Finding finding
                    ? String.join("\n", finding.message(), finding.reason(), finding.citation())
                    : null;
        }

        private static String heading(Group group) {
            return switch (group.severity()) {
                case TO_FIX -> Messages.Findings_toFix;
                case TO_CONSIDER -> Messages.Findings_toConsider;
                case GOOD_TO_KNOW -> Messages.Findings_goodToKnow;
            } + String.format(Locale.ROOT, "  %d", group.findings().size());
        }
    }
}
