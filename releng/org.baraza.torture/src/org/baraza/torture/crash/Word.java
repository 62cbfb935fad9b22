package org.baraza.torture.crash;

import java.util.Optional;

/**
 * What a victim says on its way, a line each: first that it begins something, then that it is done. About what: a state,
 * a sentence, or a state with the name of the person or file.
 */
enum Word {

    READY, UNREADABLE, FOUND, TAKEN, DISCARDING, DISCARDED, EDITED, SAVING, SAVED, REFUSED, KEEPING, KEPT, UNKEPT,
    /** Somebody else saves into the file. */
    MEDDLING, MEDDLED,
    /** Saved under another name. */
    COPYING, COPIED,
    ERASING, ERASED;

    /** Other lines of the output are the program's own. */
    private static final String MARK = "# ";

    String line(String about) {
        return MARK + this + " " + about.replace('\n', ' ');
    }

    /** A word as it was said. */
    record Said(Word word, String about) {

        static Optional<Said> in(String line) {
            if (!line.startsWith(MARK)) {
                return Optional.empty();
            }
            String[] parts = line.substring(MARK.length()).split(" ", 2);
            return Optional.of(new Said(Word.valueOf(parts[0]), parts[1]));
        }

        State state() {
            return State.parse(about.split(" ", 2)[0]);
        }

        /** Whom or which file it is about. */
        String name() {
            return about.split(" ", 2)[1];
        }
    }
}
