package org.baraza.session.internal;

import static org.baraza.session.format.Samples.tamasi;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.baraza.model.strategy.Contact;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.session.DocumentException;
import org.baraza.session.FileState;
import org.baraza.session.SessionEvent.Kind;
import org.baraza.session.format.DocumentWriter;
import org.baraza.session.internal.file.FakeDisk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SaveTest {

    @TempDir
    private Path folder;

    private final TestSession tests = new TestSession();
    private Path file;
    private DocumentSession session;

    @BeforeEach
    void open() throws IOException, DocumentException {
        file = Files.write(folder.resolve("tamasi.baraza"), DocumentWriter.write(tamasi()));
        session = tests.open(file);
    }

    @Test
    void makesTheFileWhatTheDocumentIs() throws IOException, DocumentException {
        rename("New");
        assertTrue(session.isDirty());
        session.save();
        assertFalse(session.isDirty());
        assertArrayEquals(DocumentWriter.write(session.strategy()), Files.readAllBytes(file));
        assertEquals("New", tests.open(file).strategy().getTitle());
        assertEquals(Optional.of(TestSession.NOON.instant()), session.savedAt());
    }

    @Test
    void isTold() throws DocumentException {
        List<Kind> heard = new ArrayList<>();
        session.onChange(event -> heard.add(event.kind()));
        rename("New");
        session.save();
        assertEquals(List.of(Kind.CHANGED, Kind.SAVED), heard);
    }

    @Test
    void makesANewRevisionOfTheFormerOne() throws DocumentException {
        rename("New");
        session.save();
        String first = session.strategy().getRevision();
        rename("Newer");
        session.save();
        assertNotEquals(first, session.strategy().getRevision());
        assertEquals(List.of(first), session.strategy().getParents());
    }

    @Test
    void ofACleanDocumentDoesNothing() throws IOException, DocumentException {
        byte[] before = Files.readAllBytes(file);
        session.save();
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void isWhereUndoIsClean() throws DocumentException {
        rename("New");
        session.save();
        session.undo();
        assertTrue(session.isDirty());
        session.redo();
        assertFalse(session.isDirty());
    }

    @Test
    void undoneAllIsTheSameFile() throws IOException {
        byte[] before = Files.readAllBytes(file);
        rename("New");
        rename("Newer");
        session.undo();
        session.undo();
        assertFalse(session.isDirty());
        assertArrayEquals(before, DocumentWriter.write(session.strategy()));
    }

    @Test
    void refusesToOverwriteWhatSomebodyElseSaved() throws IOException, DocumentException {
        DocumentSession colleague = tests.open(file);
        colleague.change("Rename", () -> colleague.strategy().setTitle("Theirs"));
        colleague.save();
        byte[] theirs = Files.readAllBytes(file);
        rename("Ours");
        String revision = session.strategy().getRevision();
        String message = assertThrows(DocumentException.class, session::save).getMessage();
        assertTrue(message.startsWith("tamasi.baraza was changed by somebody else"), message);
        assertArrayEquals(theirs, Files.readAllBytes(file));
        assertEquals(revision, session.strategy().getRevision());
        assertTrue(session.isDirty());
        session.saveAs(folder.resolve("ours.baraza"));
        assertEquals("Ours", tests.open(folder.resolve("ours.baraza")).strategy().getTitle());
    }

    @Test
    void underAnotherNameKeepsBoth() throws IOException, DocumentException {
        byte[] before = Files.readAllBytes(file);
        Path copy = folder.resolve("copy.baraza");
        session.saveAs(copy);
        assertArrayEquals(before, Files.readAllBytes(copy));
        assertEquals(Optional.of(copy), session.file());
        assertEquals("copy.baraza", session.name());
    }

    @Test
    void ofANewDocumentNeedsAName() throws DocumentException {
        DocumentSession created = tests.on(tamasi());
        assertTrue(created.isDirty());
        assertThrows(DocumentException.class, created::save);
        created.saveAs(folder.resolve("new.baraza"));
        assertFalse(created.isDirty());
        assertEquals(List.of(), created.strategy().getParents());
        assertNotEquals(null, created.strategy().getRevision());
    }

    @Test
    void keepsContactsBeside() throws IOException, DocumentException {
        addContact(session);
        session.save();
        assertTrue(Files.exists(sibling()));
        assertFalse(Files.readString(file).contains("Jo Maro"));
        assertEquals("Jo Maro", tests.open(file).privateData().orElseThrow().getContacts().getFirst().getName());
    }

    @Test
    void leavesNoTraceOfAnErasedPerson() throws IOException, DocumentException {
        addContact(session);
        session.save();
        session.change("Erase", () -> session.editablePrivateData().getContacts().clear());
        session.save();
        try (var files = Files.list(folder)) {
            for (Path each : files.toList()) {
                assertFalse(Files.readString(each).contains("Jo Maro"), each::toString);
            }
        }
    }

    /** What a crash left of the contacts stands beside the link, as they do. */
    @Test
    void throughALinkLeavesNoTraceOfAnErasedPersonEither() throws IOException, DocumentException {
        Path link = Files.createSymbolicLink(Files.createDirectory(folder.resolve("desk")).resolve("link.baraza"), file);
        Path left = Files.writeString(link.resolveSibling("link.baraza-private.1234abcd.saving"), "Jo Maro");
        DocumentSession linked = tests.open(link);
        linked.change("Rename", () -> linked.strategy().setTitle("New"));
        linked.save();
        assertFalse(Files.exists(left));
    }

    /** A pipe never ends, and a look at it would not either. */
    @Test
    void isRefusedWhereTheFileBecameAPipe() throws IOException, InterruptedException {
        rename("New");
        Files.delete(file);
        assumeTrue(new ProcessBuilder("mkfifo", file.toString()).start().waitFor() == 0);
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            assertEquals(FileState.OUT_OF_REACH, session.fileState());
            assertThrows(DocumentException.class, session::save);
        });
    }

    @Test
    void doesNotMixTheContactsOfTwoStrategies() throws DocumentException {
        addContact(session);
        session.save();
        DocumentSession other = tests.on(tamasi());
        other.change("Other", () -> other.strategy().setId("other"));
        String message = assertThrows(DocumentException.class, () -> other.saveAs(file)).getMessage();
        assertTrue(message.contains("tamasi.baraza-private"), message);
    }

    @Test
    void refusesContactsOfAnotherStrategy() throws IOException {
        Files.writeString(sibling(), """
                <?xml version="1.0" encoding="UTF-8"?>
                <strategy:PrivateData xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:strategy="urn:baraza:strategy" formatVersion="1" document="other"/>
                """);
        String message = assertThrows(DocumentException.class, () -> tests.open(file)).getMessage();
        assertTrue(message.startsWith("tamasi.baraza-private belongs to another strategy"), message);
    }

    @Test
    void keepsWhoMayReadTheFile() throws IOException, DocumentException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        rename("New");
        session.save();
        assertEquals("rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    /** On a shared folder a colleague's save made the file one of their own group, and locked all others out. */
    @Test
    void keepsTheGroupThatSharesTheFiles() throws IOException, DocumentException {
        String team = shareWithATeam(file);
        addContact(session);
        session.save();
        assertEquals(team, group(file));
        assertEquals(team, group(sibling()), "new persons are of those who share the document");
        assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(sibling())));
        addContact(session);
        rename("New");
        session.save();
        assertEquals(List.of(team, team, team),
                List.of(group(file), group(sibling()), group(folder.resolve("tamasi.baraza.bak"))));
    }

    @Test
    void writesThroughALink() throws IOException, DocumentException {
        Path link = Files.createSymbolicLink(folder.resolve("link.baraza"), file);
        DocumentSession linked = tests.open(link);
        linked.change("Rename", () -> linked.strategy().setTitle("Linked"));
        linked.save();
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("Linked", tests.open(file).strategy().getTitle());
    }

    /** The first time the drive failed before it confirmed the last step; what was there already was not written again. */
    @Test
    void underAnotherNameIsWrittenAgainUntilItIsConfirmed() throws DocumentException {
        Path path = Path.of("/office/tamasi.baraza").toAbsolutePath();
        Path copy = path.resolveSibling("copy.baraza");
        FakeDisk disk = new FakeDisk();
        disk.put(path, DocumentWriter.write(tamasi()));
        DocumentSession fragile = tests.open(disk, path);
        disk.refuseToSyncAfter(1);
        assertThrows(DocumentException.class, () -> fragile.saveAs(copy));
        assertEquals(Optional.of(path), fragile.file());
        fragile.saveAs(copy);
        assertEquals(2, disk.log().stream().filter("write copy.baraza aside"::equals).count());
        assertEquals(Optional.of(copy), fragile.file());
    }

    @Test
    void thatFindsThePersonsFileHeldIsEndedByTheNext() throws DocumentException {
        Path path = Path.of("/office/tamasi.baraza").toAbsolutePath();
        Path contacts = path.resolveSibling("tamasi.baraza-private");
        FakeDisk disk = new FakeDisk();
        disk.put(path, DocumentWriter.write(tamasi()));
        DocumentSession fragile = tests.open(disk, path);
        addContact(fragile);
        fragile.change("Rename", () -> fragile.strategy().setTitle("New"));
        disk.hold(contacts);
        List<Kind> heard = new ArrayList<>();
        fragile.onChange(event -> heard.add(event.kind()));
        assertThrows(DocumentException.class, fragile::save);
        assertEquals(List.of(Kind.SAVED), heard, "all that is new is on the disk");
        assertTrue(fragile.isDirty(), "a person is to save again");
        disk.release(contacts);
        fragile.save();
        assertFalse(fragile.isDirty());
        assertTrue(disk.exists(contacts));
        assertEquals("New", tests.open(disk, path).strategy().getTitle());
    }

    private void rename(String title) {
        Strategy strategy = session.strategy();
        session.change("Rename to " + title, () -> strategy.setTitle(title));
    }

    private static void addContact(DocumentSession to) {
        Contact contact = StrategyFactory.eINSTANCE.createContact();
        contact.setName("Jo Maro");
        to.change("Add contact", () -> to.editablePrivateData().getContacts().add(contact));
    }

    /** Shares it with another group than that of who runs this, who has to be a member of it. */
    private static String shareWithATeam(Path shared) throws IOException {
        PosixFileAttributeView access = Files.getFileAttributeView(shared, PosixFileAttributeView.class);
        assumeTrue(access != null, "no groups here");
        String team = "daemon";
        try {
            access.setGroup(shared.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByGroupName(team));
        } catch (IOException noMember) {
            assumeTrue(false, "may give nothing to the group " + team);
        }
        access.setPermissions(PosixFilePermissions.fromString("rw-rw----"));
        return team;
    }

    private static String group(Path of) throws IOException {
        return Files.readAttributes(of, PosixFileAttributes.class).group().getName();
    }

    private Path sibling() {
        return folder.resolve("tamasi.baraza-private");
    }
}
