package org.baraza.rcp.internal;

import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** One window, one strategy, one perspective. */
final class BarazaWorkbenchAdvisor extends WorkbenchAdvisor {

    private final StartFile startFile;

    BarazaWorkbenchAdvisor(StartFile startFile) {
        this.startFile = startFile;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        super.initialize(configurer);
        configurer.setSaveAndRestore(true);
        configurer.setExitOnLastWindowClose(true);
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new BarazaWindowAdvisor(configurer, startFile);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return RoomsPerspective.ID;
    }
}
