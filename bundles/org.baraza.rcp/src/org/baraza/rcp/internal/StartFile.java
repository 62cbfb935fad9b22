package org.baraza.rcp.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.baraza.session.DocumentException;
import org.eclipse.osgi.util.NLS;

/** The strategy named on the command line, if any, as it was typed: a file, or {@code sample:}. */
record StartFile(Optional<String> file) {

    private static final String OPTION = "-";
    private static final String DOCUMENT = ".baraza";

    /** What stands for the sample that comes with the program, also on the command line. */
    private static final String SAMPLE = "sample:";

    static StartFile in(String[] arguments) {
        List<String> words = List.of(arguments);
        return new StartFile(IntStream.range(0, words.size()).filter(place -> isFile(words, place))
                .mapToObj(words::get).findFirst());
    }

    boolean isSample() {
        return file.filter(SAMPLE::equals).isPresent();
    }

    /** Whether the program begins with a strategy; else it begins with Welcome. */
    boolean isNamed() {
        return file.isPresent();
    }

    /** What follows an option can be its value, as in {@code -dir rtl}: only a document or the sample counts there. */
    private static boolean isFile(List<String> words, int place) {
        String word = words.get(place);
        boolean followsOption = place > 0 && words.get(place - 1).startsWith(OPTION);
        return !word.startsWith(OPTION) && (!followsOption || word.endsWith(DOCUMENT) || word.equals(SAMPLE));
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
