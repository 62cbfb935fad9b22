package org.baraza.ui.catalogue.internal;

import java.util.Optional;
import java.util.function.Supplier;

import org.baraza.ui.Icons;
import org.baraza.ui.catalogue.internal.messages.Messages;
import org.baraza.ui.catalogue.internal.model.Row;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Tree;

/** Lets a tactic be dragged out of the tree, as a small mark that hides no tab, and says where it can go. */
final class TacticDrag extends DragSourceAdapter {

    private final Supplier<Optional<Row.Of>> chosen;
    private final RoomStatus status;

    TacticDrag(Tree tree, Supplier<Optional<Row.Of>> chosen, RoomStatus status) {
        this.chosen = chosen;
        this.status = status;
        DragSource source = new DragSource(tree, DND.DROP_COPY);
        source.setTransfer(new Transfer[] {LocalSelectionTransfer.getTransfer()});
        source.setDragSourceEffect(null);
        source.addDragListener(this);
    }

    @Override
    public void dragStart(DragSourceEvent event) {
        Optional<Row.Of> tactic = chosen.get();
        event.doit = tactic.isPresent();
        event.image = Icons.image("tactic");
        tactic.ifPresent(row -> {
            LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(row));
            status.say(NLS.bind(Messages.Drag_toTab, row.name()));
        });
    }

    @Override
    public void dragSetData(DragSourceEvent event) {
        event.data = LocalSelectionTransfer.getTransfer().getSelection();
    }

    @Override
    public void dragFinished(DragSourceEvent event) {
        LocalSelectionTransfer.getTransfer().setSelection(null);
        status.rest();
    }
}
