package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.baraza.testkit.ui.Widgets;
import org.baraza.ui.Navigation;
import org.baraza.ui.Rooms;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In a window too low for tiles, chart and round, as that of a small screen at 150 per cent. */
@WithAWindowManager
class LowScorecardStoryTest extends StoryCase {

    private boolean wasMaximized;
    private Rectangle before;

    @BeforeEach
    void makeTheWindowLow() {
        user.goTo(Rooms.STRATEGY);
        user.page().hideView(user.page().findViewReference(Rooms.MONITORING));
        wasMaximized = user.shell().getMaximized();
        user.shell().setMaximized(false);
        before = user.shell().getBounds();
        user.shell().setSize(1000, 560);
        user.settle();
    }

    @AfterEach
    void makeItAsItWas() {
        user.shell().setBounds(before);
        user.shell().setMaximized(wasMaximized);
        user.settle();
    }

    @Test
    void theRoomOpensAtItsTiles() {
        Navigation.show(user.page(), Rooms.MONITORING);
        user.settle();
        ScrolledComposite page = Widgets.visible(user.shell(), ScrolledComposite.class).findFirst().orElseThrow();
        assertTrue(page.getMinHeight() > page.getClientArea().height, "It is to be scrolled");
        assertEquals(0, page.getOrigin().y);
    }
}
