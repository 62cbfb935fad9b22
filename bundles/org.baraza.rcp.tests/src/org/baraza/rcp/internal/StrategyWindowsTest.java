package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.baraza.session.Session;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StrategyWindowsTest {

    @TempDir
    Path folder;

    private final StrategyWindows windows = new StrategyWindows(PlatformUI.getWorkbench());
    private Workbench workbench;
    private Path file;

    @BeforeEach
    void saveTheSample() throws Exception {
        workbench = new Workbench();
        file = folder.resolve("strategy.baraza");
        workbench.session().saveAs(file);
        workbench.openSample();
    }

    @AfterEach
    void leave() {
        Stream.of(all()).skip(1).forEach(IWorkbenchWindow::close);
        workbench.settle();
        workbench.leave();
    }

    @Test
    void aLaterStartGetsAWindowOfItsOwn() {
        Session first = workbench.session();
        windows.openBeside(file);
        workbench.settle();
        assertEquals(2, all().length);
        assertSame(first, workbench.session());
        assertTrue(all()[1].getShell().getText().startsWith("strategy.baraza"), all()[1].getShell().getText());
        assertEquals(List.of(), workbench.errors());
    }

    @Test
    void aFileIsOpenInOneWindowOnly() {
        windows.openBeside(file);
        windows.openBeside(folder.resolve(".").resolve("strategy.baraza"));
        windows.openIn(all()[0], file);
        workbench.settle();
        assertEquals(2, all().length);
        assertTrue(workbench.session().file().isEmpty());
    }

    @Test
    void eachWindowKeepsItsOwnStrategy() {
        windows.openBeside(file);
        workbench.active().change("Change title", () -> workbench.session().strategy().setTitle("Another title"));
        workbench.settle();
        assertTrue(workbench.title().startsWith("*"), workbench.title());
        assertTrue(all()[1].getShell().getText().startsWith("strategy.baraza"), all()[1].getShell().getText());
        workbench.session().undo();
    }

    /** Some systems tell it another size while it goes; the failure of a listener then kept the program from its last saves. */
    @Test
    void aWindowMayBeResizedWhileItCloses() {
        windows.openBeside(file);
        workbench.settle();
        Shell closing = all()[1].getShell();
        closing.addListener(SWT.Dispose, event -> closing.notifyListeners(SWT.Resize, new Event()));
        all()[1].close();
        workbench.settle();
        assertEquals(1, all().length);
        assertEquals(List.of(), workbench.errors());
    }

    /** What is told, is also logged; in tests nobody would answer a dialog. */
    @Test
    void badFilesAreToldInOneSentenceAndTheWorkStays() throws Exception {
        String good = Files.readString(file);
        bad("truncated.baraza", good.substring(0, good.length() / 2), "damaged or cut off near line");
        bad("text.baraza", "No strategy", "is no Baraza document");
        bad("newer.baraza", good.replace("formatVersion=\"2\"", "formatVersion=\"99\""), "saved by a newer Baraza");
        bad("empty.baraza", "", "is empty");
        told(Files.createDirectory(folder.resolve("folder.baraza")), "is a folder");
        told(folder.resolve("gone.baraza"), "does not exist any more");
    }

    private void bad(String name, String content, String sentence) throws Exception {
        Path bad = Files.writeString(folder.resolve(name), content);
        told(bad, sentence);
        assertEquals(content, Files.readString(bad));
    }

    private void told(Path bad, String sentence) {
        workbench.active().change("Change title", () -> workbench.session().strategy().setTitle("My work"));
        Session work = workbench.session();
        int before = workbench.errors().size();
        windows.openIn(workbench.window(), bad);
        windows.openBeside(bad);
        workbench.settle();
        List<String> told = workbench.errors().subList(before, workbench.errors().size());
        assertEquals(2, told.size());
        assertTrue(told.stream().allMatch(line -> line.contains(sentence)), told::toString);
        assertTrue(told.stream().allMatch(line -> line.contains(bad.getFileName().toString())), told::toString);
        assertSame(work, workbench.session());
        assertTrue(work.isDirty());
        assertEquals(1, all().length);
    }

    private static IWorkbenchWindow[] all() {
        return PlatformUI.getWorkbench().getWorkbenchWindows();
    }
}
