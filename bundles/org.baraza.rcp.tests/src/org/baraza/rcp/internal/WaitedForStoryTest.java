package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.baraza.testkit.ui.Voice;
import org.baraza.testkit.ui.Widgets;
import org.baraza.ui.Rooms;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

/** What takes its time with a long plan or with many groups does not hold the window up. */
@WithAWindowManager
class WaitedForStoryTest extends StoryCase {

    /** Each answer goes through the whole plan: one for what was typed, not one for each digit. */
    @Test
    void aSmallerBudgetIsTriedOnceItsNumberIsTyped() {
        user.goTo(Rooms.WORKPLAN);
        user.turnTo(user.pages().getFirst());
        assertTrue(user.inDialog(() -> desk.use("What if…"), dialog -> {
            String before = sentence(dialog);
            Text amount = Widgets.visible(dialog, Text.class)
                    .filter(field -> Voice.nameOf(field).filter("Save"::equals).isPresent()).findFirst().orElseThrow();
            amount.setText("45");
            assertEquals(before, sentence(dialog), "not before a pause");
            assertTrue(user.eventually(() -> !sentence(dialog).equals(before)), "after it");
        }));
    }

    private static String sentence(Shell dialog) {
        return Widgets.visible(dialog, Label.class).map(Label::getText).filter(words -> words.length() > 40).findFirst()
                .orElseThrow();
    }

    @Test
    void theMatrixIsCopiedAsAPicture() {
        user.goTo(Rooms.STAKEHOLDERS);
        user.turnTo("Matrix");
        user.choose(() -> desk.use("Picture"), "Copy as picture");
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        Object copied = clipboard.getContents(ImageTransfer.getInstance());
        clipboard.dispose();
        assertNotEquals(null, copied);
        assertEquals(1920, ((ImageData) copied).width);
    }
}
