package org.baraza.session.internal.recovery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.baraza.model.strategy.Activity;
import org.baraza.session.DocumentException;
import org.baraza.session.Session;
import org.baraza.session.format.DocumentWriter;
import org.baraza.session.privacy.Erasure;
import org.baraza.session.recovery.KeptCopy;
import org.baraza.session.recovery.Recovery;
import org.baraza.session.recovery.UnsavedWork;
import org.junit.jupiter.api.Test;

class RecoveryTest extends RecoveryCase {

    @Test
    void keepsNothingBeforeAChange() throws IOException {
        crashing().follow(sessions.openSample()).keep();
        assertEquals(List.of(), nextStart().found());
    }

    @Test
    void findsTheWorkOfAProgramThatHasGone() throws Exception {
        Session session = saved();
        KeptCopy copy = crashing().follow(session);
        retitle(session, "First");
        retitle(session, "Second");
        copy.keep();

        UnsavedWork work = only(nextStart());

        assertEquals("plan.baraza", work.name());
        assertEquals(session.file(), work.file());
        assertEquals(List.of("First", "Second"), work.changes());
        Session again = work.reopen();
        assertTrue(again.isDirty());
        assertArrayEquals(DocumentWriter.write(session.strategy()), DocumentWriter.write(again.strategy()));
        assertArrayEquals(DocumentWriter.write(session.privateData().orElseThrow()),
                DocumentWriter.write(again.privateData().orElseThrow()));
    }

    /** Contacts are in it: their own file may be closed to everybody else. */
    @Test
    void aCopyIsForItsOwnerAlone() throws Exception {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Session session = saved();
        KeptCopy copy = crashing().follow(session);
        retitle(session, "First");
        copy.keep();
        try (Stream<Path> copies = Files.list(folder.resolve("recovery")).filter(Files::isDirectory)) {
            assertEquals(List.of("rwx------"), copies.map(RecoveryTest::permissions).toList());
        }
    }

