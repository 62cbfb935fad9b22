package org.baraza.exchange.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.baraza.exchange.internal.messages.Messages;
import org.baraza.exchange.table.Bounds;
import org.baraza.exchange.table.UnreadableFileException;

/**
 * The parts of an archive, by name, read within bounds. Nothing of it is ever written anywhere, so names such as
 * {@code ../x} are but names.
 */
final class ZipParts implements Closeable {

    private final ZipFile zip;
    private final long packed;
    private long unpacked;

    private ZipParts(ZipFile zip, long packed) {
        this.zip = zip;
        this.packed = packed;
    }

    static ZipParts open(Path file) throws IOException, UnreadableFileException {
        try {
            return new ZipParts(new ZipFile(file.toFile()), Math.max(1, Files.size(file)));
        } catch (ZipException e) {
            throw new UnreadableFileException(Messages.File_damaged, e);
        }
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** Empty if there is no such part. Reading it throws {@link TooLargeException} beyond the bounds. */
    Optional<InputStream> part(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        return entry == null || entry.isDirectory() ? Optional.empty() : Optional.of(new Counted(zip.getInputStream(entry)));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Far more than an archive of this size would hold. */
    static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final class Counted extends CountedBytes {

        Counted(InputStream in) {
            super(in);
        }

        @Override
        void count(int bytes) throws IOException {
            unpacked += bytes;
            if (unpacked > Bounds.UNPACKED_BYTES || unpacked > Bounds.RATIO_FROM && unpacked / packed > Bounds.RATIO) {
                throw new TooLargeException();
            }
        }
    }
}
