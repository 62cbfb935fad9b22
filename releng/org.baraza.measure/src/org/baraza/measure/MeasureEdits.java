package org.baraza.measure;

import java.util.List;

import org.baraza.model.strategy.Strategy;
import org.baraza.session.Session;
import org.baraza.session.SessionService;
import org.baraza.testkit.LargePlan;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/**
 * Times one edit, as a person makes it, until model, derived values and findings are up to date, in plans of so many
 * activities as the arguments say. What a window draws afterwards is not in it.
 */
public final class MeasureEdits implements IApplication {

    private static final int WARM_UP = 60;
    private static final int ROUNDS = 200;

    @Override
    public Object start(IApplicationContext context) throws InterruptedException {
        SessionService sessions = Services.get(SessionService.class);
        List<Integer> sizes = Services.sizes(context, 100, 1_000, 10_000, 100_000);
        sizes.forEach(size -> measure(size, sessions));
        return EXIT_OK;
    }

    private static void measure(int size, SessionService sessions) {
        Strategy strategy = LargePlan.of(size).build();
        Session session = sessions.create(strategy);
        Times first = Times.of(1, () -> Look.atAll(session));
        System.out.printf("%n%d activities, %d groups: first look %.0f ms, %d open findings%n", size,
                strategy.getStakeholders().size(), first.median(), session.findings().open().size());
        new PlanEdits(strategy).all().forEach((name, edit) -> report(name, () -> session.change(name, edit), session));
        report("undo", session::undo, session);
        report("redo", session::redo, session);
    }

    private static void report(String name, Runnable edit, Session session) {
        Runnable whole = () -> {
            edit.run();
            Look.atAll(session);
        };
        Times.of(WARM_UP, whole);
        System.out.printf("  %-28s %s%n", name, Times.of(ROUNDS, whole).perFrame());
    }

    @Override
    public void stop() {
        // ends by itself
    }
}
