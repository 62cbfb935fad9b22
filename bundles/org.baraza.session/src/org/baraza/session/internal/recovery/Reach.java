package org.baraza.session.internal.recovery;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/**
 * Whether there is a file: a network that has gone may answer that never.
 *
 * @param patience after which none is taken to be there
 */
record Reach(Duration patience, Predicate<Path> look) {

    static final Reach OF_THIS_MACHINE = new Reach(Duration.ofSeconds(5), Files::isRegularFile);

    boolean isFile(Path path) {
        FutureTask<Boolean> answer = new FutureTask<>(() -> look.test(path));
        Thread.ofPlatform().daemon().name("Is there " + path).start(answer);
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
