package org.baraza.starter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The words for the next start when Baraza restarts itself with other ones: the property {@code baraza.next} of the
 * program that ends with exit code 24, one word a line, kept in a small file for the one that starts.
 */
final class NextStart {

    private final Path file;

    private NextStart(Path file) {
        this.file = file;
    }

    static NextStart of(Program program) {
        return new NextStart(program.installation().resolve("next-start"));
    }

    void write(String words) throws CannotStart {
        try {
            Files.write(file, words.getBytes(UTF_8));
        } catch (IOException e) {
            throw new CannotStart(Texts.get("noRestart", file));
        }
    }

    List<String> read() throws CannotStart {
        try {
            return Files.readAllLines(file, UTF_8);
        } catch (IOException e) {
            throw new CannotStart(Texts.get("noRestart", file));
        }
    }
}
