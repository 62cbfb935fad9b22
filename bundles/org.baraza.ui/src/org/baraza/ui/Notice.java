package org.baraza.ui;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** One quiet line over a room that stays as long as it holds; it takes no place when there is nothing to say. */
final class Notice {

    private final Composite line;
    private final Label icon;
    private final Label text;
    private final Composite room;

    Notice(Composite parent) {
        Composite frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(frame);
        line = new Composite(frame, SWT.NONE);
        line.setData("org.eclipse.e4.ui.css.CssClassName", "notice");
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 6).spacing(8, 0).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(line);
        icon = new Label(line, SWT.NONE);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
        text = new Label(line, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(text);
        line.setVisible(false);
        room = new Composite(frame, SWT.NONE);
        room.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(room);
    }

    /** Where the room itself stands. */
    Composite room() {
        return room;
    }

    void show(Optional<String> words) {
        icon.setImage(Icons.image("finding-cons"));
        if (line.getVisible() != words.isPresent() || !text.getText().equals(words.orElse(""))) {
            text.setText(words.orElse(""));
            line.setVisible(words.isPresent());
            ((GridData) line.getLayoutData()).exclude = words.isEmpty();
            line.getParent().layout(true, true);
        }
    }
}
