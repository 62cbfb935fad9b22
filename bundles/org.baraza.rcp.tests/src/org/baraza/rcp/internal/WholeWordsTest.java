package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WholeWordsTest {

    private static final int FRAME = 6;

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
    void aListInAWindowFromRightToLeftShowsItsWordsAsAnyOther() {
        List<Integer> words = inkOfAList(SWT.LEFT_TO_RIGHT);
        assertFalse(words.isEmpty());
        assertEquals(words, inkOfAList(SWT.RIGHT_TO_LEFT));
    }

    private List<Integer> inkOfAList(int direction) {
        Shell shell = new Shell(workbench.window().getShell(), direction);
        try {
            shell.setLayout(new FillLayout());
            Combo list = new Combo(shell, SWT.READ_ONLY);
            list.setItems("The whole system");
            list.select(0);
            shell.setSize(300, 60);
            shell.open();
            workbench.settle();
            return ink(list);
        } finally {
            shell.dispose();
        }
    }

    /** The columns in which a letter or the arrow is drawn, inside the frame. */
    private static List<Integer> ink(Control control) {
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
