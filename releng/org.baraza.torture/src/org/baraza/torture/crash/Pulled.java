package org.baraza.torture.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A stick is pulled out without asking, and plugged in again when the program is gone. */
record Pulled(Medium medium, Path data) implements Place {

    /** A folder of the stick: where it was mounted there is a folder even without it. */
    @Override
    public Path folder() {
        return medium.mounted().resolve("plans");
    }

    @Override
    public void strike() throws IOException {
        medium.pull();
    }

    @Override
    public void mend() throws IOException {
        medium.mountAgain();
    }

    @Override
    public void close() throws IOException {
        medium.unmount();
    }
}
