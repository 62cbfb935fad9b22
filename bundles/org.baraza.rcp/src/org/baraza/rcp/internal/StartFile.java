package org.baraza.rcp.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.baraza.session.DocumentException;
import org.eclipse.osgi.util.NLS;

/** The strategy named on the command line, if any, as it was typed: a file, or {@code sample:}. */
record StartFile(Optional<String> file) {

    /** Options of the workbench that a value follows: {@code -dir rtl} has it laid out from right to left. */
    private static final Set<String> VALUED = Set.of("-dir", "-nl", "-nlExtensions");

    /** What stands for the sample that comes with the program, also on the command line. */
    private static final String SAMPLE = "sample:";

    static StartFile in(String[] arguments) {
        List<String> words = List.of(arguments);
        return new StartFile(IntStream.range(0, words.size())
                .filter(i -> !words.get(i).startsWith("-") && (i == 0 || !VALUED.contains(words.get(i - 1))))
                .mapToObj(words::get).findFirst());
    }

    boolean isSample() {
        return file.filter(SAMPLE::equals).isPresent();
    }

    /** Whether the program begins with a strategy; else it begins with Welcome. */
    boolean isNamed() {
        return file.isPresent();
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
