package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.baraza.testkit.ui.Voice;
import org.baraza.ui.DropDown;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DropDownTest {

    private static final int FRAME = 6;

    private final List<String> heard = new ArrayList<>();
    private Workbench workbench;
    private Shell shell;
    private DropDown field;

    @BeforeEach
    void open() {
        workbench = new Workbench();
        show(SWT.LEFT_TO_RIGHT);
    }

    @AfterEach
    void leave() {
        shell.dispose();
        workbench.leave();
    }

    @Test
    void arrowsAndLettersChangeIt() {
        press(SWT.ARROW_DOWN, '\0', SWT.NONE);
        press('t', 't', SWT.NONE);
        press('t', 't', SWT.NONE);
        press(SWT.HOME, '\0', SWT.NONE);
        press(SWT.ARROW_UP, '\0', SWT.NONE);
        press(SWT.END, '\0', SWT.NONE);
        assertEquals(List.of("One unit", "Two units", "The whole system", "Two units"), heard);
    }

    @Test
    void spaceAndTheKeysOfAListOpenIt() {
        assertEquals("The whole system", offered(() -> press(' ', ' ', SWT.NONE)));
        assertEquals("The whole system", offered(() -> press(SWT.F4, '\0', SWT.NONE)));
        assertEquals("The whole system", offered(() -> press(SWT.ARROW_DOWN, '\0', SWT.ALT)));
        assertEquals(List.of(), heard);
    }

    /** A menu of all quarters covered the screen, and began far from the one that is chosen. */
    @Test
    void manyAreOfferedInAListThatBeginsAtWhatIsChosen() {
        field.setItems(IntStream.range(2000, 2040).mapToObj(Integer::toString).toArray(String[]::new));
        field.select(25);
        press(' ', ' ', SWT.NONE);
        workbench.settle();
        Shell popup = shell.getShells()[0];
        Table list = (Table) popup.getChildren()[0];
        assertEquals(25, list.getSelectionIndex());
        assertTrue(list.getTopIndex() <= 25 && list.getTopIndex() > 10, () -> "from " + list.getTopIndex());
        assertTrue(popup.getSize().y < popup.getMonitor().getClientArea().height / 2);
        list.setSelection(26);
        list.notifyListeners(SWT.DefaultSelection, new Event());
        assertEquals(List.of("2026"), heard);
        assertTrue(popup.isDisposed());
    }

    /** At the foot of a low screen the list went beyond its top, or ended in half a row. */
    @Test
    void theListHasRoomForWholeRowsOnTheScreen() {
        field.setItems(IntStream.range(2000, 2040).mapToObj(Integer::toString).toArray(String[]::new));
        Rectangle screen = shell.getMonitor().getClientArea();
        for (int y : List.of(screen.y, screen.y + 140, screen.y + screen.height / 2, screen.y + screen.height - 100)) {
            shell.setLocation(40, y);
            workbench.settle();
            press(' ', ' ', SWT.NONE);
            workbench.settle();
            Shell popup = shell.getShells()[0];
            Table list = (Table) popup.getChildren()[0];
            assertEquals(popup.getBounds(), popup.getBounds().intersection(screen));
            assertTrue(workbench.eventually(() -> list.getClientArea().height % rowHeight(list) == 0),
                    () -> list.getClientArea() + " of " + rowHeight(list));
            popup.dispose();
        }
    }

    @Test
    void itIsCalledWithWhatIsChosen() {
        assertEquals(Optional.of("Binds, The whole system"), Voice.nameOf(field));
        field.select(1);
        assertEquals(Optional.of("Binds, One unit"), Voice.nameOf(field));
    }

    /** Enter presses the button of the dialog, and Tab goes on; arrows stay in the field. */
    @Test
    void itLeavesEnterToTheDialog() {
        assertTrue(traverses(SWT.TRAVERSE_RETURN));
        assertTrue(traverses(SWT.TRAVERSE_TAB_NEXT));
        assertFalse(traverses(SWT.TRAVERSE_ARROW_NEXT));
    }

    @Test
    void inAWindowFromRightToLeftItsMarkIsAtTheLeftAndItsWordsAreWhole() {
        List<Integer> words = ink();
        shell.dispose();
        show(SWT.RIGHT_TO_LEFT);
        List<Integer> mirrored = ink();
        int width = field.getSize().x;
        assertTrue(Collections.max(words) > width - 30 && Collections.min(words) < 30, words::toString);
        assertTrue(Collections.min(mirrored) < 30 && Collections.max(mirrored) > width - 30, mirrored::toString);
        assertEquals(words.size(), mirrored.size(), 4);
    }

    private void show(int direction) {
        shell = new Shell(workbench.window().getShell(), direction);
        shell.setLayout(new FillLayout());
        field = new DropDown(shell, "Binds");
        field.setItems("The whole system", "One unit", "Two units");
        field.select(0);
        field.addListener(SWT.Selection, event -> heard.add(field.getText()));
        shell.setSize(300, 60);
        shell.open();
        workbench.settle();
    }

    private static int rowHeight(Table list) {
        return list.getItem(1).getBounds().y - list.getItem(0).getBounds().y;
    }

    private void press(int key, char character, int mask) {
        Event event = new Event();
        event.keyCode = key;
        event.character = character;
        event.stateMask = mask;
        field.notifyListeners(SWT.KeyDown, event);
    }

    private boolean traverses(int detail) {
        Event event = new Event();
        event.detail = detail;
        field.notifyListeners(SWT.Traverse, event);
        return event.doit;
    }

    /** What is on in the menu that opens. */
    private String offered(Runnable opening) {
        List<String> on = new ArrayList<>();
        Listener showing = event -> {
            Menu menu = (Menu) event.widget;
            List.of(menu.getItems()).stream().filter(MenuItem::getSelection).map(MenuItem::getText).forEach(on::add);
            menu.getDisplay().asyncExec(() -> menu.setVisible(false));
        };
        shell.getDisplay().addFilter(SWT.Show, showing);
        try {
            opening.run();
            workbench.settle();
        } finally {
            shell.getDisplay().removeFilter(SWT.Show, showing);
        }
        return String.join(", ", on);
    }

    /** The columns in which a letter or the mark is drawn, inside the frame. */
    private List<Integer> ink() {
        Control control = field;
        Image image = new Image(control.getDisplay(), control.getSize().x, control.getSize().y);
        GC gc = new GC(control);
        try {
            gc.copyArea(image, 0, 0);
            ImageData picture = image.getImageData();
            return IntStream.range(FRAME, picture.width - FRAME).filter(x -> IntStream.range(FRAME, picture.height - FRAME)
                    .anyMatch(y -> isDark(picture.palette.getRGB(picture.getPixel(x, y))))).boxed().toList();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    private static boolean isDark(RGB colour) {
        return colour.red + colour.green + colour.blue < 3 * 0x80;
    }
}
