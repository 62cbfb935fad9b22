package org.baraza.torture.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** The kinds of places that there are. */
enum Setting {

    PLAIN("an ordinary folder"),
    FULL("a disk that fills up"),
    READ_ONLY("a disk that turns read-only"),
    VANISHED("a stick that is pulled out"),
    POWER("a disk whose power fails");

    private final String words;

    Setting(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /**
     * @param data a data folder on a disk that nothing befalls
     * @throws IOException if there can be no such place here
     */
    Place in(Path folder, Path data, Random random) throws IOException {
        Files.createDirectories(folder);
        return switch (this) {
            case PLAIN -> new Plain(folder, data);
            case FULL -> full(Medium.memory(folder.resolve("disk"), "4m"), data, random);
            case READ_ONLY -> new ReadOnly(Medium.memory(folder.resolve("disk"), "8m"), data);
            case VANISHED -> new Pulled(Medium.image(folder.resolve("stick")), data);
            case POWER -> new PowerCut(Medium.image(folder.resolve("disk")));
        };
    }

    /** Of some people the data folder is on another disk than their plans. */
    private static Place full(Medium medium, Path data, Random random) {
        return new FullDisk(medium, random.nextBoolean() ? data : medium.mounted().resolve("data"), random);
    }

    private record Plain(Path folder, Path data) implements Place {

        @Override
        public void strike() {
            // the kill is enough
        }

        @Override
        public void mend() {
            // nothing befell it
        }

        @Override
        public void close() {
            // an ordinary folder
        }
    }
}
