package org.baraza.session.internal.recovery;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.baraza.model.strategy.ChangeRecord;
import org.baraza.model.strategy.PrivateData;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.session.Document;
import org.baraza.session.DocumentException;
import org.baraza.session.Session;
import org.baraza.session.compare.Differences;
import org.baraza.session.format.DocumentReader;
import org.baraza.session.internal.Sessions;
import org.baraza.session.internal.messages.Messages;
import org.baraza.session.recovery.UnsavedWork;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.log.Logger;

/** A copy whose writer has gone. */
final class FoundWork implements UnsavedWork {

    private final CopyFolder folder;
    private final CopyLabel label;
    private final Sessions sessions;
    private final BiConsumer<Session, FoundWork> reopened;
    private final Logger logger;
    private boolean goesOn;

    FoundWork(CopyFolder folder, CopyLabel label, Sessions sessions, BiConsumer<Session, FoundWork> reopened,
            Logger logger) {
        this.folder = folder;
        this.label = label;
        this.sessions = sessions;
        this.reopened = reopened;
        this.logger = logger;
    }

    @Override
    public String name() {
        return label.name();
    }

    @Override
    public Optional<Path> file() {
        return label.file();
    }

    @Override
    public Instant keptAt() {
        return label.keptAt();
    }

    @Override
    public List<String> changes() {
        try {
            List<String> changes = new ArrayList<>(label.basis().undone().stream()
                    .map(undone -> NLS.bind(Messages.Recovery_undone, undone)).toList());
            label.basis().unknownOf(document().strategy().getHistory()).stream().map(ChangeRecord::getLabel)
                    .forEach(changes::add);
            if (!Persons.fingerprint(privateData()).equals(label.basis().persons())) {
                changes.add(Messages.Recovery_privateData);
            }
            return changes;
        } catch (DocumentException e) {
            logger.warn("The copy in {} cannot be read", folder, e);
            return List.of(); // opening it says why
        }
    }

    @Override
    public Differences differences(Locale language) {
        try {
            Strategy work = document().strategy();
            Optional<Session> file = sessionOnFile();
            Strategy saved = file.map(Session::strategy).orElseGet(StrategyFactory.eINSTANCE::createStrategy);
            return Differences.between(saved, work, language).and(Differences.between(
                    file.flatMap(Session::privateData).orElseGet(StrategyFactory.eINSTANCE::createPrivateData),
                    privateData().orElseGet(StrategyFactory.eINSTANCE::createPrivateData), work, language));
        } catch (DocumentException e) {
            logger.warn("The copy in {} cannot be read", folder, e);
            return new Differences(List.of()); // opening it says why
        }
    }

    /** Whether the file holds all this, or what was saved after it. */
    boolean isOnFile() {
        try {
            Optional<Session> file = sessionOnFile();
            return file.isPresent() && new Comparison(document().strategy(), privateData(), label)
                    .isKnownTo(file.get());
        } catch (DocumentException e) {
            return false; // opening it says why
        }
    }

    @Override
    public Session reopen() throws DocumentException {
        // persons that somebody changed meanwhile are not to be overwritten either
        Optional<Path> file = sessionOnFile()
                .filter(session -> Persons.fingerprint(session.privateData()).equals(label.basis().persons()))
                .flatMap(Session::file);
        Session session = sessions.recovered(document(), privateData(), file);
        reopened.accept(session, this);
        return session;
    }

    /** The session that it was reopened in keeps its copies where this one lies, which so is there until the next is. */
    FollowedSession goOn(Session session, String writer) {
        goesOn = true;
        return new FollowedSession(session, sessions, label.basis(), folder, label.number(), writer, logger);
    }

    @Override
    public void discard() {
        if (goesOn) {
            return;
        }
        try {
            folder.remove();
        } catch (IOException e) {
            logger.warn("A copy could not be removed from {}", folder, e);
        }
    }

    private Document document() throws DocumentException {
        return DocumentReader.read(folder.document(label));
    }

    private Optional<PrivateData> privateData() throws DocumentException {
        try {
            Optional<byte[]> bytes = folder.privateData(label);
            return bytes.isEmpty() ? Optional.empty() : Optional.of(DocumentReader.readPrivate(bytes.get(), label.name()));
        } catch (IOException e) {
            throw new DocumentException(e.getMessage(), e);
        }
    }

    /** Empty if the document has no file, or none that answers and can be read. */
    private Optional<Session> sessionOnFile() {
        try {
            Optional<Path> file = label.file().filter(Reach.OF_THIS_MACHINE::isFile);
            return file.isEmpty() ? Optional.empty() : Optional.of(sessions.open(file.get()));
        } catch (DocumentException damaged) {
            return Optional.empty();
        }
    }
}
