package org.baraza.session;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.baraza.analysis.Analyses;
import org.baraza.checks.Findings;
import org.baraza.model.strategy.Contact;
import org.baraza.model.strategy.PrivateData;
import org.baraza.model.strategy.Strategy;

/**
 * The open document. Everything that edits it goes through {@link #change}; everybody reads the same model. A session
 * belongs to one thread, in the workbench to that of the user interface.
 */
public interface Session {

    /** The document. To be read by everybody and edited inside {@link #change} only. */
    Strategy strategy();

    /** Contacts and private notes of the sibling file, if there are any. */
    Optional<PrivateData> privateData();

    /** The private data to add to. They are written beside the document as soon as they hold something. */
    PrivateData editablePrivateData();

    /**
     * Erases a person for good, which no undo takes back: undo of contacts and private notes begins anew with it, and
     * the private file, where there is one, is written at once, with all edits of contacts so far.
     *
     * @throws DocumentException if the private file can't be written; the person has gone from the open document, and
     *             goes from the file with the next save
     */
    void erase(Contact contact) throws DocumentException;

    /** The file of the document; empty while it was never saved. */
    Optional<Path> file();

    /** What the document is called: its file's name, or its title while there is no file. */
    String name();

    /**
     * The one write door: runs the body as one named undo step. New elements get their ids, references to removed
     * elements go with them, and the change is noted in the document's history. A change inside a change is part of
     * the outer one.
     *
     * @param label what the undo menu says, such as "Move group"
     * @throws RuntimeException what the body throws; the document is then as it was before
     * @throws IllegalStateException if called while an undo or redo runs
     */
    void change(String label, Runnable body);

    /**
     * Whether there is a change to take back. Undo reaches back to when the document was opened; of more than a hundred
     * thousand single edits, the oldest changes are forgotten.
     */
    boolean canUndo();

    boolean canRedo();

    /** Label of the change that {@link #undo} would take back. */
    Optional<String> undoLabel();

    /** Label of the change that {@link #redo} would bring back. */
    Optional<String> redoLabel();

    /** Takes back the last change; does nothing if there is none. */
    void undo();

    /** Brings back the change last taken back; does nothing if there is none. */
    void redo();

    /** Whether the document differs from what its file holds. */
    boolean isDirty();

    /**
     * Saves the document under its name; does nothing if it isn't dirty.
     *
     * @throws FileChangedException if the file was changed or removed by somebody else in the meantime
     * @throws DocumentException if it has no file yet, is read only, or can't be written. The file is then as it was.
     */
    void save() throws DocumentException;

    /**
     * Saves the document under another name, which it bears from then on. A file of that name is replaced, its
     * content kept as its {@code .bak}.
     */
    void saveAs(Path file) throws DocumentException;

    /** Whether the file is only looked at: the document may be edited, but is saved under another name. */
    boolean isReadOnly();

    /**
     * What became of the file since it was last read or saved here: cheap while nobody wrote to it, slow where a
     * network does not answer. May be asked from any thread.
     */
    FileState fileState();

    /**
     * What somebody else saved into the file, compared with this document.
     *
     * @param language that the differences are told in
     * @throws DocumentException if the file can't be read
     */
    OtherVersion otherVersion(Locale language) throws DocumentException;

    /**
     * Saves the document although its file was changed or removed by somebody else. Their version is kept as the file's
     * {@code .bak}; of their contacts and private notes nothing is.
     */
    void saveOver() throws DocumentException;

    /** Where the file is found again, with what it held, if it was renamed in its folder. */
    Optional<Path> renamed();

    /** Goes on with the file under the name that {@link #renamed} found. */
    void follow(Path renamed) throws DocumentException;

    /**
     * What the checks say of the document as it is now. After a change only what read the changed part is judged again,
     * when this is next asked for.
     */
    Findings findings();

    /** What is derived from the document as it is now, as of {@link #asOf}; each part computed when asked for. */
    Analyses analyses();

    /** When this session last saved the document. */
    Optional<Instant> savedAt();

    /** The day that everything is judged by: today, or the one set. */
    LocalDate asOf();

    /** Judges everything as of that day, whatever today is. */
    void setAsOf(LocalDate day);

    /** Judges everything as of today again. */
    void followToday();

    /**
     * Hears one event per change, undo, redo, save and change of {@link #asOf}, after it is complete. A listener that
     * fails is logged; the others still hear of it.
     *
     * @return ends the listening when closed
     */
    AutoCloseable onChange(Consumer<SessionEvent> listener);
}
