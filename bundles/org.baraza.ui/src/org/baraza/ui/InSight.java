package org.baraza.ui;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;

/** Hears that any view came to the front. */
record InSight(Runnable heard) implements IPartListener2 {

    @Override
    public void partVisible(IWorkbenchPartReference part) {
        heard.run();
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        heard.run();
    }
}
