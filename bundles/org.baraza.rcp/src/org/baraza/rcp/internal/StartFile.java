package org.baraza.rcp.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.baraza.session.DocumentException;
import org.eclipse.osgi.util.NLS;

/** The strategy named on the command line, if any, as it was typed. */
record StartFile(Optional<String> file) {

    /** Options of the workbench that a value follows: {@code -dir rtl} has it laid out from right to left. */
    private static final Set<String> VALUED = Set.of("-dir", "-nl", "-nlExtensions");

    static StartFile in(String[] arguments) {
        List<String> words = List.of(arguments);
        return new StartFile(IntStream.range(0, words.size())
                .filter(i -> !words.get(i).startsWith("-") && (i == 0 || !VALUED.contains(words.get(i - 1))))
                .mapToObj(words::get).findFirst());
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
