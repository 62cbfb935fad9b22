package org.baraza.starter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.BooleanSupplier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

/**
 * What this start asks of the program that runs already: a file in the data folder's {@code requests}, named NAME.open,
 * with the path to open as its text, or none if the window is only to come forward. The running program
 * (LaterStarts of org.baraza.rcp) takes it away.
 */
final class Request {

    /** As long as a slow machine needs to come up, for a start that comes right after another. */
    static final long PATIENCE = 30_000;

    private static final long PAUSE = 50;

    private final Path file;
    private final String text;
    private final long patience;

    Request(Path data, String text, long patience) {
        this.file = data.resolve("requests").resolve(UUID.randomUUID() + ".open");
        this.text = text;
        this.patience = patience;
    }

    /**
     * Hands the request over to the running program.
     *
     * @param firstNow takes the turn, if no other program has it (any more)
     * @return false if this start is the first, so that it has to do itself what it asks for
     * @throws CannotStart if the running program doesn't answer
     */
    boolean isTakenUnless(BooleanSupplier firstNow) throws CannotStart {
        if (firstNow.getAsBoolean()) {
            return false;
        }
        try {
            post();
            return waitUnless(firstNow);
        } catch (IOException e) {
            throw new CannotStart(Texts.get("noRequest", file.getParent()));
        }
    }

    private void post() throws IOException {
        Files.createDirectories(file.getParent());
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.write(unfinished, text.getBytes(UTF_8));
        Files.move(unfinished, file, ATOMIC_MOVE);
    }

    private boolean waitUnless(BooleanSupplier firstNow) throws IOException, CannotStart {
        long end = System.nanoTime() + patience * 1_000_000;
        while (System.nanoTime() - end < 0) {
            if (!Files.exists(file)) {
                return true;
            }
            if (firstNow.getAsBoolean()) {
                Files.deleteIfExists(file);
                return false;
            }
            pause();
        }
        if (!Files.deleteIfExists(file)) {
            return true;
        }
        throw new CannotStart(Texts.get("noAnswer"));
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
