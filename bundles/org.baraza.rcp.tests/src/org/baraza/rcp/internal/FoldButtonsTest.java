package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Optional;
import java.util.stream.IntStream;

import org.baraza.testkit.ui.Screen;
import org.baraza.testkit.ui.Widgets;
import org.baraza.ui.Appearance;
import org.baraza.ui.Rooms;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

class FoldButtonsTest extends StoryCase {

    /** What signs on buttons take of the corner at most; a button is more. */
    private static final double GLYPHS = 0.08;

    /** It was a dark box: while the Guide was folded, nothing was there to be drawn anew. */
    @Test
    void theButtonOfTheGuideIsThatOfTheThemeThatCameWhileItWasFolded() {
        user.goTo(Rooms.STRATEGY);
        theme(Appearance.DARK, true);
        theme(Appearance.LIGHT, false);
        isLight("in sight");
        theme(Appearance.DARK, true);
        user.goTo(Rooms.MONITORING);
        theme(Appearance.LIGHT, false);
        user.goTo(Rooms.STRATEGY);
        isLight("folded meanwhile");
    }

    private void theme(String theme, boolean dark) {
        Appearance.use(theme);
        assertTrue(user.eventually(() -> Appearance.isDark() == dark));
        user.settle();
    }

    private void isLight(String where) {
        assumeTrue(user.eventually(() -> guide().isPresent()), "an earlier story left the Guide folded here");
        user.eventually(() -> dark() < GLYPHS); // the screen may be a frame behind
        assertTrue(dark() < GLYPHS, () -> where + ", dark: " + dark());
    }

    /** Which share of the corner with the button is dark. */
    private double dark() {
        int[] pixels = button();
        return IntStream.of(pixels).filter(pixel -> (pixel & 0xFF) < 0x60).count() / (double) pixels.length;
    }

    private Optional<CTabFolder> guide() {
        return Widgets.visible(user.shell(), CTabFolder.class)
                .filter(folder -> folder.getData(RoomTabRendering.ELEMENT) instanceof MUIElement stack
                        && stack.getElementId().equals(RoomsPerspective.GUIDE_STACK)).findFirst();
    }

    private int[] button() {
        CTabFolder guide = guide().orElseThrow();
        Rectangle all = guide.getDisplay().map(guide, null, guide.getClientArea());
        int wide = 2 * guide.getTabHeight();
        ImageData screen = new Screen(guide.getDisplay()).pixels();
        int[] pixels = new int[wide * guide.getTabHeight()];
        int top = guide.getDisplay().map(guide, null, 0, 0).y;
        for (int y = 0; y < guide.getTabHeight(); y++) {
            screen.getPixels(all.x + all.width - wide, top + y, wide, pixels, y * wide);
        }
        return pixels;
    }
}
