package org.baraza.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

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
    private static final int WARM_UP_MILLIS = 4_000;
    private static final int LEAST_ROUNDS = 30;
    private static final int ROUNDS = 200;
    private static final int MILLIS = 10_000;
    private static final int OF_EVERY_KIND = 3;
    private static final int SMALL = 100;
    private static final int FLAT_TO = 10_000;

    @Override
    public Object start(IApplicationContext context) throws InterruptedException {
        SessionService sessions = Services.get(SessionService.class);
        List<Integer> sizes = Services.sizes(context, 100, 1_000, 10_000, 100_000);
        Map<Integer, Result> slowest = new TreeMap<>();
        sizes.forEach(size -> slowest.put(size, measure(size, sessions)));
        if (slowest.keySet().containsAll(List.of(SMALL, FLAT_TO))) {
            System.out.println(slowest.get(FLAT_TO).growth("an edit of " + FLAT_TO + " activities, against one of " + SMALL,
                    slowest.get(SMALL)).line());
        }
        return EXIT_OK;
    }

    /** @return the slowest kind of edit */
    private static Result measure(int size, SessionService sessions) {
        Strategy strategy = LargePlan.of(size).build();
        Session session = sessions.create(strategy);
        Times first = Times.of(1, () -> Look.atAll(session));
        System.out.printf("%n%d activities, %d groups: first look %.0f ms, %d open findings%n", size,
                strategy.getStakeholders().size(), first.median(), session.findings().open().size());
        Map<String, Times> all = new LinkedHashMap<>();
        Map<String, Runnable> edits = PlanEdits.anywhere(strategy).all();
        edits.forEach((name, edit) -> all.put(name, timed(name, new RealEdit(name, edit, session), session)));
        all.putAll(undoAndRedo(edits, session));
        Result slowest = Result.slowest("an edit of " + size + " activities", all, Result.aimOfEdits(size));
        System.out.println(slowest.line());
        return slowest;
    }

    /** Some of every kind are taken back, one by one, and done again, time and again. */
    private static Map<String, Times> undoAndRedo(Map<String, Runnable> edits, Session session) {
        for (int i = 0; i < OF_EVERY_KIND; i++) {
            edits.forEach((name, edit) -> seen(new RealEdit(name, edit, session), session).run());
        }
        int steps = OF_EVERY_KIND * edits.size();
        Times.Builder undo = new Times.Builder(ROUNDS);
        Times.Builder redo = new Times.Builder(ROUNDS);
        long end = System.nanoTime() + 2 * MILLIS * 1_000_000L;
        for (int done = 0; done + steps <= ROUNDS && (done < LEAST_ROUNDS || System.nanoTime() < end); done += steps) {
            IntStream.range(0, steps).forEach(step -> undo.add(seen(session::undo, session)));
            IntStream.range(0, steps).forEach(step -> redo.add(seen(session::redo, session)));
        }
        Map<String, Times> both = new LinkedHashMap<>();
        both.put("undo", undo.built());
        both.put("redo", redo.built());
        both.forEach(MeasureEdits::print);
        return both;
    }

    private static Times timed(String name, Runnable edit, Session session) {
        Runnable whole = seen(edit, session);
        Times.within(WARM_UP_MILLIS, 1, WARM_UP, whole);
        Times times = Times.within(MILLIS, LEAST_ROUNDS, ROUNDS, whole);
        print(name, times);
        return times;
    }

    /** The edit, and all that it comes to. */
    private static Runnable seen(Runnable edit, Session session) {
        return () -> {
            edit.run();
            Look.atAll(session);
        };
    }

    private static void print(String name, Times times) {
        System.out.printf("  %-28s %s%n", name, times.perFrame());
    }

    @Override
    public void stop() {
        // ends by itself
    }
}
