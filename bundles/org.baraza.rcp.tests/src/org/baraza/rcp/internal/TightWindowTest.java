package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.baraza.testkit.ui.Widgets;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TightWindowTest {

    private Workbench workbench;
    private Shell shell;
    private Point before;

    @BeforeEach
    void open() {
        workbench = new Workbench();
        shell = workbench.window().getShell();
        before = shell.getSize();
    }

    @AfterEach
    void leave() {
        shell.setSize(before);
        workbench.settle();
        workbench.leave();
        assertEquals(List.of(), workbench.errors());
    }

    /** At 150 % on a small screen what is selected was cut, and what to press with it. */
    @Test
    void theLanguageLeavesItsRoomToWhatIsSelected() {
        assertTrue(workbench.eventually(() -> says("Document: English")));
        shell.setSize(1000, 700);
        assertTrue(workbench.eventually(() -> says("English")));
        shell.setSize(1366, 700);
        assertTrue(workbench.eventually(() -> says("Document: English")));
    }

    private boolean says(String text) {
        return Widgets.visible(shell, CLabel.class).anyMatch(label -> label.getText().equals(text));
    }
}
