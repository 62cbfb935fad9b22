package org.baraza.ui.catalogue.internal;

import java.util.Optional;
import java.util.function.Consumer;

import org.baraza.drawing.Role;
import org.baraza.ui.Colours;
import org.baraza.ui.Rooms;
import org.baraza.ui.catalogue.internal.messages.Messages;
import org.baraza.ui.catalogue.internal.model.Row;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * Takes a tactic that is dropped on the Workplan's tab. All rooms share one stack, so the tab folder around this room
 * is the one that bears the tab; part stacks have no drop target of their own.
 */
final class WorkplanTabDrop extends DropTargetAdapter {

    /** Where the workbench keeps the model element of a tab: AbstractPartRenderer.OWNING_ME, which is not API. */
    private static final String OWNER = "modelElement";

    private final CTabFolder tabs;
    private final Consumer<Row.Of> dropped;
    private final RoomStatus status;
    private boolean over;

    private WorkplanTabDrop(CTabFolder tabs, Consumer<Row.Of> dropped, RoomStatus status) {
        this.tabs = tabs;
        this.dropped = dropped;
        this.status = status;
    }

    /** Makes the Workplan's tab of the stack around the room take tactics, as long as the room lives. */
    static void install(Composite room, Consumer<Row.Of> dropped, RoomStatus status) {
        folderAround(room).ifPresent(tabs -> {
            WorkplanTabDrop drop = new WorkplanTabDrop(tabs, dropped, status);
            DropTarget target = new DropTarget(tabs, DND.DROP_COPY);
            target.setTransfer(LocalSelectionTransfer.getTransfer());
            target.addDropListener(drop);
            tabs.addListener(SWT.Paint, drop::mark);
            room.addListener(SWT.Dispose, event -> target.dispose());
        });
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        dragOver(event);
    }

    @Override
    public void dragOver(DropTargetEvent event) {
        Optional<Row.Of> tactic = tactic();
        boolean here = tactic.isPresent() && workplanTab()
                .filter(tab -> tab.getBounds().contains(tabs.toControl(event.x, event.y))).isPresent();
        event.detail = here ? DND.DROP_COPY : DND.DROP_NONE;
        if (here != over) {
            show(here);
            tactic.ifPresent(row -> status.say(
                    NLS.bind(here ? Messages.Drag_dropHere : Messages.Drag_toTab, row.name())));
        }
    }

    @Override
    public void dragLeave(DropTargetEvent event) {
        show(false);
    }

    /** The dialog that follows must not run inside the drop. */
    @Override
    public void drop(DropTargetEvent event) {
        tactic().ifPresent(row -> tabs.getDisplay().asyncExec(() -> dropped.accept(row)));
    }

    private void show(boolean next) {
        over = next;
        tabs.redraw();
    }

    private void mark(Event event) {
        if (over) {
            workplanTab().ifPresent(tab -> edge(event.gc, tab.getBounds()));
        }
    }

    private static void edge(GC gc, Rectangle tab) {
        gc.setForeground(Colours.of(Role.ACCENT));
        gc.setLineWidth(2);
        gc.drawRectangle(tab.x + 1, tab.y + 1, tab.width - 2, tab.height - 2);
    }

    private Optional<CTabItem> workplanTab() {
        for (CTabItem tab : tabs.getItems()) {
            if (tab.getData(OWNER) instanceof MUIElement part && Rooms.WORKPLAN.equals(part.getElementId())) {
                return Optional.of(tab);
            }
        }
        return Optional.empty();
    }

    private static Optional<Row.Of> tactic() {
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
                && selection.getFirstElement() instanceof Row.Of row ? Optional.of(row) : Optional.empty();
    }

    private static Optional<CTabFolder> folderAround(Control control) {
        return switch (control.getParent()) {
            case null -> Optional.empty();
            case CTabFolder folder -> Optional.of(folder);
            case Composite parent -> folderAround(parent);
        };
    }
}
