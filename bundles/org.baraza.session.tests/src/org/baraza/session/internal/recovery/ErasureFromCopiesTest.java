package org.baraza.session.internal.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.baraza.model.strategy.Contact;
import org.baraza.session.Session;
import org.baraza.session.privacy.Erasure;
import org.baraza.session.privacy.Mentions;
import org.baraza.session.recovery.KeptCopy;
import org.baraza.session.recovery.Recovery;
import org.junit.jupiter.api.Test;

/** Who is erased is in no copy of unsaved work either. */
class ErasureFromCopiesTest extends RecoveryCase {

    @Test
    void erasesAPersonFromTheCopyToo() throws Exception {
        Session session = saved();
        KeptCopy copy = crashing().follow(session);
        retitle(session, "Changed");
        copy.keep();
        session.change("Erase", () -> {
            session.editablePrivateData().getContacts().clear();
            session.editablePrivateData().getNotes().clear();
        });
        copy.keep();
        assertTrue(only(nextStart()).reopen().privateData().isEmpty());
        try (Stream<Path> all = Files.walk(folder.resolve("recovery"))) {
            assertTrue(all.noneMatch(file -> file.toString().endsWith("-private")));
        }
    }

    @Test
    void erasesAPersonFromEveryCopyThatWaits() throws Exception {
        Session session = saved();
        KeptCopy copy = crashing().follow(session);
        retitle(session, "Changed");
        copy.keep();
        Contact person = session.editablePrivateData().getContacts().getFirst();
        nextStart().erase(session.strategy().getId(), person.getId());
        List<String> left = only(nextStart()).reopen().privateData().orElseThrow().getContacts().stream()
                .map(Contact::getId).toList();
        assertEquals(session.editablePrivateData().getContacts().stream().skip(1).map(Contact::getId).toList(), left);
    }

    /** Without its label it looks like what a crash left: its persons were taken away before it was there. */
    @Test
    void leavesThePersonsOfACopyThatAnotherProgramIsJustMaking() throws Exception {
        Session session = saved();
        Contact person = session.editablePrivateData().getContacts().getFirst();
        Path making = Files.createDirectories(folder.resolve("recovery").resolve("making"));
        Path others = Files.writeString(making.resolve("1.baraza-private"), "<contacts id=\"somebody-else\"");
        Path leftover = Files.writeString(making.resolve("2.baraza-private"), "<contacts id=\"" + person.getId() + "\"");
        nextStart().erase(session.strategy().getId(), person.getId());
        assertTrue(Files.exists(others));
        assertFalse(Files.exists(leftover));
    }

    @Test
    void anErasedPersonIsInNoFileOfTheOfficeAnyMore() throws Exception {
        Session session = saved();
        Recovery recovery = crashing();
        KeptCopy copy = recovery.follow(session);
        retitle(session, "Changed");
        copy.keep();
        retitle(session, "Changed again");
        copy.keepBehind(); // it may not be written yet
        Contact person = session.editablePrivateData().getContacts().stream()
                .filter(it -> Mentions.of(it, session, Locale.ENGLISH).elements().isEmpty())
                .findFirst().orElseThrow();
        new Erasure(recovery).erase(person, session);
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                assertFalse(Files.readString(file).contains(person.getName()), file::toString);
            }
        }
    }
}
