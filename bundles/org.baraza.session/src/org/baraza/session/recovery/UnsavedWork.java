package org.baraza.session.recovery;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.baraza.session.DocumentException;
import org.baraza.session.Session;
import org.baraza.session.compare.Differences;

/** Work that was not saved when the program ended. */
public interface UnsavedWork {

    /** What the document was called. */
    String name();

    /** The file that the document was opened from; empty if it was never saved. */
    Optional<Path> file();

    /** When the copy was made. */
    Instant keptAt();

    /** Labels of the changes that are in the copy and not in the file, in the order in which they were made. */
    List<String> changes();

    /**
     * The elements that the file, which comes first, and the copy don't hold alike: what is lost if the copy is. Without
     * a file, or with one that can't be read, that is all.
     *
     * @param language that elements and values are told in
     */
    Differences differences(Locale language);

    /**
     * Opens the work as it was, unsaved. It belongs to its file again unless that holds another revision by now; then it
     * has to be saved under a name of its own.
     *
     * @throws DocumentException if the copy can't be read; it is left as it is
     */
    Session reopen() throws DocumentException;

    /** Removes the copy for good, unless a followed session goes on with it. */
    void discard();
}
