package org.baraza.rcp.internal;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.baraza.ui.Appearance;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;

/**
 * What can be done with a stack: those beside the rooms fold to a rail, and that is all. The platform offers more, each
 * time that a stack comes or opens again, so each time that one is painted is looked whether it does.
 */
final class FoldButtons {

    private static final List<String> SIDES = List.of(RoomsPerspective.GUIDE_STACK, RoomsPerspective.SIDE_STACK);

    private FoldButtons() {
    }

    static void keep(CTabFolder folder) {
        AtomicBoolean outOfDate = new AtomicBoolean();
        folder.addListener(SWT.Paint, event -> {
            if (outOfDate.getAndSet(false)) {
                folder.getDisplay().asyncExec(() -> drawAnew(folder));
            }
            boolean folds = folds(folder);
            if (folder.getMaximizeVisible() || folder.getMinimizeVisible() != folds) {
                folder.getDisplay().asyncExec(() -> show(folder, folds));
            }
        });
        Appearance.whenChanged(folder, () -> {
            outOfDate.set(true);
            folder.redraw(); // it may have been painted before this was told; what is folded is painted when it comes back
        });
    }

    /** The platform keeps the picture of the button, whatever the theme, until this changes. */
    private static void drawAnew(CTabFolder folder) {
        if (!folder.isDisposed()) {
            folder.setMinimized(true);
            folder.setMinimized(false);
        }
    }

    private static void show(CTabFolder folder, boolean folds) {
        if (!folder.isDisposed()) {
            folder.setMaximizeVisible(false);
            folder.setMinimizeVisible(folds);
        }
    }

    private static boolean folds(CTabFolder folder) {
        return folder.getData(RoomTabRendering.ELEMENT) instanceof MUIElement stack
                && SIDES.contains(stack.getElementId());
    }
}
