package org.baraza.torture.input;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.baraza.session.DocumentException;
import org.baraza.session.Session;
import org.baraza.session.SessionService;
import org.baraza.session.format.DocumentWriter;

/** Opens a sound document beside which lie private data that are not. */
final class PersonsTrial implements Trial {

    private final SessionService sessions;
    private final Path folder;

    PersonsTrial(SessionService sessions, Path folder) {
        this.sessions = sessions;
        this.folder = folder;
    }

    @Override
    public End of(byte[] input) throws Exception {
        Path file = folder.resolve("plan.baraza");
        Path persons = folder.resolve("plan.baraza-private");
        Files.deleteIfExists(file);
        Files.deleteIfExists(persons);
        sessions.openSample().saveAs(file);
        Files.write(persons, input);
        Session session;
        try {
            session = sessions.open(file);
        } catch (DocumentException e) {
            Sentence.require(e.getMessage(), "plan.baraza-private", input);
            return End.REFUSED;
        }
        DocumentTrial.lookAtAll(session);
        session.change("Rename", () -> session.strategy().setTitle("Another title"));
        session.change("Note", () -> session.editablePrivateData().getContacts().forEach(contact -> contact.setNote("Called")));
        session.save();
        Session again = sessions.open(file);
        if (!again.privateData().map(DocumentWriter::write).map(Arrays::hashCode)
                .equals(session.privateData().map(DocumentWriter::write).map(Arrays::hashCode))) {
            throw new IllegalStateException("broken rule: persons that were saved are those that are opened");
        }
        return End.LOADED;
    }
}
