package org.baraza.ui.stakeholders.internal;

import java.util.Optional;
import java.util.function.Consumer;

import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.ui.stakeholders.internal.model.TableRow;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;

/** Ranks groups by dragging a row of the table onto another one of the same quadrant. */
final class RankDrag extends ViewerDropAdapter {

    private static final Transfer[] ROWS = {LocalSelectionTransfer.getTransfer()};

    private final TableViewer viewer;
    private final GroupEdits edits;
    private final Consumer<String> status;

    private RankDrag(TableViewer viewer, GroupEdits edits, Consumer<String> status) {
        super(viewer);
        this.viewer = viewer;
        this.edits = edits;
        this.status = status;
        setScrollEnabled(true);
        setFeedbackEnabled(false);
    }

    /** @param status shows why a row can't be dropped somewhere */
    static void offer(TableViewer viewer, GroupEdits edits, Consumer<String> status) {
        RankDrag drag = new RankDrag(viewer, edits, status);
        viewer.addDragSupport(DND.DROP_MOVE, ROWS, drag.new Source());
        viewer.addDropSupport(DND.DROP_MOVE, ROWS, drag);
    }

    @Override
    public boolean validateDrop(Object target, int operation, TransferData type) {
        boolean allowed = dragged().flatMap(group -> group(target).filter(other -> edits.canRankAs(group, other)))
                .isPresent();
        status.accept(allowed ? Messages.Rank_drop : Messages.Rank_noDrop);
        return allowed;
    }

    @Override
    public boolean performDrop(Object data) {
        Optional<StakeholderGroup> other = group(getCurrentTarget());
        dragged().ifPresent(group -> other.ifPresent(place -> edits.rankAs(group, place)));
        return true;
    }

    private Optional<StakeholderGroup> dragged() {
        return group(viewer.getStructuredSelection().getFirstElement());
    }

    private static Optional<StakeholderGroup> group(Object row) {
        return row instanceof TableRow shown ? shown.shownGroup() : Optional.empty();
    }

    /** Only groups that have a rank, or could have one, can be dragged. */
    private final class Source extends DragSourceAdapter {

        @Override
        public void dragStart(DragSourceEvent event) {
            event.doit = dragged().filter(edits::isPlaced).isPresent() && viewer.getStructuredSelection().size() == 1
                    && !viewer.isCellEditorActive();
            LocalSelectionTransfer.getTransfer().setSelection(viewer.getStructuredSelection());
        }

        @Override
        public void dragFinished(DragSourceEvent event) {
            status.accept("");
        }
    }
}
