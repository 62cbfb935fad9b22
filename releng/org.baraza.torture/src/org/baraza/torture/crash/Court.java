package org.baraza.torture.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.baraza.session.DocumentException;
import org.baraza.session.Session;
import org.baraza.session.SessionService;
import org.baraza.session.recovery.Recovery;

/**
 * Holds the runs: prepares the place and the document, has victims hunted that work on it one after the other, and judges
 * what each left.
 */
record Court(Program program, Path work, Path data, SessionService sessions, Recovery recovery) {

    private static final int MOST_LIVES = 4;

    /** @return nothing; what happened is in the tally */
    Void hold(Run run, Tally tally) throws IOException, DocumentException, InterruptedException {
        Path folder = work.resolve("run-" + run.number());
        Random random = run.random();
        Place place;
        try {
            place = run.setting().in(folder, data, random);
        } catch (IOException e) {
            tally.skip(run.setting(), e.getMessage());
            return null;
        }
        try (place) {
            hold(run, place, random, tally);
        }
        remove(folder);
        return null;
    }

    private void hold(Run run, Place place, Random random, Tally tally)
            throws IOException, DocumentException, InterruptedException {
        Path file = place.folder().resolve("plan.baraza");
        Files.createDirectories(place.folder());
        Files.createDirectories(place.data());
        prepare(file);
        List<Testimony> lives = new ArrayList<>();
        do {
            lives.add(new Hunt(place, random).run(program, work.resolve(Thread.currentThread().getName()), file));
            place.mend();
        } while (lives.size() < MOST_LIVES && random.nextBoolean());
        synchronized (recovery) {
            if (!place.data().equals(data)) {
                move(place.data().resolve("recovery"), data.resolve("recovery"));
            }
            tally.add(run, lives, new Judge(sessions, recovery, data).judge(file, lives));
        }
    }

    private void prepare(Path file) throws DocumentException {
        Session session = sessions.openSample();
        session.saveAs(file);
    }

    /**
     * To where this program looks for unsaved work. Each copy is there at once: victims of other runs that erase somebody
     * take persons without a label for what a crash left.
     */
    private static void move(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        Path aside = Files.createTempDirectory(Files.createDirectories(to).getParent(), "moving");
        for (Path copy : list(from)) {
            Path whole = Files.createDirectory(aside.resolve(copy.getFileName()));
            for (Path file : list(copy)) {
                Files.copy(file, whole.resolve(file.getFileName()));
            }
            Files.move(whole, to.resolve(copy.getFileName()), StandardCopyOption.ATOMIC_MOVE);
        }
        Files.delete(aside);
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.toList();
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> inside = all.sorted(Comparator.reverseOrder()).toList();
            for (Path each : inside) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
