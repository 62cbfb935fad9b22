package org.baraza.session.internal.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.baraza.session.DocumentException;
import org.baraza.session.internal.QuietLogger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A document says "one" or "two", its revision; the private data beside it "persons of one" or "persons of two". */
class PairSavingTest {

    private static final String ONE = "11111111-1111-4111-8111-111111111111";
    private static final String TWO = "22222222-2222-4222-8222-222222222222";
    private static final Path FILE = Path.of("/office/tamasi.baraza").toAbsolutePath();
    private static final Path SIBLING = FILE.resolveSibling("tamasi.baraza-private");

    private final QuietLogger log = new QuietLogger();

    @Test
    void savesBothAndLeavesNothingElse() throws DocumentException {
        FakeDisk disk = disk();
        save(disk);
        assertEquals(TWO, text(disk, FILE));
        assertEquals("persons of " + TWO, text(disk, SIBLING));
        assertEquals(Set.of("tamasi.baraza", "tamasi.baraza.bak", "tamasi.baraza-private"), names(disk));
    }

    /** At whatever step the power fails, and whatever of what was not forced to the medium is there after it. */
    @Test
    void bothAreOfTheSameRevisionWheneverThePowerFails() throws DocumentException {
        for (int operations = 0; operations < 12; operations++) {
            FakeDisk disk = disk();
            disk.cutPowerAfter(operations);
            boolean cut = cut(disk);
            List<FakeDisk> left = disk.afterPowerCut();
            for (FakeDisk found : left) {
                assertEquals("persons of " + text(found, FILE), persons(found), "after " + operations);
            }
            assertTrue(cut || left.stream().allMatch(found -> text(found, FILE).equals(TWO)), "what was saved is there");
        }
    }

    @Test
    void theNextSaveRemovesWhatAPowerCutLeft() throws DocumentException {
        for (int operations = 0; operations < 10; operations++) {
            FakeDisk disk = disk();
            disk.cutPowerAfter(operations);
            cut(disk);
            for (FakeDisk found : disk.afterPowerCut()) {
                save(found);
                assertEquals(TWO, text(found, FILE));
                assertEquals("persons of " + TWO, persons(found));
                assertEquals(Set.of("tamasi.baraza", "tamasi.baraza.bak", "tamasi.baraza-private"), names(found));
            }
        }
    }

    /** A power cut while the persons alone are saved, which does not change the revision. */
    @Test
    void personsAloneAreSavedWholeToo() throws DocumentException {
        for (int operations = 0; operations < 8; operations++) {
            FakeDisk disk = disk();
            disk.cutPowerAfter(operations);
            StoredFile document = StoredFile.read(disk, FILE);
            StoredFile sibling = StoredFile.read(disk, SIBLING);
            try {
                saving(disk).save(document, bytes(ONE), sibling, bytes("others"), true, ONE);
            } catch (FakeDisk.PowerCut expected) {
                assertTrue(operations < 8);
            }
            for (FakeDisk found : disk.afterPowerCut()) {
                assertTrue(Set.of("others", "persons of " + ONE).contains(persons(found)), persons(found));
            }
        }
    }

    @Test
    void waitsForAVirusScannerAWhile() throws DocumentException {
        FakeDisk disk = disk();
        disk.lock(FILE, 3);
        disk.lock(SIBLING, 2);
        disk.lockWhatIsWritten(2);
        save(disk);
        assertEquals(TWO, text(disk, FILE));
        assertEquals("persons of " + TWO, text(disk, SIBLING));
        assertTrue(disk.pauses() > 0);
    }

    @Test
    void saysSoIfTheFileIsHeldForLongAndLosesNothing() throws DocumentException {
        FakeDisk disk = disk();
        disk.hold(FILE);
        DocumentException refused = assertThrows(DocumentException.class, () -> save(disk));
        assertTrue(refused.getMessage().startsWith("tamasi.baraza was not saved: another program holds it open"),
                refused.getMessage());
        assertEquals(Patience.TRIES, disk.pauses());
        assertEquals(ONE, text(disk, FILE));
        assertEquals("persons of " + ONE, persons(disk));
        disk.release(FILE);
        save(disk);
        assertEquals("persons of " + TWO, text(disk, SIBLING));
    }

