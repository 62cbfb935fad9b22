package org.baraza.rcp.internal;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The strategy named on the command line, if any. */
record StartFile(Optional<Path> file) {

    static StartFile in(String[] arguments) {
        return new StartFile(Stream.of(arguments)
                .filter(argument -> !argument.startsWith("-"))
                .map(Path::of)
                .findFirst());
    }
}
