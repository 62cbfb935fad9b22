package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.baraza.testkit.ui.Widgets;
import org.baraza.ui.Rooms;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;

/** Where the Guide is folded its phases stand in the middle of the rail, from the first look on. */
@WithAWindowManager
class PhaseRailStoryTest extends StoryCase {

    @Test
    void theCirclesStandInTheMiddleOfTheRail() {
        user.goTo(Rooms.STRATEGY);
        user.goTo(Rooms.WORKPLAN);
        List<PhaseCircle> circles = Widgets.visible(user.shell(), PhaseCircle.class).toList();
        assertFalse(circles.isEmpty(), "the Guide is folded");
        Control bar = edgeOf(circles.getFirst());
        assertTrue(user.eventually(() -> Math.abs(middle(circles.getFirst()) - middle(bar)) <= 1),
                () -> middle(circles.getFirst()) + " in a rail whose middle is " + middle(bar));
        circles.forEach(circle -> assertEquals(middle(circles.getFirst()), middle(circle)));
    }

    /** What stands at the edge of the window and holds the control. */
    private static Control edgeOf(Control control) {
        return control.getParent() instanceof Shell ? control : edgeOf(control.getParent());
    }

    private static int middle(Control control) {
        Rectangle size = control.getBounds();
        return control.getParent().toDisplay(size.x + size.width / 2, 0).x;
    }
}
