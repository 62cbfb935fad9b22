package org.baraza.rcp.internal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;

/**
 * Hears what later starts of the same user ask for. The starter of the program (org.baraza.starter) lets only one
 * window program run for a data folder; every later start leaves a file in the folder's {@code requests}: NAME.open,
 * with the absolute path of a file to open as its text, or no text if the window is only to come forward. Taking the
 * request away tells the later start that it was heard.
 */
final class LaterStarts implements AutoCloseable {

    /** Watching tells at once; where it can't, as on network drives, looking once a second does. */
    private static final Duration LOOK = Duration.ofSeconds(1);

    /** A start waits for half a minute: what is older was given up. */
    private static final Duration ABANDONED = Duration.ofMinutes(1);

    private final Path folder;
    private final Consumer<Optional<Path>> listener;
    private final Thread thread = new Thread(this::listen, "Baraza, later starts");

    /** @param listener hears of each request on a thread of its own; the file need not exist */
    LaterStarts(Path data, Consumer<Optional<Path>> listener) {
        this.folder = data.resolve("requests");
        this.listener = listener;
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private void listen() {
        try {
            Files.createDirectories(folder);
            watch();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // closed
        } catch (IOException e) {
            ILog.of(LaterStarts.class).warn("Later starts cannot be heard through " + folder, e);
        }
    }

    private void watch() throws IOException, InterruptedException {
        try (WatchService service = folder.getFileSystem().newWatchService()) {
            folder.register(service, StandardWatchEventKinds.ENTRY_CREATE);
            while (true) {
                takeAll();
                WatchKey key = service.poll(LOOK.toMillis(), TimeUnit.MILLISECONDS);
                if (key != null) {
                    key.pollEvents();
                    key.reset();
                }
            }
        }
    }

    private void takeAll() throws IOException {
        try (DirectoryStream<Path> requests = Files.newDirectoryStream(folder, "*.open")) {
            for (Path request : requests) {
                take(request);
            }
        }
    }

    /** A start that was not heard in time may take its request back at any moment. */
    private void take(Path request) throws IOException {
        Optional<String> file = read(request);
        if (file.isPresent() && Files.deleteIfExists(request)) {
            listener.accept(file.filter(text -> !text.isEmpty()).flatMap(LaterStarts::path));
        }
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException notOfTheStarter) {
            return Optional.empty();
        }
    }

    private static Optional<String> read(Path request) throws IOException {
        try {
            if (Files.getLastModifiedTime(request).toInstant().isBefore(Instant.now().minus(ABANDONED))) {
                Files.deleteIfExists(request);
                return Optional.empty();
            }
            return Optional.of(Files.readString(request).strip());
        } catch (NoSuchFileException takenBack) {
            return Optional.empty();
        }
    }
}
