package org.baraza.rcp.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.session.DocumentException;
import org.eclipse.osgi.util.NLS;

/** The strategy named on the command line, if any, as it was typed. */
record StartFile(Optional<String> file) {

    static StartFile in(String[] arguments) {
        return new StartFile(Stream.of(arguments).filter(argument -> !argument.startsWith("-")).findFirst());
    }

    /** @throws DocumentException if no file can have such a name */
    Path path() throws DocumentException {
        try {
            return Path.of(file.orElseThrow()).toAbsolutePath();
        } catch (InvalidPathException e) {
            throw new DocumentException(NLS.bind(Messages.Start_noPath, file.orElseThrow()), e);
        }
    }
}
