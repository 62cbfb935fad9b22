package org.baraza.torture.crash;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.baraza.session.SessionService;
import org.baraza.session.recovery.Recovery;
import org.baraza.session.recovery.UnsavedWork;

/** Where a victim works: its file, and what opens and keeps it. */
record Office(Path file, SessionService sessions, Recovery recovery) {

    private static final String OTHER = "other-";

    /** A name that no file has yet. */
    Path otherName(Random random) {
        return file.resolveSibling(OTHER + Long.toHexString(random.nextLong()) + "-" + file.getFileName());
    }

    static boolean isOther(Path file) {
        return file.getFileName().toString().startsWith(OTHER);
    }

    List<UnsavedWork> unsaved() {
        return recovery.found().stream().filter(work -> work.file().filter(file::equals).isPresent()).toList();
    }
}
