package org.baraza.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

/** Who waits sees that something goes on, how far it is as soon as that can be said, and can give up. */
class WaitingTest {

    private final List<Integer> begun = new ArrayList<>();
    private final AtomicInteger filled = new AtomicInteger();
    private final Semaphore seen = new Semaphore(0);
    private final NullProgressMonitor monitor = new NullProgressMonitor() {
        @Override
        public void beginTask(String name, int totalWork) {
            begun.add(totalWork);
        }

        @Override
        public void worked(int work) {
            filled.addAndGet(work);
            seen.release();
        }
    };

    private static FutureTask<Boolean> started(FutureTask<Boolean> task) {
        Thread.ofPlatform().daemon().start(task);
        return task;
    }

    @Test
    void theBarFillsAsFarAsTheWorkTells() throws Exception {
        AtomicInteger percent = new AtomicInteger(-1);
        Waiting.watch(started(new FutureTask<>(() -> {
            percent.set(40);
            seen.acquire();
            percent.set(90);
            seen.acquire();
            return true;
        })), "Writing", percent::get, monitor, () -> false);
        assertEquals(List.of(IProgressMonitor.UNKNOWN, 100), begun);
        assertEquals(90, filled.get());
    }

    @Test
    void workThatTellsNothingOnlyMovesTheBarAndIsGivenUp() {
        monitor.setCanceled(true);
        Semaphore never = new Semaphore(0);
        FutureTask<Boolean> endless = started(new FutureTask<>(() -> {
            never.acquire();
            return true;
        }));
        assertThrows(InterruptedException.class, () -> Waiting.watch(endless,
                "Writing", () -> -1, monitor, monitor::isCanceled));
        assertEquals(List.of(IProgressMonitor.UNKNOWN), begun);
        assertEquals(0, filled.get());
    }
}
