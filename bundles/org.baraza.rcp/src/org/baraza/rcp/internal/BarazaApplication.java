package org.baraza.rcp.internal;

import java.util.Optional;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/** The desktop workbench. */
public final class BarazaApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        StartFile file = StartFile.in((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
        Optional<FirstSample> first = file.isSample() ? Optional.of(FirstSample.begin()) : Optional.empty();
        Display display = PlatformUI.createDisplay();
        try {
            int result = PlatformUI.createAndRunWorkbench(display, new BarazaWorkbenchAdvisor(file, first));
            return result == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            IWorkbench workbench = PlatformUI.getWorkbench();
            workbench.getDisplay().syncExec(workbench::close);
        }
    }
}
