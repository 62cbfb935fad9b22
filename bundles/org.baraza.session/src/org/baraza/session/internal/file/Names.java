package org.baraza.session.internal.file;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** What the files beside a document are called. */
public final class Names {

    private static final String FORMER = ".bak";
    private static final String PRIVATE = "-private";
    private static final String ASIDE = ".saving";
    private static final String TURN = ".lock";
    private static final String WAITING = ".saved";
    private static final Pattern FIT_FOR_A_NAME = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern LEFT_BEHIND = Pattern.compile(
            "(\\.bak|-private)?\\.[0-9a-f]{8}\\.saving|-private\\.[0-9a-f-]{36}\\.saved");

    private Names() {
    }

    /** Where the contacts and private notes of a document live. */
    public static Path sibling(Path document) {
        return with(document, PRIVATE);
    }

    /** The file with whose readers a new one is shared: the document, if it is a sibling; otherwise its own. */
    static Path shared(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(PRIVATE) ? file.resolveSibling(name.substring(0, name.length() - PRIVATE.length())) : file;
    }

    /** Where the content that a save replaces is kept. */
    static Path former(Path file) {
        return with(file, FORMER);
    }

    /** Where the new content is written first. */
    static Path aside(Path file) {
        return with(file, "." + UUID.randomUUID().toString().substring(0, 8) + ASIDE);
    }

    /** What is locked while a save takes its last step. */
    static Path turn(Path file) {
        return with(file, TURN);
    }

    /**
     * Where private data wait, from before their document is saved until they take their place: whoever finds the document
     * of that revision knows by it that these belong to it.
     *
     * @param revision null if the document has none; what stands in a file may be anything
     */
    static Optional<Path> waiting(Path sibling, String revision) {
        return Optional.ofNullable(revision).filter(text -> FIT_FOR_A_NAME.matcher(text).matches())
                .map(text -> with(sibling, "." + text + WAITING));
    }

    /** Whether a name is one that only a save that was cut off leaves beside the document. */
    static boolean isLeftBehind(String name, Path document) {
        String own = document.getFileName().toString();
        return name.startsWith(own) && LEFT_BEHIND.matcher(name.substring(own.length())).matches();
    }

    private static Path with(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }
}
