package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.baraza.session.DocumentException;
import org.baraza.session.Session;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FirstFileTest {

    private final List<Session> shown = new ArrayList<>();
    private final List<String> heard = new ArrayList<>();
    private Workbench workbench;

    @BeforeEach
    void open() {
        workbench = new Workbench();
    }

    @AfterEach
    void leave() {
        workbench.leave();
    }

    @Test
    void aSmallFileIsThereWithTheWindow() {
        begin(new FirstFile(Path.of("small.baraza"), workbench::session));
        assertEquals(List.of(workbench.session()), shown);
        assertEquals(List.of("begun"), heard);
    }

    /** With 10,000 activities there was no window for seconds. */
    @Test
    void theWindowDoesNotWaitForALargeFile() {
        CountDownLatch read = new CountDownLatch(1);
        begin(new FirstFile(Path.of("large.baraza"), () -> {
            read.await();
            return workbench.session();
        }));
        assertEquals(List.of(), heard);
        Display.getCurrent().timerExec(200, read::countDown);
        assertTrue(workbench.eventually(() -> heard.equals(List.of("begun"))));
        assertEquals(List.of(workbench.session()), shown);
    }

    /** Alt+3 and Tab did nothing until something was clicked. */
    @Test
    void theKeyboardIsInTheWindowAfterALargeFile() {
        Text outside = new Text(workbench.window().getShell(), SWT.NONE);
        outside.setFocus();
        begin(new FirstFile(Path.of("large.baraza"), () -> {
            Thread.sleep(1000);
            return workbench.session();
        }));
        assertTrue(workbench.eventually(() -> heard.equals(List.of("begun"))));
        workbench.settle();
        Control focus = Display.getCurrent().getFocusControl();
        outside.dispose();
        assertTrue(focus != null && focus != outside, () -> "in " + focus);
    }

    @Test
    void whatCannotBeReadIsTold() {
        begin(new FirstFile(Path.of("broken.baraza"), () -> {
            throw new DocumentException("It is broken", new IllegalStateException());
        }));
        assertEquals(List.of(), shown);
        assertEquals(List.of("begun"), heard);
        assertTrue(workbench.errors().toString().contains("It is broken"), workbench.errors().toString());
    }

    /** It was told as an error, in a box that kept the program from ending. */
    @Test
    void nothingIsShownInAWindowThatWasClosedMeanwhile() {
        Shell closing = new Shell(Display.getCurrent());
        CountDownLatch read = new CountDownLatch(1);
        FirstFile file = new FirstFile(Path.of("large.baraza"), () -> {
            read.await();
            return workbench.session();
        });
        file.open(windowOf(closing), shown::add, () -> heard.add("begun"));
        Display.getCurrent().timerExec(200, () -> {
            closing.dispose();
            read.countDown();
        });
        assertTrue(workbench.eventually(closing::isDisposed));
        assertEquals(List.of(), shown);
        assertEquals(List.of(), heard);
        assertEquals(List.of(), workbench.errors());
    }

    private static IWorkbenchWindow windowOf(Shell shell) {
        return (IWorkbenchWindow) Proxy.newProxyInstance(FirstFileTest.class.getClassLoader(),
                new Class<?>[] {IWorkbenchWindow.class},
                (window, asked, arguments) -> asked.getName().equals("getShell") && !shell.isDisposed() ? shell : null);
    }

    private void begin(FirstFile file) {
        file.open(workbench.window(), shown::add, () -> heard.add("begun"));
    }
}
