package org.baraza.torture.input;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Makes trials one after the other, each for so long and no longer. */
final class Bench {

    private static final Duration DEADLINE = Duration.ofSeconds(30);

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
            Trial.End end = result.get(DEADLINE.toMillis(), TimeUnit.MILLISECONDS);
            return new Outcome(Optional.of(end), Optional.empty(), false, since(start));
        } catch (ExecutionException e) {
            return new Outcome(Optional.empty(), Optional.of(e.getCause()), false, since(start));
        } catch (TimeoutException e) {
            IllegalStateException where = new IllegalStateException("still running");
            where.setStackTrace(thread.getStackTrace());
            return new Outcome(Optional.empty(), Optional.of(where), true, since(start));
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
