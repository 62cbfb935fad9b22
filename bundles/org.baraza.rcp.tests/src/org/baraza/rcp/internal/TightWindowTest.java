package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.baraza.testkit.ui.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
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

    /** The platform leaves out the middle of what has no room, in which the keys stand. */
    @Test
    void aSentenceWithoutRoomGivesWayAtItsEnd() {
        Composite line = new Composite(shell, SWT.NONE);
        try {
            CLabel sentence = new CLabel(line, SWT.NONE);
            StatusSentence.keep(line);
            sentence.setText("Activity 2.3, R && D, Means of engagement: F2 edits the cell, Ctrl+1 opens the note, Ctrl+Space describes it");
            line.setBounds(0, 0, 900, 30);
            List<Integer> whole = ink(sentence, 900);
            List<Integer> cut = ink(sentence, 300);
            int dark = IntStream.range(0, 200).map(whole::get).sum();
            int apart = IntStream.range(0, 200).map(x -> Math.abs(whole.get(x) - cut.get(x))).sum();
            assertTrue(dark > 0 && apart * 5 < dark, () -> whole + " and " + cut); // edges of letters may be softer
        } finally {
            line.dispose();
        }
    }

    /** How much is dark in each column. */
    private List<Integer> ink(CLabel label, int width) {
        label.setBounds(0, 0, width, 30);
        Image image = new Image(label.getDisplay(), width, 30);
        GC gc = new GC(image);
        try {
            Event paint = new Event();
            paint.gc = gc;
            label.notifyListeners(SWT.Paint, paint);
            ImageData picture = image.getImageData();
            return IntStream.range(0, width).map(x -> (int) IntStream.range(0, 30)
                    .filter(y -> picture.palette.getRGB(picture.getPixel(x, y)).red < 0x80).count()).boxed().toList();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    private boolean says(String text) {
        return Widgets.visible(shell, CLabel.class).anyMatch(label -> label.getText().equals(text));
    }
}
