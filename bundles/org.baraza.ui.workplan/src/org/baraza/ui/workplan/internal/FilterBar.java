package org.baraza.ui.workplan.internal;

import org.baraza.ui.OwnEscape;
import org.baraza.ui.SpokenName;
import org.baraza.ui.workplan.internal.model.PlanFilter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Takes the words by which activities are shown; Escape shows all again. */
final class FilterBar {

    /** Milliseconds without a key after which the plan follows: a long one takes longer than a key to the next. */
    private static final int PAUSE = 120;

    private final Composite control;
    private final Text text;
    private final Label count;
    private final Runnable changed;
    private final Runnable left;
    private final Runnable later = this::follow;

    /** @param left called when the bar is left for the plan */
    FilterBar(Composite parent, Runnable changed, Runnable left) {
        this.changed = changed;
        this.left = left;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 6).spacing(12, 0).applyTo(control);
        text = new Text(control, SWT.SINGLE | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setMessage(Messages.Filter_hint);
        text.setToolTipText(Messages.Filter_hint);
        SpokenName.of(text, Messages.Filter_hint);
        GridDataFactory.fillDefaults().hint(420, SWT.DEFAULT).applyTo(text);
        count = new Label(control, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(count);
        GridDataFactory.fillDefaults().exclude(true).applyTo(control);
        control.setVisible(false);
        OwnEscape.in(control, control::isVisible);
        text.addListener(SWT.Modify, event -> text.getDisplay().timerExec(PAUSE, later));
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                close();
            } else if (event.detail == SWT.TRAVERSE_RETURN) {
                event.doit = false;
                follow();
                left.run();
            }
        });
    }

    Control control() {
        return control;
    }

    PlanFilter filter() {
        return PlanFilter.of(text.getText());
    }

    /** Puts the cursor where words are typed. */
    void open() {
        shown(true);
        text.setFocus();
        text.selectAll();
    }

    void close() {
        text.setText("");
        follow();
        shown(false);
        left.run();
    }

    private void follow() {
        if (!text.isDisposed()) {
            text.getDisplay().timerExec(-1, later);
            changed.run();
        }
    }

    void says(String sentence) {
        count.setText(sentence);
    }

    private void shown(boolean visible) {
        ((GridData) control.getLayoutData()).exclude = !visible;
        control.setVisible(visible);
        control.getParent().layout();
    }
}
