package org.baraza.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;

import org.baraza.session.DocumentException;
import org.baraza.session.Session;
import org.baraza.session.SessionService;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.impl.XMLResourceImpl;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/**
 * Opens, saves or weighs a plan: {@code open|save|memory FILE}, by turns with a plain resource of EMF on the same file.
 */
public final class MeasureFiles implements IApplication {

    private static final int WARM_UP = 6;
    private static final int ROUNDS = 15;
    private static final int WEIGHINGS = 5;
    private static final double AIM = 1.5;
    private static final double SAVE_AIM = 1.3;

    private SessionService sessions;
    private Path file;

    @Override
    public Object start(IApplicationContext context) throws Exception {
        sessions = Services.get(SessionService.class);
        file = Path.of(Services.words(context).get(1));
        switch (Services.words(context).getFirst()) {
            case "open" -> open();
            case "save" -> save();
            case "memory" -> memory();
            default -> throw new IllegalArgumentException("open, save or memory");
        }
        return EXIT_OK;
    }

    private void open() {
        System.out.printf("First time, cold: plain EMF load %.0f ms, then opened with all derived and checked %.0f ms%n",
                Times.of(1, () -> PlainEmf.load(file)).median(), Times.of(1, this::opened).median());
        Result all = compare("open, all derived, checked", this::opened, "plain EMF load", () -> PlainEmf.load(file));
        System.out.println(all.line());
        compare("open alone", this::session, "plain EMF load", () -> PlainEmf.load(file));
    }

    private void save() throws IOException {
        Path folder = Files.createTempDirectory(file.toAbsolutePath().getParent(), "saving");
        Path ours = folder.resolve("ours.baraza");
        Files.copy(file, ours);
        Session session = session();
        saveAs(session, ours);
        Resource resource = PlainEmf.load(file);
        Result saved = compare("save: durable, former kept", () -> {
            session.change("Rename", () -> session.strategy().setTitle("Saved " + System.nanoTime()));
            saveAs(session, ours);
        }, "plain EMF save", () -> PlainEmf.save(resource, folder.resolve("plain.xmi")));
        System.out.println(saved.line());
    }

    private Result compare(String name, Runnable ours, String floorName, Runnable floor) {
        Times.of(WARM_UP, ours);
        Times.of(WARM_UP, floor);
        Times.Builder our = new Times.Builder(ROUNDS);
        Times.Builder their = new Times.Builder(ROUNDS);
        for (int i = 0; i < ROUNDS; i++) {
            their.add(floor);
            our.add(ours);
        }
        System.out.printf("  %-26s%s%n", name, our.built().against(floorName, their.built()));
        return new Result(name + ": " + file.getFileName(), "ms", their.built().median(), our.built().median(),
                name.startsWith("save") ? SAVE_AIM : AIM);
    }

    private void memory() {
        double[] plain = new double[WEIGHINGS];
        double[] ours = new double[WEIGHINGS];
        for (int i = 0; i < WEIGHINGS; i++) {
            plain[i] = weight(() -> withoutTable(PlainEmf.load(file)));
            ours[i] = weight(this::opened);
            System.out.printf(Locale.ROOT, "  open plan with all derived %.1f MB   plain EMF resource %.1f MB   ratio %.2f%n",
                    ours[i], plain[i], ours[i] / plain[i]);
        }
        System.out.println(new Result("memory of the open plan: " + file.getFileName(), "MB", middle(plain), middle(ours),
                AIM).line());
    }

    private static double middle(double[] weights) {
        Arrays.sort(weights);
        return weights[weights.length / 2];
    }

    /** A resource has no table of ids of its own accord. */
    private static Resource withoutTable(Resource resource) {
        ((XMLResourceImpl) resource).setIntrinsicIDToEObjectMap(null);
        return resource;
    }

    private static double weight(Supplier<?> making) {
        long before = used();
        Object made = making.get();
        long after = used();
        if (made.hashCode() == 0) {
            System.out.print(""); // until here it has to be kept
        }
        return (after - before) / 1e6;
    }

    private static long used() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private Session opened() {
        Session session = session();
        Look.atAll(session);
        return session;
    }

    private Session session() {
        try {
            return sessions.open(file);
        } catch (DocumentException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void saveAs(Session session, Path file) {
        try {
            session.saveAs(file);
        } catch (DocumentException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        // ends by itself
    }
}
