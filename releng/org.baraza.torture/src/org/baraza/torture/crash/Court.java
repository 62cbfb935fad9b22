package org.baraza.torture.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

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

    /** What happened is in the tally, whatever it was: one odd run takes nothing away from what the others showed. */
    void hold(Run run, Tally tally) throws InterruptedException {
        Path folder = work.resolve(run.name());
        Random random = run.random();
        Place place;
        try {
            place = run.setting().in(folder, data, random);
        } catch (IOException e) { // this machine may not offer it
            tally.skip(run.setting(), e.getMessage());
            return;
        }
        try (place) {
            hold(run, place, random, tally);
        } catch (Collapse | DocumentException | IOException e) {
            tally.lose(run, e.toString());
            return;
        }
        try {
            Folders.remove(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void hold(Run run, Place place, Random random, Tally tally)
            throws IOException, DocumentException, Collapse, InterruptedException {
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
            Evidence evidence = Evidence.of(work.resolve(run.name() + "-left"), place.folder(),
                    data.resolve("recovery"));
            Verdict verdict = new Judge(sessions, recovery, data).judge(file, lives);
            tally.add(run, lives, verdict);
            if (verdict.isClean()) {
                evidence.drop();
            }
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
        for (Path copy : Folders.list(from)) {
            Path whole = aside.resolve(copy.getFileName());
            Folders.copy(copy, whole);
            Files.move(whole, to.resolve(copy.getFileName()), StandardCopyOption.ATOMIC_MOVE);
        }
        Files.delete(aside);
    }
}
