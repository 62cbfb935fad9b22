package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MirroredListsTest {

    private static final int FRAME = 6;
    private static final int ARROW = 40;

    private Workbench workbench;
    private Shell shell;

    @BeforeEach
    void openADialogFromRightToLeft() {
        workbench = new Workbench();
        shell = new Shell(workbench.window().getShell(), SWT.RIGHT_TO_LEFT);
        shell.setLayout(new FillLayout());
    }

    @AfterEach
    void leave() {
        shell.dispose();
        workbench.leave();
    }

    @Test
    void theArrowOfAListIsAtItsLeftAndNothingAtItsRight() {
        Combo list = new Combo(shell, SWT.READ_ONLY);
        shell.setSize(300, 60);
        shell.open();
        workbench.settle();
        ImageData picture = pictureOf(list);
        assertTrue(ink(FRAME, ARROW, picture) > 0);
        assertEquals(0, ink(picture.width - ARROW, picture.width - FRAME, picture));
    }

    private static ImageData pictureOf(Control control) {
        Image image = new Image(control.getDisplay(), control.getSize().x, control.getSize().y);
        GC gc = new GC(control);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageData picture = image.getImageData();
        image.dispose();
        return picture;
    }

    /** In how many columns something is drawn near the middle of the height. */
    private static long ink(int from, int to, ImageData picture) {
        int middle = picture.height / 2;
        int ground = picture.getPixel(picture.width / 2, middle);
        return IntStream.range(from, to).filter(x -> IntStream.range(middle - 4, middle + 4)
                .anyMatch(y -> picture.getPixel(x, y) != ground)).count();
    }
}
