package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.baraza.rcp.internal.ChangedFile.Answer;
import org.baraza.rcp.internal.DifferenceRows.Row;
import org.baraza.session.FileState;
import org.baraza.session.Session;
import org.baraza.session.SessionService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of a file that others changed, and that the window says who has it open. */
class ChangedFileTest {

    @TempDir
    Path folder;

    private Workbench workbench;
    private Path file;
    private Session mine;

    @BeforeEach
    void openAFile() throws Exception {
        workbench = new Workbench();
        file = folder.resolve("strategy.baraza");
        workbench.session().saveAs(file);
        workbench.active().open(sessions().open(file));
        workbench.settle();
        mine = workbench.session();
    }

    @AfterEach
    void leave() {
        workbench.openSample();
        workbench.leave();
    }

    @Test
    void aChangedFileIsToldElementByElement() throws Exception {
        colleagueSaves("Theirs");
        mine.change("Title", () -> mine.strategy().setTitle("Mine"));
        ChangedFile changed = ChangedFile.of(mine, mine.fileState());
        assertEquals(List.of(new Row("Strategy", "Title", "Theirs", "Mine")), changed.rows());
        assertEquals(List.of(Answer.RELOAD, Answer.SAVE_AS, Answer.KEEP_MINE), changed.answers());
        assertTrue(changed.words().contains("changed it last"), changed.words());
        assertTrue(changed.words().contains("kept under File"), changed.words());
    }

    @Test
    void aReaderIsNotOfferedToKeepTheirOwn() throws Exception {
        Session reader = sessions().openReadOnly(file);
        colleagueSaves("Theirs");
        assertEquals(List.of(Answer.RELOAD, Answer.SAVE_AS), ChangedFile.of(reader, FileState.CHANGED).answers());
    }

    @Test
    void aFileThatCannotBeReadAnyMoreIsNoneToReload() throws Exception {
        Files.writeString(file, "<");
        ChangedFile changed = ChangedFile.of(mine, mine.fileState());
        assertEquals(List.of(Answer.SAVE_AS, Answer.KEEP_MINE), changed.answers());
        assertTrue(changed.words().contains("can’t be read: strategy.baraza is no Baraza document"), changed.words());
    }

    @Test
    void aRenamedFileIsFollowed() throws Exception {
        Path name = Files.move(file, folder.resolve("plan.baraza"));
        ChangedFile changed = ChangedFile.of(mine, mine.fileState());
        assertEquals(List.of(Answer.FOLLOW, Answer.SAVE_AS, Answer.KEEP_MINE), changed.answers());
        assertEquals("Go on with plan.baraza", changed.words(Answer.FOLLOW));
        mine.follow(name);
        workbench.settle();
        assertTrue(workbench.title().startsWith("plan.baraza"), workbench.title());
        assertTrue(Files.exists(folder.resolve("plan.baraza-open")));
        assertFalse(Files.exists(folder.resolve("strategy.baraza-open")));
    }

    @Test
    void aDeletedFileIsSavedAgainIfOneSaysSo() throws Exception {
        Files.delete(file);
        ChangedFile changed = ChangedFile.of(mine, mine.fileState());
        assertEquals(FileState.GONE, mine.fileState());
        assertEquals("Save it here again", changed.words(Answer.KEEP_MINE));
    }

    @Test
    void theFileSaysThatItIsOpenAsLongAsItIs() {
        Path note = folder.resolve("strategy.baraza-open");
        assertTrue(Files.exists(note));
        workbench.openSample();
        assertFalse(Files.exists(note));
    }

    @Test
    void openingTheShownFileAgainKeepsTheWork() {
        mine.change("Title", () -> mine.strategy().setTitle("Mine"));
        new StrategyWindows(workbench.window().getWorkbench()).openIn(workbench.window(), file);
        workbench.settle();
        assertSame(mine, workbench.session());
    }

    private void colleagueSaves(String title) throws Exception {
        Session theirs = sessions().open(file);
        theirs.change("Title", () -> theirs.strategy().setTitle(title));
        theirs.save();
    }

    private SessionService sessions() {
        return workbench.window().getService(SessionService.class);
    }
}
