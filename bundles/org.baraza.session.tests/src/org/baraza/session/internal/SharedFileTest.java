package org.baraza.session.internal;

import static org.baraza.session.format.Samples.tamasi;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.baraza.model.strategy.Contact;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.session.DocumentException;
import org.baraza.session.FileChangedException;
import org.baraza.session.FileState;
import org.baraza.session.OtherVersion;
import org.baraza.session.format.DocumentReader;
import org.baraza.session.format.DocumentWriter;
import org.baraza.session.internal.DocumentSession.Origin;
import org.baraza.session.internal.file.FakeDisk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people and one file: whatever the other does to it is noticed, and nothing of theirs is overwritten unasked. */
class SharedFileTest {

    private static final Path FILE = Path.of("/office/tamasi.baraza").toAbsolutePath();
    private static final Path CONTACTS = FILE.resolveSibling("tamasi.baraza-private");
    private static final Path FORMER = FILE.resolveSibling("tamasi.baraza.bak");

    private final TestSession tests = new TestSession();
    private final FakeDisk disk = new FakeDisk();
    private DocumentSession mine;

    @BeforeEach
    void open() throws DocumentException {
        disk.put(FILE, DocumentWriter.write(tamasi()));
        mine = tests.open(disk, FILE);
    }

    @Test
    void isTheSameWhileNobodyWrites() throws DocumentException {
        assertEquals(FileState.SAME, mine.fileState());
        retitle(mine, "Mine");
        mine.save();
        assertEquals(FileState.SAME, mine.fileState());
    }

    @Test
    void isNotReadWhileItsSizeAndTimeStay() {
        int before = disk.reads();
        mine.fileState();
        assertEquals(before, disk.reads());
    }

    @Test
    void isTheSameWhenTheSameIsWrittenAgain() {
        disk.touch(FILE);
        assertEquals(FileState.SAME, mine.fileState());
        int before = disk.reads();
        mine.fileState();
        assertEquals(before, disk.reads());
    }

    @Test
    void thatAColleagueSavedIsNoticedAndLeftAlone() throws DocumentException {
        byte[] theirs = colleagueSaves();
        retitle(mine, "Mine");
        assertEquals(FileState.CHANGED, mine.fileState());
        assertEquals(FileState.CHANGED, assertThrows(FileChangedException.class, mine::save).state());
        assertArrayEquals(theirs, disk.get(FILE));
        assertTrue(mine.isDirty());
    }

    @Test
    void tellsWhatDiffers() throws DocumentException {
        colleagueSaves();
        retitle(mine, "Mine");
        OtherVersion other = mine.otherVersion(Locale.ENGLISH);
        assertEquals(Optional.of("Awa"), other.by());
        assertEquals(Optional.of(TestSession.NOON.instant()), other.on());
        assertEquals(List.of("Title", "Theirs", "Mine"), other.differences().all().stream()
                .flatMap(it -> it.values().stream()).flatMap(it -> List.of(it.what(), it.first(), it.second()).stream())
                .toList());
    }

    @Test
    void thatIsSavedOverKeepsTheOtherVersionBesideAndAsAParent() throws DocumentException {
        String base = mine.strategy().getRevision();
        byte[] theirs = colleagueSaves();
        String theirRevision = DocumentReader.read(theirs, "").strategy().getRevision();
        retitle(mine, "Mine");
        mine.saveOver();
        assertArrayEquals(theirs, disk.get(FORMER));
        Strategy saved = tests.open(disk, FILE).strategy();
        assertEquals("Mine", saved.getTitle());
        assertTrue(saved.getParents().contains(theirRevision), saved.getParents()::toString);
        assertFalse(mine.isDirty());
        assertEquals(FileState.SAME, mine.fileState());
        assertTrue(base == null || saved.getParents().contains(base));
    }

    @Test
    void doesNotLoseAContactThatAColleagueAdded() throws DocumentException {
        DocumentSession colleague = tests.open(disk, FILE);
        addContact(colleague, "Jo Maro");
        colleague.save();
        retitle(mine, "Mine");
        assertEquals(FileState.CHANGED, mine.fileState());
        byte[] theirs = disk.get(FILE);
        assertThrows(FileChangedException.class, mine::save);
        assertArrayEquals(theirs, disk.get(FILE), "not even half of it is written");
        assertTrue(mine.otherVersion(Locale.ENGLISH).differences().all().stream()
                .anyMatch(it -> it.element().equals("Contact, Jo Maro")));
    }

