package org.baraza.session.internal.recovery;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import org.baraza.session.recovery.KeptCopy;

/** Where there is no data folder nothing is kept. */
final class NoCopy implements KeptCopy {
    @Override
    public void keep() {
        // there is no data folder
    }

    @Override
    public boolean prepare(Duration most) {
        return true;
    }

    @Override
    public CompletableFuture<Void> keepBehind() {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void leaveBehind() throws IOException {
        throw new IOException("There is no data folder");
    }

    @Override
    public void giveUp() {
        // nothing was kept
    }
}
