package org.baraza.exchange.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads one kind of files. */
public interface TableReader {

    /**
     * The sheets of the file, in their order.
     *
     * @throws UnreadableFileException if it is damaged, larger than {@link Bounds} allows, or something else
     */
    List<Sheet> read(Path file, Bounds bounds) throws IOException, UnreadableFileException;
}
