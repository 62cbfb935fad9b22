package org.baraza.report.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.baraza.report.Cancellation;

/**
 * Files that are there complete, all of them, or not at all: each is written beside its place until the last one is.
 *
 * <pre>
 * try (WholeFiles files = new WholeFiles()) {
 *     files.write(letter, out -> out.write(text));
 *     files.put();
 * }
 * </pre>
 */
public final class WholeFiles implements AutoCloseable {

    /**
     * Writes the whole content of a file.
     *
     * @param <X> how it fails apart from the disk
     */
    @FunctionalInterface
    public interface Content<X extends Exception> {

        void writeTo(OutputStream out) throws IOException, X;
    }

    private final Map<Path, Path> asides = new LinkedHashMap<>();
    private final List<Path> madeFolders = new ArrayList<>(); // the deepest first

    /** Makes a folder with those above it; without files it will not have been there. */
    public void makeFolder(Path folder) throws IOException {
        for (Path at = folder.toAbsolutePath(); at != null && !Files.exists(at); at = at.getParent()) {
            madeFolders.add(at);
        }
        Files.createDirectories(folder);
    }

    /** @throws java.io.InterruptedIOException if it was {@link Cancellation given up} */
    public <X extends Exception> void write(Path file, Content<X> content) throws IOException, X {
        Path aside = beside(file, "part");
        GivenUpStream disk = new GivenUpStream(
                Files.newOutputStream(aside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
        asides.put(file, aside);
        // whoever ends the program leaves nothing half-written either
        aside.toFile().deleteOnExit();
        try (OutputStream out = new BufferedOutputStream(disk)) {
            content.writeTo(out);
            Cancellation.check();
        } catch (IOException | RuntimeException e) {
            if (disk.refusal().isPresent()) {
                throw disk.refusal().get();
            }
            throw e;
        }
    }

    /** Puts each file where it belongs; where one can't be put, all that was there before is there again. */
    public void put() throws IOException {
        FormerFiles former = new FormerFiles();
        try {
            for (Map.Entry<Path, Path> file : asides.entrySet()) {
                former.hold(file.getKey());
                move(file.getValue(), file.getKey());
            }
        } catch (IOException | RuntimeException e) {
            former.restore(e);
            throw e;
        }
        former.forget();
        madeFolders.clear();
    }

    static void move(Path aside, Path file) throws IOException {
        try {
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        for (Path aside : asides.values()) {
            Files.deleteIfExists(aside);
        }
        for (Path folder : madeFolders) {
            removeEmpty(folder);
        }
    }

    /** No temporary file of Java's, which only its owner could read; the name is no other program's, even if two write at once. */
    static Path beside(Path file, String kind) {
        return file.toAbsolutePath().resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + "." + kind);
    }

    private static void removeEmpty(Path folder) throws IOException {
        try {
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException e) {
            return; // another program's files are in it by now
        }
    }
}
