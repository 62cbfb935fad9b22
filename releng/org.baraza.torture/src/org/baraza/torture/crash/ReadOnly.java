package org.baraza.torture.crash;

import java.io.IOException;
import java.nio.file.Path;

/** The system takes away the right to write, as it does when a disk begins to fail. */
record ReadOnly(Medium medium, Path data) implements Place {

    @Override
    public Path folder() {
        return medium.mounted();
    }

    @Override
    public void strike() throws IOException {
        medium.remount("ro");
    }

    @Override
    public void mend() throws IOException {
        medium.remount("rw");
    }

    @Override
    public void close() throws IOException {
        medium.unmount();
    }
}
