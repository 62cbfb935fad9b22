package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.baraza.testkit.ui.WorkbenchUser;
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
        desk = new Desk(workbench, user);
    }

    @AfterEach
    final void leave() {
        workbench.leave();
        assertEquals(List.of(), workbench.errors());
    }
}
