package org.baraza.ui.internal;

import org.baraza.session.Session;
import org.baraza.ui.RoomView;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Says what is known about the selected element. */
public final class DetailsView extends RoomView {

    private Label empty;

    @Override
    protected void createRoom(Composite parent) {
        empty = new Label(parent, SWT.WRAP);
        empty.setText(Messages.Details_empty);
    }

    @Override
    protected void show(Session session) {
    }

    @Override
    public void setFocus() {
        empty.setFocus();
    }
}
