package org.baraza.session;

import java.nio.file.Path;

import org.baraza.model.strategy.Snapshot;
import org.baraza.model.strategy.Strategy;

/** Opens and creates documents. */
public interface SessionService {

    /** @throws DocumentException if the file can't be read as a document; it is left as it is */
    Session open(Path file) throws DocumentException;

    /**
     * Opens a file to look at it. It can be edited and saved under another name.
     *
     * @throws DocumentException if the file can't be read as a document; it is left as it is
     */
    Session openReadOnly(Path file) throws DocumentException;

    /**
     * What a file holds, as an unsaved copy.
     *
     * @throws DocumentException if the file can't be read as a document; it is left as it is
     */
    Session openCopy(Path file) throws DocumentException;

    /**
     * The sample strategy that comes with Baraza, as an unsaved copy.
     *
     * @throws IllegalStateException if the installation lacks the sample
     */
    Session openSample();

    /**
     * An approved version as it stood, to look at. It can be edited and saved under a name of its own.
     *
     * @throws DocumentException if it is damaged, or somebody wrote into it
     */
    Session openVersion(Snapshot approved) throws DocumentException;

    /** A session on a new document, which counts as dirty until it is saved. */
    Session create(Strategy strategy);

    /**
     * What brings a file to the present format; nothing is written yet.
     *
     * @throws DocumentException if the file can't be read as a document; it is left as it is
     */
    Migration migration(Path file) throws DocumentException;
}
