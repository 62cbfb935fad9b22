package org.baraza.session.internal.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

import org.baraza.session.internal.QuietLogger;
import org.baraza.session.internal.RunningProgram;
import org.baraza.session.internal.file.FakeDisk;
import org.baraza.session.sharing.Hold;
import org.baraza.session.sharing.Holder;
import org.junit.jupiter.api.Test;

class NotesTest {

    private static final Path FILE = Path.of("/office/tamasi.baraza").toAbsolutePath();
    private static final Path NOTE = FILE.resolveSibling("tamasi.baraza-open");
    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");
    private static final RunningProgram GONE = new RunningProgram("999999999 2026-11-02T12:00:00Z");

    private final FakeDisk disk = new FakeDisk();
    private final Notes awa = notes("Awa", "PC-4", RunningProgram.thisOne());
    private final Notes ben = notes("Ben", "PC-7", new RunningProgram("12 2026-11-02T08:00:00Z"));

    @Test
    void nobodyHasANewFile() {
        assertEquals(Optional.empty(), awa.holder(FILE));
    }

    @Test
    void tellWhoHasTheFileOpenWhereAndSinceWhen() {
        awa.hold(FILE);
        assertEquals(Optional.of(new Holder("Awa", "PC-4", NOON)), ben.holder(FILE));
    }

    @Test
    void tellNobodyOfOneself() {
        awa.hold(FILE);
        assertEquals(Optional.empty(), awa.holder(FILE));
    }

    @Test
    void goWithTheFile() {
        awa.hold(FILE).close();
        assertEquals(Optional.empty(), ben.holder(FILE));
        assertEquals(Set.of(), disk.paths());
    }

    @Test
    void stayTheOthersWhereTheyCameFirst() {
        Hold first = awa.hold(FILE);
        Hold second = ben.hold(FILE);
        assertEquals(Optional.empty(), awa.holder(FILE));
        second.close();
        assertEquals("Awa", ben.holder(FILE).orElseThrow().who());
        Hold third = ben.hold(FILE);
        first.close();
        third.renew();
        assertEquals("Ben", awa.holder(FILE).orElseThrow().who());
    }

    @Test
    void ofAProgramOfThisMachineThatHasGoneCountForNothing() {
        notes("Awa", "PC-4", GONE).hold(FILE);
        assertEquals(Optional.empty(), awa.holder(FILE));
        awa.hold(FILE);
        assertEquals("Awa", ben.holder(FILE).orElseThrow().who());
    }

    /** The clock of the drive alone is asked: those of two machines may differ by hours. */
    @Test
    void ofAnotherMachineCountForNothingOnceTheyAreNotRenewed() {
        Hold hold = ben.hold(FILE);
        disk.pass(Duration.ofMinutes(10));
        assertTrue(awa.holder(FILE).isPresent());
        hold.renew();
        disk.pass(Duration.ofMinutes(15));
        assertTrue(awa.holder(FILE).isPresent());
        disk.pass(Duration.ofMinutes(15));
        assertFalse(awa.holder(FILE).isPresent());
    }

    @Test
    void areDoneWithoutInAReadOnlyFolder() {
        disk.denyWriting();
        awa.hold(FILE).close();
        assertEquals(Set.of(), disk.paths());
        assertEquals(Optional.empty(), ben.holder(FILE));
    }

    @Test
    void thatAreDamagedCountForNothing() {
        disk.put(NOTE, new byte[] { 1, 2, 3 });
        assertEquals(Optional.empty(), awa.holder(FILE));
        awa.hold(FILE);
        assertEquals("Awa", ben.holder(FILE).orElseThrow().who());
    }

    @Test
    void leaveNothingElseBehind() {
        awa.hold(FILE).renew();
        ben.holder(FILE);
        assertEquals(Set.of(NOTE), disk.paths());
    }

    private Notes notes(String who, String machine, RunningProgram program) {
        return new Notes(disk, program, machine, () -> who, Clock.fixed(NOON, ZoneOffset.UTC),
                new QuietLogger().logger());
    }
}
