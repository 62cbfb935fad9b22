package org.baraza.exchange.exports;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Files that are there complete, all of them, or not at all: each is written beside its place until the last one is. */
final class WholeFiles implements AutoCloseable {

    /** Writes the whole content of a file. */
    @FunctionalInterface
    interface Content {

        void writeTo(OutputStream out) throws IOException, ExportException;
    }

    private final Map<Path, Path> asides = new LinkedHashMap<>();

    void write(Path file, Content content) throws IOException, ExportException {
        // the name is no other program's, even if two write at once
        Path aside = file.toAbsolutePath().resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
        asides.put(file, aside);
        Disk disk = new Disk(Files.newOutputStream(aside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
        try (disk) {
            content.writeTo(disk);
        } catch (IOException | RuntimeException e) {
            if (disk.refusal.isPresent()) {
                throw disk.refusal.get();
            }
            throw e;
        }
    }

    /** Puts each file where it belongs. */
    void put() throws IOException {
        for (Map.Entry<Path, Path> file : asides.entrySet()) {
            Files.move(file.getValue(), file.getKey(), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        for (Path aside : asides.values()) {
            Files.deleteIfExists(aside);
        }
    }

    /** Remembers why it took no more: what a library makes of that says less. */
    private static final class Disk extends FilterOutputStream {

        private Optional<IOException> refusal = Optional.empty();

        Disk(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] { (byte) one }, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                refusal = Optional.of(e);
                throw e;
            }
        }
    }
}