    @Test
    void personsWaitWhileTheirFileIsHeld() throws DocumentException {
        FakeDisk disk = disk();
        disk.hold(SIBLING);
        String why = save(disk).orElseThrow().getMessage();
        assertTrue(why.contains("tamasi.baraza-private is saved, but beside its place: another program"), why);
        assertEquals(TWO, text(disk, FILE));
        assertEquals("persons of " + TWO, persons(disk), "whoever opens the document now finds its own persons");
        disk.release(SIBLING);
        assertEquals(Optional.empty(), save(disk));
        assertEquals("persons of " + TWO, text(disk, SIBLING));
        assertEquals(Set.of("tamasi.baraza", "tamasi.baraza.bak", "tamasi.baraza-private"), names(disk));
    }

    @ParameterizedTest
    @ValueSource(longs = { 0, 10, 40, 60, 100, 150 })
    void aFullDiskChangesNothing(long room) throws DocumentException {
        FakeDisk disk = disk();
        disk.leave(room);
        try {
            save(disk);
        } catch (DocumentException e) {
            assertTrue(e.getMessage().contains("there is no room left in"), e.getMessage());
        }
        assertEquals("persons of " + text(disk, FILE), persons(disk));
        assertTrue(names(disk).stream().noneMatch(name -> name.endsWith(".saving")), names(disk)::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = { "tamasi.baraza.20261128", "tamasi.baraza-private.old", "tamasi.baraza.bak.2", "tamasi.baraza.saving" })
    void whatAPersonPutBesideStays(String name) throws DocumentException {
        FakeDisk disk = disk();
        disk.put(FILE.resolveSibling(name), bytes("mine"));
        save(disk);
        assertEquals("mine", text(disk, FILE.resolveSibling(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "../../etc/passwd", "a", "", "C:\\x", "11111111-1111-4111-8111-11111111111/", "\0" })
    void aRevisionThatIsNoneBecomesNoPartOfAName(String revision) throws DocumentException {
        FakeDisk disk = disk();
        saving(disk).save(StoredFile.read(disk, FILE), bytes(revision), StoredFile.read(disk, SIBLING), bytes("p"), true,
                revision);
        assertEquals(Set.of("tamasi.baraza", "tamasi.baraza.bak", "tamasi.baraza-private"), names(disk));
        assertArrayEquals(bytes("p"), PairSaving.privateContent(StoredFile.read(disk, SIBLING), revision));
    }

    private boolean cut(FakeDisk disk) throws DocumentException {
        try {
            save(disk);
            return false;
        } catch (FakeDisk.PowerCut expected) {
            return true;
        }
    }

    private Optional<DocumentException> save(FakeDisk disk) throws DocumentException {
        return saving(disk).save(StoredFile.read(disk, FILE), bytes(TWO), StoredFile.at(disk, SIBLING), bytes("persons of " + TWO),
                true, TWO);
    }

    private PairSaving saving(FakeDisk disk) {
        return new PairSaving(disk, log.logger());
    }

    private static FakeDisk disk() {
        FakeDisk disk = new FakeDisk();
        disk.put(FILE, bytes(ONE));
        disk.put(SIBLING, bytes("persons of " + ONE));
        return disk;
    }

    /** Those that belong to the document as it is. */
    private static String persons(FakeDisk disk) throws DocumentException {
        return new String(PairSaving.privateContent(StoredFile.at(disk, SIBLING), text(disk, FILE)), StandardCharsets.UTF_8);
    }

    private static Set<String> names(FakeDisk disk) {
        return disk.paths().stream().map(path -> path.getFileName().toString()).collect(Collectors.toSet());
    }

    private static String text(FakeDisk disk, Path path) {
        return new String(disk.get(path), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