    private static String permissions(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aCopyIsOfTheMomentInWhichItWasBegun() throws Exception {
        Session session = saved();
        KeptCopy copy = crashing().follow(session);
        retitle(session, "First");
        CompletableFuture<Void> first = copy.keepBehind();
        retitle(session, "Second");
        first.join();
        assertEquals("First", only(nextStart()).reopen().strategy().getTitle());
        copy.keepBehind().join();
        assertEquals("Second", only(nextStart()).reopen().strategy().getTitle());
    }

    /** A copy of 10,000 activities held the window up after every edit. */
    @Test
    void aCopyIsTakenBitByBitAndAnewAfterAChange() throws Exception {
        Session session = saved();
        KeptCopy copy = crashing().follow(session);
        retitle(session, "First");
        assertFalse(copy.prepare(Duration.ZERO));
        retitle(session, "Second");
        int bits = 1;
        while (!copy.prepare(Duration.ZERO)) {
            bits++;
        }
        assertTrue(bits > 10, bits + " bits");
        copy.keepBehind().join();
        assertEquals("Second", only(nextStart()).reopen().strategy().getTitle());
        assertTrue(copy.prepare(Duration.ZERO), "nothing has changed since");
    }

    @Test
    void aCopyThatIsBeingWrittenDoesNotOutliveTheSave() throws Exception {
        Session session = saved();
        KeptCopy copy = crashing().follow(session);
        retitle(session, "Saved");
        copy.keepBehind();
        session.save();
        assertEquals(0, files());
    }

    @Test
    void aCopyThatCouldNotBeWrittenIsTriedAgain() throws Exception {
        Session session = saved();
        KeptCopy copy = crashing().follow(session);
        Path inTheWay = Files.createFile(folder.resolve("recovery"));
        retitle(session, "Mine");
        assertThrows(IOException.class, copy::keep);
        Files.delete(inTheWay);
        copy.keep();
        assertEquals("Mine", only(nextStart()).reopen().strategy().getTitle());
    }

    @Test
    void workThatBeganWithAnUndoSurvivesWhatIsSavedByOthers() throws Exception {
        Session session = saved();
        retitle(session, "First");
        retitle(session, "Second");
        session.save();
        KeptCopy copy = crashing().follow(session);
        session.undo();
        retitle(session, "Mine");
        copy.keep();
        Session other = sessions.open(session.file().orElseThrow());
        retitle(other, "Theirs");
        other.save();
        assertEquals("Mine", only(nextStart()).reopen().strategy().getTitle());
    }

    @Test
    void namesWhatWasLostElementByElement() throws Exception {
        Session session = saved();
        KeptCopy copy = crashing().follow(session);
        Activity activity = session.strategy().getObjectives().getFirst().getActivities().getFirst();
        session.change("Change", () -> {
            activity.setName("Radio hours");
            session.strategy().getStakeholders().add(group("Fishers"));
            session.editablePrivateData().getContacts().getFirst().setName("Sefu");
        });
        copy.keep();

        List<String> lost = only(nextStart()).differences(Locale.ENGLISH).all().stream()
                .map(it -> it.kind() + " " + it.element()).toList();

        assertEquals(3, lost.size(), lost::toString);
        assertTrue(lost.get(0).startsWith("ONLY_SECOND") && lost.get(0).contains("Fishers"), lost::toString);
        assertTrue(lost.get(1).startsWith("BOTH") && lost.get(1).contains("Radio hours"), lost::toString);
        assertTrue(lost.get(2).startsWith("BOTH") && lost.get(2).contains("Sefu"), lost::toString);
    }

    @Test
    void ofWorkThatNeverHadAFileAllWasLost() throws Exception {
        Session session = sessions.openSample();
        KeptCopy copy = crashing().follow(session);
        retitle(session, "Mine");
        copy.keep();
        assertTrue(only(nextStart()).differences(Locale.ENGLISH).all().stream()
                .anyMatch(it -> it.element().contains(session.strategy().getStakeholders().getFirst().getName())));
    }

    @Test
    void savesWhatWasFoundIntoItsFile() throws Exception {
        Session session = saved();
        KeptCopy copy = crashing().follow(session);
        retitle(session, "Found again");
        copy.keep();

        only(nextStart()).reopen().save();

        assertEquals("Found again", sessions.open(session.file().orElseThrow()).strategy().getTitle());
    }

    /** The folder could no longer be written to when the persons were to take their place. */
    @Test
    void goesOnInAFileWhosePersonsWaitBesideIt() throws Exception {
        Session session = saved();
        Path file = session.file().orElseThrow();
        Path persons = file.resolveSibling("plan.baraza-private");
        byte[] former = Files.readAllBytes(persons);
        KeptCopy copy = crashing().follow(session);
        session.change("Rename", () -> session.editablePrivateData().getContacts().getFirst().setName("Sefu"));
        session.save();
        Files.move(persons, file.resolveSibling(persons.getFileName() + "." + session.strategy().getRevision() + ".saved"));
        Files.write(persons, former);
        retitle(session, "Mine");
        copy.keep();

        Session again = only(nextStart()).reopen();
        assertEquals(Optional.of(file), again.file());
        again.save();
        assertEquals("Sefu", sessions.open(file).privateData().orElseThrow().getContacts().getFirst().getName());
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(), left.filter(path -> path.toString().endsWith(".saved")).toList());
        }
    }

    @Test
    void leavesAFileAloneThatWasSavedSince() throws Exception {
        Session session = saved();
        KeptCopy copy = crashing().follow(session);
        retitle(session, "Mine");
        copy.keep();
        Session other = sessions.open(session.file().orElseThrow());
        retitle(other, "Theirs");
        other.save();

        Session again = only(nextStart()).reopen();

        assertEquals(Optional.empty(), again.file());
        assertThrows(DocumentException.class, again::save);
        assertEquals("Theirs", sessions.open(session.file().orElseThrow()).strategy().getTitle());
    }

    @Test
    void forgetsWhatIsSavedTakenBackOrGivenUp() throws Exception {
        Session session = saved();
        KeptCopy copy = crashing().follow(session);
        retitle(session, "Saved");
        copy.keep();
        session.save();
        assertEquals(List.of(), nextStart().found());

        retitle(session, "Taken back");
        copy.keep();
        session.undo();
        copy.keep();
        assertEquals(List.of(), nextStart().found());

        retitle(session, "Given up");
        copy.keep();
        copy.giveUp();
        assertEquals(List.of(), nextStart().found());
        assertEquals(0, files());
    }

    @Test
    void findsWorkThatWasLeftBehindWhileTheProgramRuns() throws Exception {
        Session session = saved();
        KeptCopy copy = nextStart().follow(session);
        retitle(session, "Mine");
        copy.leaveBehind();
        retitle(session, "Given up");

        UnsavedWork work = only(nextStart());

        assertEquals(List.of("Mine"), work.changes());
        assertEquals("Mine", work.reopen().strategy().getTitle());
    }

    @Test
    void leavesTheWorkOfARunningProgramToIt() throws IOException {
        Session session = sessions.openSample();
        KeptCopy copy = nextStart().follow(session);
        retitle(session, "Mine");
        copy.keep();
        assertEquals(List.of(), nextStart().found());
    }

    @Test
    void doesNotOverwritePersonsThatSomebodyChangedSince() throws Exception {
        Session session = saved();
        KeptCopy copy = crashing().follow(session);
        session.change("Erase", () -> session.editablePrivateData().getNotes().clear());
        copy.keep();
        Session other = sessions.open(session.file().orElseThrow());
        other.change("Erase", () -> other.editablePrivateData().getContacts().clear());
        other.save();

        assertEquals(Optional.empty(), only(nextStart()).reopen().file());
    }

    @Test
    void workStaysToBeFoundWhenItsFileIsFollowedUnderAnotherName() throws Exception {
        Session session = saved();
        KeptCopy copy = crashing().follow(session);
        retitle(session, "Mine");
        copy.keep();
        Path renamed = folder.resolve("renamed.baraza");
        Files.move(session.file().orElseThrow(), renamed);
        session.follow(renamed);
        assertEquals("Mine", only(nextStart()).reopen().strategy().getTitle());
        copy.keep();
        UnsavedWork work = only(nextStart());
        assertEquals(Optional.of(renamed), work.file());
        assertEquals(List.of("Mine"), work.changes());
    }

    /** The disk may be full, or the power gone before the next copy is there. */
    @Test
    void workThatIsTakenUpStaysUntilItIsKeptAnew() throws Exception {
        Session session = saved();
        KeptCopy copy = crashing().follow(session);
        retitle(session, "Mine");
        copy.keep();
        Recovery second = crashing();
        UnsavedWork work = only(second);
        KeptCopy next = second.follow(work.reopen());
        work.discard();
        assertEquals("Mine", only(nextStart()).reopen().strategy().getTitle());
        next.keep();
        assertEquals("Mine", only(nextStart()).reopen().strategy().getTitle());
        assertEquals(1, files());
        next.giveUp();
        assertEquals(0, files());
    }

    @Test
    void workFromWhichAPersonWasErasedStillHasItsFile() throws Exception {
        Session session = saved();
        Recovery recovery = crashing();
        KeptCopy copy = recovery.follow(session);
        new Erasure(recovery).erase(session.editablePrivateData().getContacts().getFirst(), session);
        retitle(session, "Mine");
        copy.keep();
        UnsavedWork work = only(nextStart());
        assertEquals(List.of("Mine"), work.changes());
        assertEquals(session.file(), work.reopen().file());
    }

    @Test
    void aCopyThatWasCutOffLeavesTheOneBefore() throws Exception {
        Session session = saved();
        KeptCopy copy = crashing().follow(session);
        retitle(session, "Whole");
        copy.keep();
        try (Stream<Path> all = Files.walk(folder.resolve("recovery"))) {
            Path label = all.filter(file -> file.endsWith("work.properties")).findFirst().orElseThrow();
            Files.writeString(label.resolveSibling("2.baraza"), "<torn");
            Files.writeString(label.resolveSibling("2.baraza-private"), "<torn");
        }
        assertEquals("Whole", only(nextStart()).reopen().strategy().getTitle());
        retitle(session, "Whole again");
        copy.keep();
        assertEquals("Whole again", only(nextStart()).reopen().strategy().getTitle());
    }

    @Test
    void workThatIsTakenUpTwiceStillKnowsItsFile() throws Exception {
        Session session = saved();
        KeptCopy copy = crashing().follow(session);
        retitle(session, "First");
        session.change("Erase", () -> session.editablePrivateData().getNotes().clear());
        copy.keep();
        Recovery second = crashing();
        UnsavedWork work = only(second);
        KeptCopy again = second.follow(work.reopen());
        again.keep();
        work.discard();

        UnsavedWork left = only(nextStart());
        assertEquals(List.of("First", "Contacts and private notes"), left.changes());
        assertEquals(session.file(), left.reopen().file());
    }

    @Test
    void aDamagedCopyIsRefusedAndKept() throws Exception {
        Session session = sessions.openSample();
        KeptCopy copy = crashing().follow(session);
        retitle(session, "Mine");
        copy.keep();
        try (Stream<Path> all = Files.walk(folder.resolve("recovery"))) {
            Files.writeString(all.filter(file -> file.toString().endsWith(".baraza")).findFirst().orElseThrow(), "<");
        }
        UnsavedWork work = only(nextStart());
        assertEquals(List.of(), work.changes());
        assertThrows(DocumentException.class, work::reopen);
        work.discard();
        assertEquals(0, files());
    }
}
