package org.baraza.rcp.internal.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.baraza.exchange.imports.Mapping;
import org.baraza.exchange.table.UnreadableFileException;

/** What an office's headings mean, as it was said at earlier imports. Without it an import goes on, and asks again. */
public record KeptMapping(Path file) {

    /** @param left hears that there is one that can't be read */
    public Mapping read(Consumer<String> left) {
        try {
            return Files.exists(file) ? Mapping.read(file) : Mapping.none();
        } catch (UnreadableFileException e) {
            left.accept(Messages.Import_mappingLeft);
            return Mapping.none();
        }
    }
}
