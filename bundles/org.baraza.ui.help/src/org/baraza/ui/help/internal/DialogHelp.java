package org.baraza.ui.help.internal;

import org.eclipse.help.HelpSystem;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.IWizardContainer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * Gives every dialog its help by its name, that of its plug-in and class ("org.baraza.ui.stakeholders.AxesDialog"), and
 * to a wizard that of its own: whoever writes a dialog only writes the text.
 */
public final class DialogHelp implements IStartup {

    /** Where the platform keeps the name: who listens for help says little, a wizard does without having any. */
    private static final String HELP = "org.eclipse.ui.help";

    @Override
    public void earlyStartup() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.asyncExec(() -> {
            HelpKey.install(display);
            display.addFilter(SWT.Show, DialogHelp::shown);
            display.addFilter(SWT.Activate, DialogHelp::shown);
        });
    }

    private static void shown(Event event) {
        if (event.widget instanceof Shell shell && shell.getData() instanceof Window window
                && shell.getData(HELP) == null) {
            String id = name(window);
            if (HelpSystem.getContext(id) != null) {
                PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, id);
            }
        }
    }

    static String name(Window window) {
        return window instanceof IWizardContainer wizard && wizard.getCurrentPage() != null
                ? name(wizard.getCurrentPage().getWizard().getClass()) : name(window.getClass());
    }

    private static String name(Class<?> type) {
        Bundle bundle = FrameworkUtil.getBundle(type);
        return (bundle == null ? type.getPackageName() : bundle.getSymbolicName()) + "." + type.getSimpleName();
    }
}
