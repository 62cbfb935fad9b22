package org.baraza.ui.monitoring.internal;

import java.util.Optional;
import java.util.OptionalInt;

import org.baraza.ui.monitoring.internal.sheet.TypingCellEditor;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.FocusCellHighlighter;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;

/** Moves a focused cell through a table by arrows and tabs, and begins editing by F2, Enter, typing or double click. */
final class LedgerFocus {

    private final TableViewerFocusCellManager cells;

    LedgerFocus(TableViewer viewer) {
        cells = new TableViewerFocusCellManager(viewer, new FocusCellHighlighter(viewer) {
            @Override
            protected void focusCellChanged(ViewerCell next, ViewerCell former) {
                viewer.getTable().redraw();
            }
        });
        TableViewerEditor.create(viewer, cells, new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return switch (event.eventType) {
                    case ColumnViewerEditorActivationEvent.TRAVERSAL,
                            ColumnViewerEditorActivationEvent.PROGRAMMATIC,
                            ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION -> true;
                    case ColumnViewerEditorActivationEvent.KEY_PRESSED -> event.keyCode == SWT.F2
                            || event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR
                            || TypingCellEditor.types(event);
                    default -> false;
                };
            }
        }, ColumnViewerEditor.TABBING_HORIZONTAL | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR
                | ColumnViewerEditor.TABBING_VERTICAL | ColumnViewerEditor.KEYBOARD_ACTIVATION);
    }

    /** The place of the focused cell's column. */
    OptionalInt column() {
        return Optional.ofNullable(cells.getFocusCell()).map(ViewerCell::getColumnIndex).map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }
}
