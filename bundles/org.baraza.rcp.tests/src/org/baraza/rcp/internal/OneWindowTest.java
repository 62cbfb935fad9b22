package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.baraza.rcp.internal.welcome.WelcomePerspective;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.MApplicationFactory;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

class OneWindowTest {

    private final EModelService service = PlatformUI.getWorkbench().getService(EModelService.class);
    private final MApplication application = MApplicationFactory.INSTANCE.createApplication();
    private final MPerspectiveStack stack = service.createModelElement(MPerspectiveStack.class);

    @Test
    void welcomeIsInFrontWhateverWas() {
        MPerspective rooms = known(RoomsPerspective.ID);
        MPerspective welcome = known(WelcomePerspective.ID);
        stack.setSelectedElement(rooms);

        OneWindow.begin(application, service, WelcomePerspective.ID);

        assertSame(welcome, stack.getSelectedElement());
        assertFalse(OneWindow.lacksFront(application.getChildren().getFirst()));
    }

    /** Who had always opened files saw an empty room at the first start without one. */
    @Test
    void aWindowThatNeverShowedWelcomeSaysSo() {
        known(RoomsPerspective.ID);

        OneWindow.begin(application, service, WelcomePerspective.ID);

        assertTrue(OneWindow.lacksFront(application.getChildren().getFirst()));
    }

    private MPerspective known(String id) {
        if (application.getChildren().isEmpty()) {
            MWindow window = service.createModelElement(MWindow.class);
            window.getChildren().add(stack);
            application.getChildren().add(window);
            application.setSelectedElement(window);
        }
        MPerspective perspective = service.createModelElement(MPerspective.class);
        perspective.setElementId(id);
        stack.getChildren().add(perspective);
        return perspective;
    }
}
