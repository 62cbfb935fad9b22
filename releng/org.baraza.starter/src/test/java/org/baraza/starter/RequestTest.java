package org.baraza.starter;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class RequestTest {

    private static final long LONG = 20_000;

    @TempDir
    Path data;

    @Test
    void theFirstStartAsksNobody() throws Exception {
        assertFalse(new Request(data, "/a.baraza", LONG).isTakenUnless(() -> true));
        assertFalse(Files.exists(data.resolve("requests")));
    }

    @Test
    void aLaterStartHandsItsFileOver() throws Exception {
        CompletableFuture<String> heard = CompletableFuture.supplyAsync(this::takeOne);
        assertTrue(new Request(data, "/é/a b.baraza", LONG).isTakenUnless(() -> false));
        assertEquals("/é/a b.baraza", heard.get());
    }

    @Test
    void aStartBecomesTheFirstWhenTheOtherEndsWithoutAnAnswer() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        assertFalse(new Request(data, "/a.baraza", LONG).isTakenUnless(() -> asked.incrementAndGet() > 3));
        assertEquals(0, requests());
    }

    @Test
    void saysThatTheOtherDoesNotAnswerAndTakesTheRequestBack() throws Exception {
        Request request = new Request(data, "", 200);
        String message = assertThrows(CannotStart.class, () -> request.isTakenUnless(() -> false)).getMessage();
        assertTrue(message.contains("does not answer"), message);
        assertEquals(0, requests());
    }

    private long requests() throws Exception {
        try (Stream<Path> files = Files.list(data.resolve("requests"))) {
            return files.count();
        }
    }

    private String takeOne() {
        while (true) {
            try (Stream<Path> files = Files.list(Files.createDirectories(data.resolve("requests")))) {
                Path file = files.filter(each -> each.toString().endsWith(".open")).findFirst().orElse(null);
                if (file != null) {
                    String text = Files.readString(file);
                    Files.delete(file);
                    return text;
                }
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
