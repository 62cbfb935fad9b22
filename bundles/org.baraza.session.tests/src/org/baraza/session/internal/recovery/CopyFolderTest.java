package org.baraza.session.internal.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.baraza.session.internal.file.FakeDisk;
import org.junit.jupiter.api.Test;

class CopyFolderTest {

    private final Path folder = Path.of("recovery", "one");
    private final Path label = folder.resolve("work.properties");
    private final FakeDisk disk = new FakeDisk();

    /** It would be offered although it was saved, or even undone before that. */
    @Test
    void aCopyThatWasRemovedDoesNotComeBackAfterAPowerCut() throws IOException {
        disk.put(label, new byte[0]);
        disk.put(folder.resolve("1.baraza"), new byte[0]);
        new CopyFolder(folder, disk).remove();
        assertEquals(Set.of(), disk.paths());
        assertTrue(disk.afterPowerCut().stream().noneMatch(left -> left.exists(label)));
    }

    /** Each further one would take the room that a person has just made. */
    @Test
    void whatWasWrittenOfACopyThatDidNotFitIsRemoved() {
        disk.put(label, new byte[0]);
        disk.put(folder.resolve("1.baraza"), new byte[0]);
        Set<Path> before = Set.copyOf(disk.paths());
        disk.leave(40);
        CopyFolder full = new CopyFolder(folder, disk);
        IOException failure = assertThrows(IOException.class, () -> write(full));
        assertEquals(before, disk.paths());
        assertEquals("the disk is full", full.reason(failure));
    }

    /** A virus scanner looked at the label while the next one was to take its place, and the work of a crash was old. */
    @Test
    void aLabelThatIsLookedAtIsReplacedAMomentLater() throws Exception {
        disk.put(label, new byte[0]);
        disk.lock(label, 3);
        disk.lockWhatIsWritten(2);
        CopyFolder copy = new CopyFolder(folder, disk);
        write(copy);
        assertEquals(2, copy.label().orElseThrow().number());
    }

    @Test
    void whatIsLookedAtIsRemovedAMomentLater() throws IOException {
        Path former = folder.resolve("1.baraza");
        disk.put(label, new byte[0]);
        disk.put(former, new byte[0]);
        disk.lock(former, 3);
        write(new CopyFolder(folder, disk));
        assertFalse(disk.exists(former));
        disk.lock(label, 3);
        new CopyFolder(folder, disk).remove();
        assertEquals(Set.of(), disk.paths());
    }

    @Test
    void whatIsHeldForLongerIsSaid() {
        disk.put(label, new byte[0]);
        disk.hold(label);
        CopyFolder copy = new CopyFolder(folder, disk);
        assertEquals("another program holds it open", copy.reason(assertThrows(IOException.class, () -> write(copy))));
    }

    private static void write(CopyFolder copy) throws IOException {
        CopyLabel second = new CopyLabel(2, "plan.baraza", Optional.empty(), new Basis(Optional.empty(), List.of(), ""),
                "next", Instant.parse("2026-11-02T12:00:00Z"), CopyLabel.thisProcess());
        copy.write(second, new byte[30], Optional.of(new byte[50]));
    }
}
