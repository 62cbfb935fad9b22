package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class LaterStartsTest {

    @TempDir
    Path data;

    private final LinkedBlockingQueue<Optional<Path>> heard = new LinkedBlockingQueue<>();
    private LaterStarts starts;

    @BeforeEach
    void prepare() throws Exception {
        Files.createDirectories(data.resolve("requests"));
        starts = new LaterStarts(data, heard::add);
    }

    @AfterEach
    void close() {
        starts.close();
    }

    @Test
    void hearsAFileAndTakesTheRequestAway() throws Exception {
        starts.start();
        Path file = data.resolve("A strategy é.baraza").toAbsolutePath();
        request("one", file.toString());
        assertEquals(Optional.of(file), next());
        assertEquals(0, left());
    }

    @Test
    void hearsAWishToComeForward() throws Exception {
        starts.start();
        request("one", "");
        assertEquals(Optional.empty(), next());
    }

    @Test
    void hearsWhatCameBeforeItListened() throws Exception {
        request("early", "");
        starts.start();
        assertEquals(Optional.empty(), next());
    }

    @Test
    @Timeout(20)
    void dropsWhatWasGivenUpLongAgo() throws Exception {
        Path old = request("old", "/somewhere.baraza");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minusSeconds(3600)));
        starts.start();
        while (Files.exists(old)) {
            Thread.sleep(20);
        }
        request("new", "");
        assertEquals(Optional.empty(), next());
        assertNull(heard.poll());
    }

    @Test
    void leavesAloneWhatIsNotFinished() throws Exception {
        starts.start();
        Files.writeString(data.resolve("requests/one.open.new"), "/half");
        request("two", "");
        assertEquals(Optional.empty(), next());
        assertTrue(Files.exists(data.resolve("requests/one.open.new")));
    }

    private Path request(String name, String text) throws Exception {
        Path requests = data.resolve("requests");
        Path unfinished = Files.writeString(requests.resolve(name + ".new"), text);
        return Files.move(unfinished, requests.resolve(name + ".open"));
    }

    private Optional<Path> next() throws InterruptedException {
        Optional<Path> request = heard.poll(20, TimeUnit.SECONDS);
        assertTrue(request != null, "Nothing was heard");
        return request;
    }

    private long left() throws Exception {
        try (Stream<Path> files = Files.list(data.resolve("requests"))) {
            return files.count();
        }
    }
}
