package org.baraza.ui.catalogue.internal;

import org.baraza.ui.Icons;
import org.baraza.ui.catalogue.internal.messages.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The line under the tree that says how effort is meant. */
final class EffortNote {

    EffortNote(Composite parent) {
        Composite line = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 6).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        Label icon = new Label(line, SWT.NONE);
        Icons.on(icon, "finding-note");
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
        Label note = Style.secondary(new Label(line, SWT.WRAP));
        note.setText(Messages.Effort_note);
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(note);
    }
}
