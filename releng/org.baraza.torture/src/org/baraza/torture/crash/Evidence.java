package org.baraza.torture.crash;

import java.io.IOException;
import java.nio.file.Path;

/**
 * What a run left, copied before the judge opens it and goes on with it: a kill falls into a moment of the clock, which no
 * seed brings back.
 */
record Evidence(Path folder) {

    /** @param left folders, each of which may be missing */
    static Evidence of(Path folder, Path... left) throws IOException {
        for (Path each : left) {
            Folders.copy(each, folder.resolve(each.getFileName()));
        }
        return new Evidence(folder);
    }

    void drop() throws IOException {
        Folders.remove(folder);
    }
}
