package org.baraza.session.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.baraza.model.strategy.Strategy;
import org.baraza.session.DocumentException;
import org.baraza.session.Migration;
import org.baraza.session.internal.file.Disk;
import org.baraza.session.internal.file.Names;
import org.baraza.session.internal.file.PairSaving;
import org.baraza.session.internal.file.Saving;
import org.baraza.session.internal.file.StoredFile;
import org.baraza.session.internal.messages.Messages;
import org.baraza.session.internal.xml.DocumentResource;
import org.baraza.session.internal.xml.Migrations;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.log.Logger;

/** Brings the two files of a document to the present format. */
final class FileMigration implements Migration {

    private static final String EXTENSION = ".baraza";

    private final Disk disk;
    private final Saving saving;
    private final Migrations history;
    private final StoredFile document;
    private final StoredFile privateData;
    private final int from;

    private FileMigration(Disk disk, Logger logger, Migrations history, StoredFile document) throws DocumentException {
        this.disk = disk;
        this.saving = new Saving(disk, logger);
        this.history = history;
        this.document = document;
        this.privateData = StoredFile.at(disk, Names.sibling(document.path()));
        this.from = DocumentResource.format(document.content(), name(document), "Strategy", history);
    }

    static FileMigration of(Disk disk, Logger logger, Path file, Migrations history) throws DocumentException {
        return new FileMigration(disk, logger, history, StoredFile.read(disk, file));
    }

    @Override
    public int from() {
        return from;
    }

    @Override
    public int to() {
        return history.present();
    }

    @Override
    public List<String> steps() {
        return history.since(from).stream().map(Migrations.Step::what).toList();
    }

    @Override
    public Path run() throws DocumentException {
        if (!isNeeded()) {
            throw new IllegalStateException(name(document) + " is of the present format");
        }
        StoredFile former = unused(former());
        saving.save(former, document.content(), false);
        boolean complete = false;
        try {
            save(document, privateData);
            complete = true;
        } finally {
            if (!complete && document.isCertain()) {
                delete(former.path());
            }
        }
        return former.path();
    }

    @Override
    public void write(Path out) throws DocumentException {
        save(unused(out), unused(Names.sibling(out)));
    }

    /** The document comes last: it is what it was until all else is in place. */
    private void save(StoredFile toDocument, StoredFile toPrivateData) throws DocumentException {
        byte[] present = present(document.content(), name(document), "Strategy");
        byte[] persons = PairSaving.privateContent(privateData, revision());
        if (persons.length > 0) {
            saving.save(toPrivateData, present(persons, name(privateData), "PrivateData"), false);
        }
        saving.save(toDocument, present, false);
    }

    private byte[] present(byte[] bytes, String name, String root) throws DocumentException {
        if (DocumentResource.format(bytes, name, root, history) == history.present()) {
            return bytes;
        }
        EObject content = DocumentResource.read(bytes, name, root, history).getContents().getFirst();
        return DocumentResource.write(content);
    }

    private String revision() throws DocumentException {
        return ((Strategy) DocumentResource.read(document.content(), name(document), "Strategy", history).getContents()
                .getFirst()).getRevision();
    }

    private StoredFile unused(Path path) throws DocumentException {
        if (disk.exists(path)) {
            throw new DocumentException(NLS.bind(Messages.Migrate_inTheWay, name(document), path.getFileName()));
        }
        return StoredFile.at(disk, path);
    }

    private Path former() {
        String name = name(document);
        String stem = name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name;
        return document.path().resolveSibling(stem + ".format-" + from + EXTENSION);
    }

    private void delete(Path file) throws DocumentException {
        try {
            disk.delete(file);
        } catch (IOException e) {
            throw new DocumentException(NLS.bind(Messages.Migrate_leftBehind, file.getFileName(), e.getMessage()), e);
        }
    }

    private static String name(StoredFile file) {
        return file.path().getFileName().toString();
    }
}
