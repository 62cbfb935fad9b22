package org.baraza.rcp.internal;

import java.util.List;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;

/** The workbench begins with one window, however many there were: what the others showed is opened when asked for. */
public final class OneWindow {

    @Execute
    void keepTheFirst(MApplication application) {
        List<MWindow> windows = application.getChildren();
        if (windows.size() > 1) {
            windows.subList(1, windows.size()).clear();
        }
    }
}
