package org.baraza.ui.workplan.internal.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/**
 * Rows of fields, one below the other, that come and go.
 *
 * @param <R> the fields of a row
 */
public final class FieldRows<R> {

    private final Composite control;
    private final Runnable resized;
    private final List<R> all = new ArrayList<>();

    /** @param resized called when a row has gone */
    public FieldRows(Composite parent, Runnable resized) {
        this.resized = resized;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(control);
    }

    public Composite control() {
        return control;
    }

    /** In their order. */
    public List<R> all() {
        return Collections.unmodifiableList(all);
    }

    /** Where the fields of one more row are made, side by side, and the button that takes it away. */
    public Composite line(int columns) {
        Composite line = new Composite(control, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(columns).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        return line;
    }

    /**
     * @param removal what the button is called that takes the row away
     * @return that button
     */
    public Button add(R row, Composite line, String removal) {
        all.add(row);
        return Fields.removing(line, removal, () -> {
            all.remove(row);
            resized.run();
        });
    }
}
