package org.baraza.session.internal.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.baraza.session.DocumentException;
import org.baraza.session.FileChangedException;
import org.baraza.session.internal.QuietLogger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SavingTest {

    private static final Path FILE = Path.of("/office/tamasi.baraza").toAbsolutePath();

    private final FakeDisk disk = new FakeDisk();
    private final QuietLogger log = new QuietLogger();
    private final Saving saving = new Saving(disk, log.logger());
    private StoredFile file;

    @BeforeEach
    void open() throws DocumentException {
        disk.put(FILE, bytes("former"));
        file = StoredFile.read(disk, FILE);
    }

    @Test
    void writesAsideAndReplacesInOneStep() throws DocumentException {
        save("new");
        assertEquals(List.of("write tamasi.baraza aside", "link tamasi.baraza.bak aside",
                "replace tamasi.baraza.bak", "sync office", "replace tamasi.baraza", "sync office"), disk.log());
        assertEquals("new", content(FILE));
        assertEquals("former", content(sibling(".bak")));
    }

    @Test
    void copiesTheFormerVersionWhereAFileHasOneName() throws DocumentException {
        disk.refuseToLink();
        save("new");
        assertEquals(List.of("write tamasi.baraza aside", "link tamasi.baraza.bak aside",
                "write tamasi.baraza.bak aside", "replace tamasi.baraza.bak", "sync office", "replace tamasi.baraza",
                "sync office"), disk.log());
        assertEquals("former", content(sibling(".bak")));
    }

    @Test
    void keepsOnlyTheLastFormerVersion() throws DocumentException {
        save("new");
        save("newer");
        assertEquals("new", content(sibling(".bak")));
        assertEquals(Set.of("tamasi.baraza", "tamasi.baraza.bak"), names());
    }

    @Test
    void writesNothingThatIsThereAlready() throws DocumentException {
        save("former");
        assertEquals(List.of(), disk.log());
    }

    @Test
    void knowsWhatItSawByASmallMark() throws DocumentException {
        file.putDown();
        assertTrue(file.holds(bytes("former")));
        assertFalse(file.holds(bytes("Former")));
        assertEquals("former", new String(file.content(), StandardCharsets.UTF_8));
        disk.put(FILE, bytes("Former"));
        assertThrows(FileChangedException.class, () -> file.content());
    }

    /** Of two that saved at nearly the same moment the second replaced what the first had been told was saved. */
    @Test
    void leavesWhatSomebodyElseSavedWhileOursWasWrittenAside() {
        disk.meanwhile(() -> disk.put(FILE, bytes("theirs, just now")));
        assertThrows(FileChangedException.class, () -> save("mine"));
        assertEquals("theirs, just now", content(FILE));
        assertEquals(Set.of("tamasi.baraza", "tamasi.baraza.bak"), names());
    }

    /** A share tells size and time as they were some seconds ago. */
    @Test
    void leavesWhatSomebodyElseSavedWhereTheShareDoesNotTellYet() {
        disk.meanwhile(() -> disk.putFromAfar(FILE, bytes("theirs")));
        assertThrows(FileChangedException.class, () -> save("mine"));
        assertEquals("theirs", content(FILE));
    }

    /** Both had looked before either replaced anything: both were told that theirs is saved, and one was lost. */
    @Test
    void letsOneSaveAtATime() throws DocumentException {
        StoredFile theirs = StoredFile.read(disk, FILE);
        List<String> refusals = new ArrayList<>();
        disk.meanwhile(() -> disk.onceRead(() -> refusals.add(assertThrows(DocumentException.class,
                () -> saving.save(theirs, bytes("theirs"), true)).getMessage())));
        save("mine");
        assertEquals(List.of("tamasi.baraza was not saved: another program is saving it at this moment."
                + " Save again in a moment."), refusals);
        assertEquals(Patience.TRIES, disk.pauses());
        assertEquals("mine", content(FILE));
        assertEquals("former", content(sibling(".bak")));
        assertEquals(Set.of("tamasi.baraza", "tamasi.baraza.bak"), names());
        assertThrows(FileChangedException.class, () -> saving.save(theirs, bytes("theirs"), true));
    }

    @Test
    void savesWhereNothingCanBeLocked() throws DocumentException {
        disk.refuseToLock();
        save("new");
        assertEquals("new", content(FILE));
    }

    @Test
    void leavesTheFormerVersionOfSomebodyElseWhoWasFaster() {
        disk.onceWritten(() -> {
            disk.put(sibling(".bak"), bytes("former"));
            disk.put(FILE, bytes("theirs"));
        });
        assertThrows(FileChangedException.class, () -> save("mine"));
        assertEquals("former", content(sibling(".bak")));
    }

    /** A program outlived the power of its drive, and said to have saved what was only renamed in memory. */
    @Test
    void isNotSavedWhatTheDriveDoesNotConfirm() throws DocumentException {
        disk.refuseToSyncAfter(1);
        refused("before it confirmed that");
        save("new");
        assertEquals(2, disk.log().stream().filter("write tamasi.baraza aside"::equals).count());
        assertEquals("former", content(sibling(".bak")));
    }

    @Test
    void leavesAFileGoneThatSomebodyTookAway() {
        disk.lose(FILE);
        refused("is not in its folder any more");
        assertEquals(Set.of(), names());
    }

    @Test
    void leavesNoFormerVersionBehindIfToldSo() throws DocumentException {
        saving.save(file, bytes("new"), false);
        assertEquals(Set.of("tamasi.baraza"), names());
    }

    @Test
    void neverOverwritesWhatSomebodyElseSaved() {
        disk.put(FILE, bytes("theirs"));
        refused("changed by somebody else");
        assertEquals("theirs", content(FILE));
    }

    @Test
    void leavesAFileThatAnotherProgramHolds() throws DocumentException {
        disk.hold(FILE);
        refused("another program holds it open");
        assertUntouched();
        disk.release(FILE);
        save("new");
        assertEquals("new", content(FILE));
    }

    @Test
    void leavesTheFileIfTheFormerVersionIsHeld() {
        disk.put(sibling(".bak"), bytes("oldest"));
        disk.hold(sibling(".bak"));
        refused("another program holds it open");
        assertEquals("former", content(FILE));
        assertEquals("oldest", content(sibling(".bak")));
    }

    @Test
    void leavesTheFileIfTheDiskIsFull() {
        disk.leave(2);
        refused("no room left in");
        assertUntouched();
    }

    @Test
    void leavesTheFileIfTheFolderIsReadOnly() {
        disk.denyWriting();
        refused("you may not write to the folder");
        assertUntouched();
    }

    @Test
    void leavesAFileThatIsWriteProtected() {
        disk.protect();
        refused("is write-protected");
        assertUntouched();
    }

    @Test
    void saysSoIfTheFileMayNotBeRead() {
        disk.denyReading();
        String message = assertThrows(DocumentException.class, () -> StoredFile.read(disk, FILE)).getMessage();
        assertTrue(message.contains("you have no permission"), message);
    }

    @Test
    void saysSoIfTheDriveIsGone() throws DocumentException {
        disk.lose(FILE);
        disk.disconnect();
        refused("is out of reach");
    }

    @Test
    void savesWhereFoldersCannotBeForced() throws DocumentException {
        disk.refuseToSync();
        save("new");
        assertEquals("new", content(FILE));
        assertEquals(2, log.entries().size());
    }

    @Test
    void losesNothingWheneverThePowerFails() throws DocumentException {
        for (int operations = 0; operations < 6; operations++) {
            FakeDisk other = new FakeDisk();
            other.put(FILE, bytes("former"));
            StoredFile stored = StoredFile.read(other, FILE);
            other.cutPowerAfter(operations);
            assertThrows(FakeDisk.PowerCut.class,
                    () -> new Saving(other, log.logger()).save(stored, bytes("new"), true));
            String left = new String(other.get(FILE), StandardCharsets.UTF_8);
            assertTrue(Set.of("former", "new").contains(left), left);
            other.afterPowerCut().forEach(disk -> assertTrue(Set.of("former", "new").contains(
                    new String(disk.get(FILE), StandardCharsets.UTF_8))));
        }
    }

    /** Antivirus programs open what was just written. */
    @Test
    void triesAgainWhileTheFileIsLookedAt() throws DocumentException {
        disk.lock(FILE, 4);
        disk.lockWhatIsWritten(3);
        save("new");
        assertEquals("new", content(FILE));
        assertEquals("former", content(sibling(".bak")));
    }

    @Test
    void saysThatTheDiskIsFullIfTheFormerVersionFindsNoRoom() throws DocumentException {
        disk.refuseToLink();
        disk.leave(4);
        refused("no room left in");
        assertEquals(Set.of("tamasi.baraza"), names());
    }

    private void save(String text) throws DocumentException {
        saving.save(file, bytes(text), true);
    }

    private void refused(String reason) {
        String message = assertThrows(DocumentException.class, () -> save("new")).getMessage();
        assertTrue(message.contains(reason) && message.contains("tamasi.baraza"), message);
    }

    private void assertUntouched() {
        assertEquals("former", content(FILE));
        assertTrue(names().stream().allMatch(name -> name.equals("tamasi.baraza") || name.endsWith(".bak")),
                names()::toString);
    }

    private Set<String> names() {
        return disk.paths().stream().map(path -> path.getFileName().toString()).collect(Collectors.toSet());
    }

    private String content(Path path) {
        return new String(disk.get(path), StandardCharsets.UTF_8);
    }

    private static Path sibling(String ending) {
        return FILE.resolveSibling(FILE.getFileName() + ending);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
