package org.baraza.torture.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Something else on the disk grows until next to nothing is left. */
record FullDisk(Medium medium, Path data, Random random) implements Place {

    private static final int MOST_LEFT = 300 * 1024;

    @Override
    public Path folder() {
        return medium.mounted();
    }

    @Override
    public void strike() throws IOException {
        long room = room();
        try {
            Files.write(ballast(), new byte[(int) Math.max(0, room - random.nextInt(MOST_LEFT))]);
        } catch (IOException e) {
            // the program that saves meanwhile may take the last room first: the disk is full then, as it was to be
            if (room() > MOST_LEFT) {
                throw e;
            }
        }
    }

    private long room() throws IOException {
        return Files.getFileStore(folder()).getUsableSpace();
    }

    @Override
    public void mend() throws IOException {
        Files.deleteIfExists(ballast());
    }

    @Override
    public void close() throws IOException {
        medium.unmount();
    }

    private Path ballast() {
        return folder().resolve("ballast");
    }
}
