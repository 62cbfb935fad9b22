package org.baraza.torture.input;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What hostile input points at: a file with a secret, and a server that counts who calls. Neither is ever to be touched.
 */
final class Canary implements AutoCloseable {

    static final String SECRET = "the-canary-sings";

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2001-01-01T00:00:00Z"));

    private final Path file;
    private final ServerSocket server;
    private final AtomicInteger calls = new AtomicInteger();

    Canary(Path folder) throws IOException {
        file = Files.writeString(folder.resolve("secret.baraza"), "<!-- " + SECRET + " -->" + SECRET);
        // Linux notes the first look at a file after it was written to
        Files.setAttribute(file, "lastAccessTime", LONG_AGO);
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().start(this::count);
    }

    /** An address in it. */
    String any(Random random) {
        String host = "127.0.0.1:" + server.getLocalPort();
        List<String> all = List.of(file.toUri().toString(), file.toString(), "http://" + host + "/x", "jar:http://" + host + "/x.jar!/y",
                "ftp://" + host + "/x", "archive:http://" + host + "/x!/y", "../secret.baraza", "platform:/resource/../secret.baraza", "https://" + host + "/");
        return all.get(random.nextInt(all.size()));
    }

    boolean isTouched() throws IOException {
        return calls.get() > 0 || !Files.getAttribute(file, "lastAccessTime").equals(LONG_AGO);
    }

    private void count() {
        while (!server.isClosed()) {
            try {
                server.accept().close();
                calls.incrementAndGet();
            } catch (IOException closed) {
                return;
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
