package org.baraza.cli.internal;

import java.util.List;

import org.baraza.cli.internal.commands.ExitCode;
import org.baraza.cli.internal.messages.Messages;
import org.baraza.cli.internal.output.Console;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** Runs one command and ends with its exit code. */
public final class Application implements IApplication {

    private static final long PATIENCE_MILLIS = 20_000;

    @Override
    public Object start(IApplicationContext context) throws InterruptedException {
        String[] words = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        try (Console console = Console.ofProcess()) {
            return run(List.of(words), console).code();
        }
    }

    private static ExitCode run(List<String> words, Console console) throws InterruptedException {
        BundleContext bundles = FrameworkUtil.getBundle(Application.class).getBundleContext();
        ServiceTracker<CommandLine, CommandLine> tracker = new ServiceTracker<>(bundles, CommandLine.class, null);
        tracker.open();
        try {
            CommandLine commandLine = tracker.waitForService(PATIENCE_MILLIS);
            if (commandLine == null) {
                console.tell(Messages.Application_incomplete);
                return ExitCode.REFUSED;
            }
            return commandLine.run(words, console);
        } finally {
            tracker.close();
        }
    }

    @Override
    public void stop() {
        // a command ends by itself, and is over before a person could wish it stopped
    }
}
