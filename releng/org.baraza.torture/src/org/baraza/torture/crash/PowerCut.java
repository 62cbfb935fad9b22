package org.baraza.torture.crash;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The power fails under file and recovery alike: what was not forced to the medium is gone. Linux does so by a call to
 * the file system, which throws away what it holds in memory, its journal included.
 */
record PowerCut(Medium medium) implements Place {

    /** EXT4_IOC_SHUTDOWN without flushing the log. */
    private static final String SHUTDOWN =
            "open(F, '<', $ARGV[0]) or die; my $how = pack('L', 2); ioctl(F, 0x8004587d, $how) or die \"$!\"";

    @Override
    public Path folder() {
        return medium.mounted().resolve("plans");
    }

    @Override
    public Path data() {
        return medium.mounted().resolve("data");
    }

    @Override
    public void strike() throws IOException {
        Medium.run("perl", "-e", SHUTDOWN, medium.mounted().toString());
    }

    @Override
    public void mend() throws IOException {
        medium.unmount();
        medium.mountAgain();
    }

    @Override
    public void close() throws IOException {
        medium.unmount();
    }
}
