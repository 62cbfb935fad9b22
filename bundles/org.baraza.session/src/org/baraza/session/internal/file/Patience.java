package org.baraza.session.internal.file;

import java.io.IOException;

/** Virus scanners and indexers hold a file for a moment after it was written: what they refuse is tried again for a second. */
final class Patience {

    static final int TRIES = 10;

    private final Disk disk;

    Patience(Disk disk) {
        this.disk = disk;
    }

    /** Something done with a file. */
    @FunctionalInterface
    interface Attempt<T> {
        T make() throws IOException;
    }

    /** Something done to a file. */
    @FunctionalInterface
    interface Deed {
        void run() throws IOException;
    }

    void insist(Deed deed) throws IOException {
        insist(() -> {
            deed.run();
            return true;
        });
    }

    <T> T insist(Attempt<T> attempt) throws IOException {
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
