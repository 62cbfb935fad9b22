package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.baraza.drawing.Role;
import org.baraza.ui.LinkWords;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LinkWordsTest {

    private final List<String> heard = new ArrayList<>();
    private Workbench workbench;
    private Shell shell;
    private LinkWords words;

    @BeforeEach
    void open() {
        workbench = new Workbench();
        shell = new Shell(workbench.window().getShell());
        shell.setLayout(new FillLayout());
        words = new LinkWords(shell, Role.TEXT);
        words.setText("<a href=\"maps\">Maps</a> and <a href=\"charts\">charts</a>");
        words.addListener(SWT.Selection, event -> heard.add(event.text));
        shell.setSize(400, 120);
        shell.open();
        workbench.settle();
    }

    @AfterEach
    void leave() {
        shell.dispose();
        workbench.leave();
    }

    @Test
    void aClickFollowsWhatIsUnderThePointer() {
        mouse(SWT.MouseUp, 5, 5);
        mouse(SWT.MouseUp, words.computeSize(SWT.DEFAULT, SWT.DEFAULT).x - 8, 5);
        mouse(SWT.MouseUp, 350, 5);
        assertEquals(List.of("maps", "charts"), heard);
    }

    @Test
    void tabGoesFromOneToTheNextAndEnterFollowsIt() {
        assertFalse(leaves(SWT.TRAVERSE_TAB_NEXT));
        Event enter = new Event();
        enter.keyCode = SWT.CR;
        words.notifyListeners(SWT.KeyDown, enter);
        assertEquals(List.of("charts"), heard);
        assertFalse(leaves(SWT.TRAVERSE_TAB_PREVIOUS));
        assertTrue(leaves(SWT.TRAVERSE_TAB_PREVIOUS));
    }

    @Test
    void tabComesRoundToAllOfThemAgain() {
        assertFalse(leaves(SWT.TRAVERSE_TAB_NEXT));
        assertTrue(leaves(SWT.TRAVERSE_TAB_NEXT));
        assertFalse(leaves(SWT.TRAVERSE_TAB_NEXT));
    }

    @Test
    void whatLeadsNowhereIsNoPlaceForTheKeyboard() {
        words.setText("Maps and charts");
        assertFalse(words.isListening(SWT.KeyDown));
        mouse(SWT.MouseUp, 5, 5);
        assertEquals(List.of(), heard);
    }

    private void mouse(int type, int x, int y) {
        Event event = new Event();
        event.button = 1;
        event.x = x;
        event.y = y;
        words.notifyListeners(type, event);
    }

    private boolean leaves(int detail) {
        Event event = new Event();
        event.detail = detail;
        words.notifyListeners(SWT.Traverse, event);
        return event.doit;
    }
}
