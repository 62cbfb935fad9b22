package org.baraza.measure;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;

import org.baraza.analysis.Analyses;
import org.baraza.model.strategy.Strategy;
import org.baraza.session.Session;
import org.baraza.session.SessionService;
import org.baraza.testkit.RandomStrategy;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/**
 * Times one edit, as a person makes it, until model, derived values and findings are up to date, in plans of so many
 * activities as the arguments say. What a window draws afterwards is not in it.
 */
public final class MeasureEdits implements IApplication {

    private static final int WARM_UP = 40;
    private static final int ROUNDS = 200;
    private static final int ACTIVITIES_EACH = 50;

    @Override
    public Object start(IApplicationContext context) throws InterruptedException {
        SessionService sessions = sessions();
        String[] words = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        List<Integer> sizes = words.length == 0 ? List.of(100, 1_000, 10_000)
                : Arrays.stream(words).map(Integer::valueOf).toList();
        sizes.forEach(size -> measure(size, sessions));
        return EXIT_OK;
    }

    private static SessionService sessions() throws InterruptedException {
        BundleContext context = FrameworkUtil.getBundle(MeasureEdits.class).getBundleContext();
        ServiceTracker<SessionService, SessionService> tracker = new ServiceTracker<>(context, SessionService.class, null);
        tracker.open();
        return tracker.waitForService(20_000);
    }

    private static void measure(int size, SessionService sessions) {
        long before = usedMegabytes();
        Strategy strategy = plan(size);
        Session session = sessions.create(strategy);
        long plan = usedMegabytes();
        long start = System.nanoTime();
        lookAtAll(session);
        long first = (System.nanoTime() - start) / 1_000_000;
        System.out.printf("%n%d activities: plan %d MB, with all derived %d MB; first look %d ms, %d open findings%n", size,
                plan - before, usedMegabytes() - before, first, session.findings().open().size());
        new PlanEdits(strategy).all().forEach((name, edit) -> {
            Runnable whole = () -> {
                session.change(name, edit);
                lookAtAll(session);
            };
            Times.of(WARM_UP, whole);
            System.out.printf("  %-28s %s%n", name, Times.of(ROUNDS, whole));
        });
        Runnable undo = () -> {
            session.undo();
            lookAtAll(session);
        };
        System.out.printf("  %-28s %s%n", "undo", Times.of(ROUNDS, undo));
    }

    private static Strategy plan(int size) {
        int each = Math.min(ACTIVITIES_EACH, size);
        return RandomStrategy.seeded(42).groups(Math.min(200, 10 + size / 50)).objectives(size / each)
                .activitiesEach(each).build();
    }

    /** What the rooms show of a plan. */
    private static void lookAtAll(Session session) {
        session.findings();
        Analyses analyses = session.analyses();
        analyses.matrix();
        analyses.budget().total();
        analyses.coverage();
        analyses.indicators();
        analyses.scorecard(YearMonth.from(session.asOf()).minusMonths(1));
    }

    private static long usedMegabytes() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }

    @Override
    public void stop() {
        // ends by itself
    }
}
