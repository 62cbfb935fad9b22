package org.baraza.torture.crash;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small file system of its own, mounted. */
record Medium(Path mounted, String source, String options) {

    private static final int TRIES = 400;
    private static final int PAUSE_MILLIS = 5;

    /** One in memory. */
    static Medium memory(Path folder, String size) throws IOException {
        Medium medium = new Medium(Files.createDirectories(folder), "tmpfs", "size=" + size);
        medium.mount();
        return medium;
    }

    /** One in a file, which outlives being pulled out. */
    static Medium image(Path folder) throws IOException {
        Path image = folder.resolveSibling(folder.getFileName() + ".img");
        run("dd", "if=/dev/zero", "of=" + image, "bs=1M", "count=12", "status=none");
        run("mkfs.ext4", "-q", "-F", image.toString());
        Medium medium = new Medium(Files.createDirectories(folder), image.toString(), "loop");
        medium.mount();
        return medium;
    }

    private void mount() throws IOException {
        if (source.equals("tmpfs")) {
            run("mount", "-t", "tmpfs", "-o", options, source, mounted.toString());
        } else {
            run("mount", "-o", options, source, mounted.toString());
        }
    }

    /** Brings an image back that was taken away. */
    void mountAgain() throws IOException {
        insist("mount", "-o", options, source, mounted.toString());
    }

    void remount(String how) throws IOException {
        insist("mount", "-o", "remount," + how, mounted.toString());
    }

    /** Takes it away under the feet of whoever uses it. */
    void pull() throws IOException {
        run("umount", "-l", mounted.toString());
    }

    /** Takes it away when nobody uses it any more. */
    void unmount() throws IOException {
        insist("umount", mounted.toString());
    }

    /** A file system that is being written to is busy for a moment. */
    private static void insist(String... command) throws IOException {
        for (int i = 1;; i++) {
            try {
                run(command);
                return;
            } catch (IOException busy) {
                if (i == TRIES) {
                    throw busy;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static void run(String... command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(String.join(" ", command) + ": " + said.strip());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
