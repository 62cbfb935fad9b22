package org.baraza.session.internal.recovery;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ReachTest {

    @TempDir
    Path folder;

    @Test
    void aFileIsOneAtOnce() throws Exception {
        assertTrue(Reach.OF_THIS_MACHINE.isFile(Files.createFile(folder.resolve("plan.baraza"))));
        assertFalse(Reach.OF_THIS_MACHINE.isFile(folder));
    }

    /** Of work on a file whose network had gone nothing was offered, at no start. */
    @Test
    @Timeout(20)
    void aNetworkThatNeverAnswersHasNone() {
        CountDownLatch never = new CountDownLatch(1);
        assertFalse(new Reach(Duration.ofMillis(50), file -> {
            try {
                never.await();
                return true;
            } catch (InterruptedException e) {
                return true;
            }
        }).isFile(folder));
    }
}
