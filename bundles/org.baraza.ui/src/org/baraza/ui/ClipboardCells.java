package org.baraza.ui;

import java.util.Optional;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Control;

/** What a spreadsheet put on the clipboard. */
public final class ClipboardCells {

    private ClipboardCells() {
    }

    /** Empty if there is no text on it. */
    public static Optional<Cells> of(Control owner) {
        Clipboard clipboard = new Clipboard(owner.getDisplay());
        try {
            return Optional.ofNullable(clipboard.getContents(TextTransfer.getInstance())).map(String.class::cast)
                    .map(Cells::read).filter(cells -> !cells.rows().isEmpty());
        } finally {
            clipboard.dispose();
        }
    }
}