    @Test
    void doesNotBringBackContactsThatSomebodyRemoved() throws DocumentException {
        addContact(mine, "Jo Maro");
        mine.save();
        disk.lose(CONTACTS);
        retitle(mine, "Mine");
        assertEquals(FileState.CHANGED, mine.fileState());
        assertThrows(FileChangedException.class, mine::save);
        assertFalse(disk.exists(CONTACTS));
    }

    @Test
    void thatWasDeletedIsNotMadeAgainUnasked() throws DocumentException {
        disk.lose(FILE);
        retitle(mine, "Mine");
        assertEquals(FileState.GONE, mine.fileState());
        assertEquals(FileState.GONE, assertThrows(FileChangedException.class, mine::save).state());
        assertFalse(disk.exists(FILE));
        mine.saveOver();
        assertEquals("Mine", tests.open(disk, FILE).strategy().getTitle());
    }

    @Test
    void thatWasRenamedIsFoundAndFollowedWithItsContacts() throws DocumentException {
        addContact(mine, "Jo Maro");
        mine.save();
        Path name = FILE.resolveSibling("plan.baraza");
        disk.rename(FILE, name);
        assertEquals(Optional.of(name), mine.renamed());
        mine.follow(name);
        retitle(mine, "Mine");
        mine.save();
        assertEquals("plan.baraza", mine.name());
        assertEquals("Mine", tests.open(disk, name).strategy().getTitle());
        assertFalse(disk.exists(FILE));
        assertFalse(disk.exists(CONTACTS));
        assertTrue(disk.exists(FILE.resolveSibling("plan.baraza-private")));
    }

    @Test
    void isNotTakenForAnotherFileOfTheFolder() {
        disk.put(FILE.resolveSibling("other.baraza"), "other".getBytes(StandardCharsets.UTF_8));
        disk.lose(FILE);
        assertEquals(Optional.empty(), mine.renamed());
    }

    @Test
    void onAShareThatVanishesWaitsForItToComeBack() throws DocumentException {
        retitle(mine, "Mine");
        disk.disconnect();
        assertEquals(FileState.OUT_OF_REACH, mine.fileState());
        String message = assertThrows(DocumentException.class, mine::save).getMessage();
        assertTrue(message.contains("out of reach"), message);
        assertTrue(mine.isDirty());
        disk.reconnect();
        assertEquals(FileState.SAME, mine.fileState());
        mine.save();
        assertEquals("Mine", tests.open(disk, FILE).strategy().getTitle());
    }

    @Test
    void openedReadOnlyIsSavedUnderAnotherNameAlone() throws DocumentException {
        DocumentSession reader = tests.open(disk, FILE, Origin.READ_ONLY);
        retitle(reader, "Mine");
        byte[] before = disk.get(FILE);
        assertTrue(assertThrows(DocumentException.class, reader::save).getMessage().contains("under another name"));
        assertThrows(DocumentException.class, reader::saveOver);
        assertThrows(DocumentException.class, () -> reader.saveAs(FILE));
        assertArrayEquals(before, disk.get(FILE));
        reader.saveAs(FILE.resolveSibling("mine.baraza"));
        assertFalse(reader.isReadOnly());
        retitle(reader, "Mine again");
        reader.save();
    }

    @Test
    void ofANewDocumentIsNone() {
        assertEquals(FileState.NONE, tests.on(tamasi()).fileState());
    }

    private byte[] colleagueSaves() throws DocumentException {
        DocumentSession colleague = tests.open(disk, FILE);
        retitle(colleague, "Theirs");
        colleague.save();
        return disk.get(FILE);
    }

    private static void retitle(DocumentSession session, String title) {
        session.change("Rename", () -> session.strategy().setTitle(title));
    }

    private static void addContact(DocumentSession session, String name) {
        Contact contact = StrategyFactory.eINSTANCE.createContact();
        contact.setName(name);
        session.change("Add contact", () -> session.editablePrivateData().getContacts().add(contact));
    }
}
