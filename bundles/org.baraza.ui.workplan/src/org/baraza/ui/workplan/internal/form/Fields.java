package org.baraza.ui.workplan.internal.form;

import org.baraza.ui.DropDown;
import org.baraza.ui.Icons;
import org.baraza.ui.SpokenName;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Fields of a form with an accessible name each. */
public final class Fields {

    private Fields() {
    }

    /** A field after its label. */
    public static Text labelled(Composite parent, String label, String text, int chars) {
        new Label(parent, SWT.NONE).setText(label);
        return text(parent, label, text, chars, false);
    }

    /** @param chars how many fit at least */
    public static Text text(Composite parent, String name, String text, int chars, boolean grows) {
        Text field = new Text(parent, SWT.BORDER);
        field.setText(text);
        field.setToolTipText(name);
        SpokenName.of(field, name);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(grows, false)
                .hint(chars * Math.max(7, field.computeSize(SWT.DEFAULT, SWT.DEFAULT).y / 4), SWT.DEFAULT)
                .applyTo(field);
        return field;
    }

    public static DropDown choice(Composite parent, String name, int selected, String... choices) {
        DropDown combo = new DropDown(parent, name);
        combo.setItems(choices);
        combo.select(selected);
        return combo;
    }

    /**
     * The button at the end of a line that takes it away. The focus goes on before: a button that goes with the focus
     * leaves the dialog without one that Enter presses.
     */
    static Button removing(Composite line, String name, Runnable removed) {
        Button remove = new Button(line, SWT.PUSH | SWT.FLAT);
        Icons.on(remove, "delete");
        remove.setToolTipText(name);
        SpokenName.of(remove, name);
        remove.addListener(SWT.Selection, event -> {
            remove.traverse(SWT.TRAVERSE_TAB_NEXT);
            line.dispose();
            removed.run();
        });
        return remove;
    }
}
