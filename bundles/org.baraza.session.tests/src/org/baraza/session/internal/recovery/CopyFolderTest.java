package org.baraza.session.internal.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
        CopyLabel next = new CopyLabel(2, "plan.baraza", Optional.empty(), new Basis(Optional.empty(), List.of(), ""),
                "next", Instant.parse("2026-11-02T12:00:00Z"), CopyLabel.thisProcess());
        assertThrows(IOException.class,
                () -> new CopyFolder(folder, disk).write(next, new byte[30], Optional.of(new byte[50])));
        assertEquals(before, disk.paths());
    }
}
