package org.baraza.session.internal;

import static org.baraza.session.format.Samples.tamasi;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.baraza.model.strategy.Channel;
import org.baraza.model.strategy.Contact;
import org.baraza.model.strategy.ContactAddress;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.session.DocumentException;
import org.baraza.session.FileChangedException;
import org.baraza.session.format.DocumentWriter;
import org.baraza.session.internal.DocumentSession.Origin;
import org.baraza.session.internal.file.FakeDisk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is erased is nowhere any more: in no file, in no step of undo, in no text of the history. */
class ErasedPersonTest {

    private static final Path FILE = Path.of("/office/tamasi.baraza").toAbsolutePath();
    private static final Path CONTACTS = FILE.resolveSibling("tamasi.baraza-private");
    private static final List<String> TRACES = List.of("Jo Maro", "+999 555", "At the fair");

    private final TestSession tests = new TestSession();
    private final FakeDisk disk = new FakeDisk();
    private DocumentSession session;
    private Contact person;

    @BeforeEach
    void savePersons() throws DocumentException {
        disk.put(FILE, DocumentWriter.write(tamasi()));
        session = tests.open(disk, FILE);
        person = add("Jo Maro");
        add("Ama Bello");
        session.save();
    }

    @Test
    void isInNoFileAtOnce() throws DocumentException {
        session.change("Rename", () -> session.strategy().setTitle("Unsaved"));
        session.erase(person);
        assertNoTrace();
        assertTrue(text(CONTACTS).contains("Ama Bello"));
        assertFalse(text(FILE).contains("Unsaved"), "the strategy is not saved unasked");
        assertTrue(session.isDirty());
        session.save();
        assertNoTrace();
    }

    @Test
    void isNotLeftInWhatACrashLeftBehind() throws DocumentException {
        disk.put(FILE.resolveSibling("tamasi.baraza-private.0a1b2c3d.saving"), "Jo Maro".getBytes(StandardCharsets.UTF_8));
        session.erase(person);
        assertNoTrace();
    }

    @Test
    void isNotBroughtBackByUndoOrRedo() throws DocumentException {
        session.change("Rename", () -> session.strategy().setTitle("Tamasi speaks"));
        session.change("Change contact Jo Maro", () -> person.setNote("Prefers mornings"));
        session.change("Place", () -> session.strategy().setCountry("Tamasi"));
        session.undo();
        session.erase(person);
        assertEquals(Optional.of("Rename"), session.undoLabel());
        assertEquals(Optional.of("Place"), session.redoLabel());
        session.redo();
        while (session.canUndo()) {
            assertFalse(session.undoLabel().orElseThrow().contains("Jo Maro"));
            session.undo();
        }
        assertEquals("Tamasi", session.strategy().getTitle());
        while (session.canRedo()) {
            session.redo();
        }
        assertEquals("Tamasi", session.strategy().getCountry());
        assertEquals(List.of("Ama Bello"), session.editablePrivateData().getContacts().stream().map(Contact::getName)
                .toList());
    }

    @Test
    void leavesNothingUnsavedWhenItIsTold() throws DocumentException {
        List<Boolean> unsaved = new ArrayList<>();
        session.onChange(event -> unsaved.add(session.isDirty()));
        session.erase(person);
        assertEquals(List.of(false), unsaved);
    }

    @Test
    void leavesTheStrategysOwnUndoAsItWas() throws DocumentException {
        session.change("Rename", () -> session.strategy().setTitle("Tamasi speaks"));
        session.save();
        session.erase(person);
        assertFalse(session.isDirty());
        session.undo();
        assertTrue(session.isDirty());
        assertEquals("Tamasi", session.strategy().getTitle());
        session.redo();
        assertFalse(session.isDirty());
    }

    @Test
    void wasNeverInTheHistory() throws DocumentException {
        session.change("Change contact Jo Maro", () -> person.setNote("Prefers mornings"));
        session.save();
        assertFalse(text(FILE).contains("Jo Maro"));
    }

    @Test
    void goesWithTheNextSaveWhereTheFileCannotBeWritten() throws DocumentException {
        disk.hold(CONTACTS);
        assertThrows(DocumentException.class, () -> session.erase(person));
        assertTrue(session.isDirty());
        assertFalse(session.editablePrivateData().getContacts().contains(person));
        disk.release(CONTACTS);
        session.save();
        assertNoTrace();
        assertFalse(session.isDirty());
    }

    @Test
    void isNotErasedFromContactsThatSomebodyElseChanged() throws DocumentException {
        DocumentSession colleague = tests.open(disk, FILE);
        colleague.change("Add", () -> colleague.editablePrivateData().getContacts().getLast().setNote("New"));
        colleague.save();
        assertThrows(FileChangedException.class, () -> session.erase(person));
        assertTrue(text(CONTACTS).contains("New"));
    }

    @Test
    void isNotErasedByWhoOnlyLooks() throws DocumentException {
        DocumentSession reader = tests.open(disk, FILE, Origin.READ_ONLY);
        Contact shown = reader.editablePrivateData().getContacts().getFirst();
        assertThrows(DocumentException.class, () -> reader.erase(shown));
        assertTrue(text(CONTACTS).contains("Jo Maro"));
    }

    @Test
    void isToldToThoseWhoShowThem() throws DocumentException {
        int[] heard = { 0 };
        session.onChange(event -> heard[0] += event.edited() ? 1 : 0);
        session.erase(person);
        assertEquals(1, heard[0]);
    }

    private Contact add(String name) {
        Contact contact = StrategyFactory.eINSTANCE.createContact();
        contact.setName(name);
        ContactAddress address = StrategyFactory.eINSTANCE.createContactAddress();
        address.setChannel(Channel.PHONE);
        address.setAddress(name.equals("Jo Maro") ? "+999 555" : "+999 111");
        address.setConsentGiven(name.equals("Jo Maro") ? "At the fair" : "By letter");
        contact.getAddresses().add(address);
        session.change("Add contact " + name, () -> session.editablePrivateData().getContacts().add(contact));
        return contact;
    }

    private void assertNoTrace() {
        Set<Path> all = disk.paths();
        for (Path file : all) {
            TRACES.forEach(trace -> assertFalse(text(file).contains(trace), () -> file + " has " + trace));
        }
    }

    private String text(Path file) {
        return new String(disk.get(file), StandardCharsets.UTF_8);
    }
}
