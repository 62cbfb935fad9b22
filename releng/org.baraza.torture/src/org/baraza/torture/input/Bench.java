package org.baraza.torture.input;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Makes trials one after the other, each for so long and no longer. */
final class Bench {

    /** Of the processor. */
    private static final Duration DEADLINE = Duration.ofSeconds(30);
    /** Whoever waits for what never comes needs no processor. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long TICK_MILLIS = 500;

    /**
     * What became of an input.
     *
     * @param end empty if the program failed or hung
     */
    record Outcome(Optional<Trial.End> end, Optional<Throwable> failure, boolean hung, Duration taken) {
    }

    /** A trial that hangs keeps its thread; there is no way to end one that does not want to. */
    Outcome make(Trial trial, byte[] input) throws InterruptedException {
        long start = System.nanoTime();
        CompletableFuture<Trial.End> result = new CompletableFuture<>();
        Thread thread = Thread.ofPlatform().daemon().start(() -> {
            try {
                result.complete(trial.of(input));
            } catch (Throwable e) { // an overflow of the stack or of memory is what is looked for
                result.completeExceptionally(e);
            }
        });
        try {
            return new Outcome(Optional.of(end(result, thread)), Optional.empty(), false, since(start));
        } catch (ExecutionException e) {
            return new Outcome(Optional.empty(), Optional.of(e.getCause()), false, since(start));
        } catch (TimeoutException e) {
            IllegalStateException where = new IllegalStateException("still running");
            where.setStackTrace(thread.getStackTrace());
            return new Outcome(Optional.empty(), Optional.of(where), true, since(start));
        }
    }

    /** What others do on the machine meanwhile is none of its time. */
    private static Trial.End end(CompletableFuture<Trial.End> result, Thread thread)
            throws InterruptedException, ExecutionException, TimeoutException {
        for (long waited = 0; waited < PATIENCE.toMillis(); waited += TICK_MILLIS) {
            try {
                return result.get(TICK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.threadId()) > DEADLINE.toNanos()) {
                    throw e;
                }
            }
        }
        throw new TimeoutException();
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
