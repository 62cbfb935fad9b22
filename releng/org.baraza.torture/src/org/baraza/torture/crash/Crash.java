package org.baraza.torture.crash;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.baraza.session.SessionService;
import org.baraza.session.recovery.Recovery;
import org.baraza.torture.Services;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/**
 * Kills the program time and again while it edits and saves, in all kinds of places, and prints what was lost. Arguments: a
 * folder to work in, the number of runs, and the seed.
 */
public final class Crash implements IApplication {

    private static final int AT_ONCE = 2;

    @Override
    public Object start(IApplicationContext context) throws Exception {
        String[] words = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        int runs = Integer.parseInt(words[1]);
        Court court = new Court(Program.ofThisProcess(), Path.of(words[0]), Path.of(System.getProperty("baraza.data")),
                Services.get(SessionService.class), Services.get(Recovery.class));
        Tally tally = new Tally(System.out);
        try (ExecutorService hunters = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < runs; i++) {
                Run run = new Run(i, Long.parseLong(words[2]));
                all.add(hunters.submit(() -> {
                    court.hold(run, tally);
                    return null;
                }));
            }
            for (Future<?> each : all) {
                each.get();
            }
        } finally {
            tally.print();
        }
        return tally.isClean() ? EXIT_OK : Integer.valueOf(1);
    }

    @Override
    public void stop() {
        // ends by itself
    }
}
