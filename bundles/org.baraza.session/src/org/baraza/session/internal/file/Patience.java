package org.baraza.session.internal.file;

import java.io.IOException;
import java.util.Optional;

/** Virus scanners and indexers hold a file for a moment after it was written: what they refuse is tried again for a second. */
public final class Patience {

    static final int TRIES = 10;

    private final Disk disk;

    public Patience(Disk disk) {
        this.disk = disk;
    }

    /** Something done with a file. */
    @FunctionalInterface
    public interface Attempt<T> {
        T make() throws IOException;
    }

    /** Something done to a file. */
    @FunctionalInterface
    public interface Deed {
        void run() throws IOException;
    }

    public void insist(Deed deed) throws IOException {
        insist(() -> {
            deed.run();
            return true;
        });
    }

    /** @return empty if it never came to something */
    public <T> Optional<T> await(Attempt<Optional<T>> attempt) throws IOException {
        Optional<T> made = attempt.make();
        for (int left = TRIES; left > 0 && made.isEmpty(); left--) {
            disk.pause();
            made = attempt.make();
        }
        return made;
    }

    public <T> T insist(Attempt<T> attempt) throws IOException {
        for (int left = TRIES; left > 0; left--) {
            try {
                return attempt.make();
            } catch (IOException e) {
                if (!disk.isBusy(e)) {
                    throw e;
                }
                disk.pause();
            }
        }
        return attempt.make();
    }
}
