package org.baraza.session.internal.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTurnTest {

    private static final int TURNS = 200;

    @TempDir
    private Path folder;
    private Path place;

    @BeforeEach
    void place() {
        place = folder.resolve("tamasi.baraza.lock");
    }

    @Test
    void isOneProgramsUntilItIsClosed() throws IOException {
        try (Disk.Turn turn = FileTurn.take(place).orElseThrow()) {
            assertEquals(Optional.empty(), FileTurn.take(place));
            assertTrue(Files.exists(place));
        }
        assertFalse(Files.exists(place));
        FileTurn.take(place).orElseThrow().close();
    }

    @Test
    void takesOverWhatAProgramThatDiedLeft() throws IOException {
        Files.createFile(place);
        FileTurn.take(place).orElseThrow().close();
        assertFalse(Files.exists(place));
    }

    @Test
    void isNoneWhereNothingCanBeWritten() throws IOException {
        assertThrows(IOException.class, () -> FileTurn.take(folder.resolve("gone").resolve("tamasi.baraza.lock")));
        Files.createDirectory(place);
        assertThrows(IOException.class, () -> FileTurn.take(place));
    }

    @Test
    void isNeverTwoAtOnce() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        Callable<Integer> taker = () -> {
            int most = 0;
            for (int taken = 0; taken < TURNS;) {
                Optional<Disk.Turn> turn = FileTurn.take(place);
                if (turn.isPresent()) {
                    most = Math.max(most, inside.incrementAndGet());
                    inside.decrementAndGet();
                    turn.get().close();
                    taken++;
                }
            }
            return most;
        };
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<Integer>> all = threads.invokeAll(IntStream.range(0, 4).mapToObj(i -> taker).toList());
            for (Future<Integer> most : all) {
                assertEquals(1, most.get());
            }
        }
    }
}
