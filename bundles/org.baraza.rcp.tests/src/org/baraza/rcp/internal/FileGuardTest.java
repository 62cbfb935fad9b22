package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.baraza.session.Session;
import org.baraza.session.SessionService;
import org.baraza.testkit.ui.WorkbenchUser;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileGuardTest {

    private static final Set<String> READING = Set.of("fileState", "otherVersion", "renamed");

    @TempDir
    Path folder;

    private final List<String> aside = new CopyOnWriteArrayList<>();
    private final List<String> onDisplay = new CopyOnWriteArrayList<>();
    private Workbench workbench;
    private WorkbenchUser user;
    private Path file;

    @BeforeEach
    void openAFile() throws Exception {
        workbench = new Workbench();
        user = new WorkbenchUser();
        user.shell().forceActive();
        file = folder.resolve("strategy.baraza");
        workbench.session().saveAs(file);
        workbench.active().open(watched(sessions().open(file)));
        user.settle();
    }

    @AfterEach
    void leave() {
        ErrorDialog.AUTOMATED_MODE = true;
        workbench.openSample();
        workbench.leave();
    }

    /** The file of a network that had gone meanwhile froze the window as soon as it came forward. */
    @Test
    void theWindowDoesNotWaitForWhatOthersSaved() throws Exception {
        Session theirs = sessions().open(file);
        theirs.change("Title", () -> theirs.strategy().setTitle("Theirs"));
        theirs.save();
        ErrorDialog.AUTOMATED_MODE = false;
        assertTrue(user.inDialog(this::comeForward,
                dialog -> assertEquals("strategy.baraza was changed by somebody else", dialog.getText())));
        assertEquals(List.of(), onDisplay);
        assertTrue(aside.containsAll(List.of("fileState", "otherVersion")), aside::toString);
    }

    private void comeForward() {
        user.shell().notifyListeners(SWT.Activate, new Event());
    }

    private Session watched(Session session) {
        return (Session) Proxy.newProxyInstance(FileGuardTest.class.getClassLoader(), new Class<?>[] { Session.class },
                (proxy, asked, arguments) -> {
                    if (READING.contains(asked.getName())) {
                        (Display.getCurrent() == null ? aside : onDisplay).add(asked.getName());
                    }
                    try {
                        return asked.getName().equals("equals") ? proxy == arguments[0] : asked.invoke(session, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private SessionService sessions() {
        return workbench.window().getService(SessionService.class);
    }
}
