package org.baraza.ui.workplan.internal.form;

import org.baraza.ui.workplan.internal.Messages;
import org.baraza.ui.workplan.internal.model.Edit;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Fields that are taken over together. What can't be taken over is told below them, and nothing is lost. */
public abstract class FormDialog extends EditDialog {

    private final int gap;
    private final int chars;
    private ScrolledComposite scroller;
    private Composite area;
    private Label refusal;

    /**
     * @param gap between the fields, in pixels
     * @param chars that a line is wide at least
     */
    protected FormDialog(Shell parent, String title, int gap, int chars) {
        super(parent, title);
        this.gap = gap;
        this.chars = chars;
    }

    protected abstract void createFields(Composite area);

    protected abstract void focusFirst();

    /** What comes of the fields as they are. */
    protected abstract Edit edit();

    @Override
    protected final Control createDialogArea(Composite parent) {
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.setShowFocusedControl(true);
        area = (Composite) super.createDialogArea(scroller);
        scroller.setContent(area);
        GridLayoutFactory.fillDefaults().margins(16, 12).spacing(8, gap).applyTo(area);
        createFields(area);
        refusal = new Label(area, SWT.WRAP);
        refusal.setData("org.eclipse.e4.ui.css.CssClassName", "refusal");
        GridDataFactory.fillDefaults().grab(true, true).hint(width(), SWT.DEFAULT).applyTo(refusal);
        measure();
        return scroller;
    }

    /** What is higher than the screen is scrolled. */
    private void measure() {
        Point whole = area.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        scroller.setMinHeight(whole.y);
        GridDataFactory.fillDefaults().grab(true, true).hint(whole).applyTo(scroller);
    }

    @Override
    protected final void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Cost_take, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        focusFirst();
    }

    @Override
    protected final void okPressed() {
        Edit asked = edit();
        if (asked instanceof Edit.Refused refused) {
            refusal.setText(refused.sentence());
            fit();
        } else {
            end(asked);
        }
    }

    /** In pixels. */
    protected final int width() {
        return convertWidthInCharsToPixels(chars);
    }

    protected final void section(Composite area, String name) {
        Label label = new Label(area, SWT.NONE);
        label.setText(name);
        GridDataFactory.fillDefaults().indent(0, gap).applyTo(label);
    }

    protected static void button(Composite area, String words, Runnable body) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(words);
        button.addListener(SWT.Selection, event -> body.run());
    }

    /** Grows and shrinks with what it holds, within the screen. */
    protected final void fit() {
        measure();
        Rectangle bounds = getShell().getBounds();
        bounds.height = getShell().computeSize(bounds.width, SWT.DEFAULT).y;
        getShell().setBounds(getConstrainedShellBounds(bounds));
        getShell().layout(true, true);
    }
}
