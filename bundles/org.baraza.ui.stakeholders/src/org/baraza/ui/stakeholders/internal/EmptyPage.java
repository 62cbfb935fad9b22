package org.baraza.ui.stakeholders.internal;

import java.util.function.Consumer;

import org.baraza.drawing.Role;
import org.baraza.ui.Icons;
import org.baraza.ui.LinkWords;
import org.baraza.ui.SpokenName;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** What the room shows while there is no group: what belongs here, a field for the first one, and the usual ones. */
final class EmptyPage {

    private final Composite control;
    private final Text name;

    /**
     * @param usualCount how many groups the catalogue names
     * @param add adds a group of this name
     * @param addUsual adds those of the catalogue
     */
    EmptyPage(Composite parent, int usualCount, Consumer<String> add, Runnable addUsual) {
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(20, 20).spacing(8, 12).applyTo(control);
        Label words = new Label(control, SWT.WRAP);
        words.setText(Messages.Empty_words);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(words);
        name = new Text(control, SWT.BORDER);
        name.setMessage(Messages.Table_newcomer);
        SpokenName.of(name, name::getMessage);
        name.addListener(SWT.DefaultSelection, event -> add.accept(name.getText()));
        GridDataFactory.swtDefaults().hint(name.computeSize(SWT.DEFAULT, SWT.DEFAULT).x * 2, SWT.DEFAULT).applyTo(name);
        Button button = new Button(control, SWT.PUSH);
        button.setText(Messages.Empty_add);
        Icons.on(button, "add");
        button.addListener(SWT.Selection, event -> add.accept(name.getText()));
        if (usualCount > 0) {
            LinkWords usual = new LinkWords(control, Role.TEXT);
            usual.setText("<a>" + NLS.bind(Messages.Empty_usual, usualCount) + "</a>");
            usual.addListener(SWT.Selection, event -> addUsual.run());
            GridDataFactory.swtDefaults().span(2, 1).applyTo(usual);
        }
    }

    Composite control() {
        return control;
    }

    void focus() {
        name.setText("");
        name.setFocus();
    }
}
