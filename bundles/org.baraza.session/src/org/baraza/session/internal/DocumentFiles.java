package org.baraza.session.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.baraza.model.strategy.PrivateData;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.session.Document;
import org.baraza.session.DocumentException;
import org.baraza.session.FileState;
import org.baraza.session.format.DocumentReader;
import org.baraza.session.internal.file.Disk;
import org.baraza.session.internal.file.Names;
import org.baraza.session.internal.file.PairSaving;
import org.baraza.session.internal.file.StoredFile;
import org.baraza.session.internal.messages.Messages;
import org.eclipse.osgi.util.NLS;

/** The two files that a document and its private data live in. */
record DocumentFiles(StoredFile document, StoredFile privateData) {

    private static final String ENDING = ".baraza";

    /** Files that are to be read. */
    static DocumentFiles read(Disk disk, Path path) throws DocumentException {
        return new DocumentFiles(StoredFile.read(disk, path), StoredFile.at(disk, sibling(path)));
    }

    /** Files to be written; whatever they hold will be replaced. */
    static DocumentFiles at(Disk disk, Path path) throws DocumentException {
        return new DocumentFiles(StoredFile.at(disk, path), StoredFile.at(disk, sibling(path)));
    }

    static Path sibling(Path path) {
        return Names.sibling(path);
    }

    Path path() {
        return document.path();
    }

    FileState state() {
        FileState state = document.state();
        boolean privateChanged = Set.of(FileState.CHANGED, FileState.GONE).contains(privateData.state());
        return state == FileState.SAME && privateChanged ? FileState.CHANGED : state;
    }

    /** @throws DocumentException if one of them is not what we last saw; neither is to be written then */
    void requireOurs() throws DocumentException {
        document.requireOurs();
        privateData.requireOurs();
    }

    Document parsed() throws DocumentException {
        try {
            return DocumentReader.read(document.content(), name(document));
        } catch (DocumentException e) {
            throw document.withFormerVersion(e);
        }
    }

    /** Keeps of both only what tells whether they changed. */
    DocumentFiles putDown() {
        document.putDown();
        privateData.putDown();
        return this;
    }

    /** The private data of that strategy, empty if there are none. */
    PrivateData parsedPrivateData(Strategy strategy) throws DocumentException {
        byte[] content = PairSaving.privateContent(privateData, strategy.getRevision());
        if (content.length == 0) {
            return noPrivateData(strategy);
        }
        String name = name(privateData);
        PrivateData data = DocumentReader.readPrivate(content, name);
        if (!strategy.getId().equals(data.getDocument())) {
            throw new DocumentException(NLS.bind(Messages.Read_otherSibling, name));
        }
        return data;
    }

    static PrivateData noPrivateData(Strategy strategy) {
        PrivateData data = StrategyFactory.eINSTANCE.createPrivateData();
        data.setDocument(strategy.getId());
        return data;
    }

    /** Whether the file holds the revision that the strategy was made from. */
    boolean isRevisionOf(Strategy strategy) {
        try {
            Strategy saved = parsed().strategy();
            return Objects.equals(saved.getId(), strategy.getId())
                    && Objects.equals(saved.getRevision(), strategy.getRevision());
        } catch (DocumentException damaged) {
            return false; // the work is saved under another name then
        }
    }

    /** The file of the same folder that holds what ours held, under another name; empty while ours is there. */
    Optional<Path> renamed(Disk disk) {
        if (document.state() != FileState.GONE) {
            return Optional.empty();
        }
        try {
            return disk.list(path().toAbsolutePath().getParent()).stream()
                    .filter(other -> other.getFileName().toString().endsWith(ENDING))
                    .filter(other -> holdsTheSame(disk, other)).findFirst();
        } catch (IOException e) {
            return Optional.empty(); // the folder has gone too
        }
    }

    /** The files under the document's new name; the private data are moved after it, or would stay behind for ever. */
    DocumentFiles renamedTo(Disk disk, Path name) throws DocumentException {
        Path moved = sibling(name);
        if (privateData.state() == FileState.SAME && !privateData.isEmpty() && !disk.exists(moved)) {
            try {
                disk.replace(privateData.path(), moved);
            } catch (IOException e) {
                throw new DocumentException(NLS.bind(Messages.Save_held, name(privateData)), e);
            }
        }
        return read(disk, name);
    }

    private boolean holdsTheSame(Disk disk, Path other) {
        try {
            return disk.stamp(other).size() == document.size() && document.holds(disk.read(other));
        } catch (IOException e) {
            return false;
        }
    }

    private static String name(StoredFile file) {
        return file.path().getFileName().toString();
    }
}
