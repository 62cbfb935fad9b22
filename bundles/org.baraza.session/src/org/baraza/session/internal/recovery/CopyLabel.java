package org.baraza.session.internal.recovery;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

import org.baraza.session.DocumentException;
import org.baraza.session.internal.RunningProgram;

/**
 * What is written on a copy.
 *
 * @param number of the copy among those of its session: what its files are called
 * @param name of the document
 * @param file that it was opened from
 * @param basis what that file knows
 * @param next revision that its session was to save next; empty in a label of before this was noted
 * @param keptAt when the copy was made
 * @param writer process that made it, and when that was started: numbers of processes come again
 */
record CopyLabel(int number, String name, Optional<Path> file, Basis basis, String next, Instant keptAt,
        String writer) {

    static String thisProcess() {
        return RunningProgram.thisOne().identity();
    }

    /** Whether the program that made the copy still runs, and may save the work itself. */
    boolean writerRuns() {
        return new RunningProgram(writer).runs();
    }

    byte[] bytes() throws IOException {
        Properties properties = new Properties();
        properties.setProperty("copy", Integer.toString(number));
        properties.setProperty("name", name);
        properties.setProperty("persons", basis.persons());
        file.ifPresent(path -> properties.setProperty("file", path.toAbsolutePath().toString()));
        basis.after().ifPresent(id -> properties.setProperty("after", id));
        properties.setProperty("undone", String.join("\n", basis.undone()));
        properties.setProperty("next", next);
        properties.setProperty("keptAt", keptAt.toString());
        properties.setProperty("writer", writer);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        properties.store(out, null);
        return out.toByteArray();
    }

    /** @throws DocumentException if the label was damaged */
    static CopyLabel of(byte[] bytes) throws IOException, DocumentException {
        Properties properties = new Properties();
        try {
            properties.load(new ByteArrayInputStream(bytes));
            String writer = properties.getProperty("writer", "");
            if (!new RunningProgram(writer).isNamed()) {
                throw new DocumentException("no writer is named");
            }
            return new CopyLabel(Integer.parseInt(properties.getProperty("copy", "")), properties.getProperty("name", ""),
                    Optional.ofNullable(properties.getProperty("file")).map(Path::of),
                    new Basis(Optional.ofNullable(properties.getProperty("after")),
                            properties.getProperty("undone", "").lines().toList(), properties.getProperty("persons", "")),
                    properties.getProperty("next", ""), Instant.parse(properties.getProperty("keptAt", "")), writer);
        } catch (DateTimeException | InvalidPathException e) {
            throw new DocumentException(e.getMessage(), e);
        } catch (IllegalArgumentException e) { // a wrong escape, or no number
            throw new DocumentException(e.getMessage(), e);
        }
    }
}
