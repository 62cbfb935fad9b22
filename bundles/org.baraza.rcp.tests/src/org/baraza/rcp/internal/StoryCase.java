package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.baraza.testkit.ui.WorkbenchUser;
import org.baraza.ui.Rooms;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a person does with the sample in the window in front, without an error. */
@ExtendWith(PictureOfFailure.class)
abstract class StoryCase {

    Workbench workbench;
    WorkbenchUser user;
    Desk desk;

    @BeforeEach
    final void openTheSample() {
        workbench = new Workbench();
        user = new WorkbenchUser();
        user.shell().forceActive();
        pointAtNothing();
        desk = new Desk(workbench, user);
    }

    /** Where an earlier story left the pointer, a tooltip would open over what this one looks at. */
    private void pointAtNothing() {
        Rectangle screen = user.shell().getDisplay().getBounds();
        user.shell().getDisplay().setCursorLocation(screen.width - 1, screen.height - 1);
    }

    /** For the stories that come after, as the window begins. */
    final void turnToFirstPages() {
        for (String room : Rooms.CENTRE) {
            user.goTo(room);
            user.pages().stream().findFirst().ifPresent(user::turnTo);
        }
    }

    @AfterEach
    final void leave() {
        workbench.leave();
        assertEquals(List.of(), workbench.errors());
    }
}
