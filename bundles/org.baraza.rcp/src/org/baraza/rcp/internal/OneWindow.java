package org.baraza.rcp.internal;

import java.util.List;

import org.baraza.rcp.internal.welcome.WelcomePerspective;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;

/**
 * The workbench begins with one window, however many there were: what the others showed is opened when asked for. In front
 * are the rooms if a strategy is named, else Welcome, whatever was in front when the program ended. A window that never
 * had that in front, as that of a person who has always opened files, is marked: it has to be made first.
 */
public final class OneWindow {

    private static final String LACKS_FRONT = "org.baraza.rcp.lacksFront";

    @Execute
    void begin(MApplication application, EModelService service) {
        begin(application, service, StartFile.in(Platform.getApplicationArgs()).isNamed() ? RoomsPerspective.ID
                : WelcomePerspective.ID);
    }

    static void begin(MApplication application, EModelService service, String front) {
        List<MWindow> windows = application.getChildren();
        if (windows.size() > 1) {
            windows.subList(1, windows.size()).clear();
        }
        for (MPerspectiveStack stack : service.findElements(application, null, MPerspectiveStack.class)) {
            stack.getChildren().stream().filter(perspective -> isOf(perspective, front)).findFirst()
                    .ifPresentOrElse(stack::setSelectedElement, () -> windows.forEach(OneWindow::lacks));
        }
    }

    private static void lacks(MWindow window) {
        window.getTransientData().put(LACKS_FRONT, true);
    }

    /** Whether something else comes to the front before what is to be there is made. */
    static boolean lacksFront(MWindow window) {
        return window.getTransientData().containsKey(LACKS_FRONT);
    }

    /** A perspective that was rearranged bears a name of its own behind its id. */
    private static boolean isOf(MPerspective perspective, String id) {
        return perspective.getElementId() != null
                && (perspective.getElementId().equals(id) || perspective.getElementId().startsWith(id + "."));
    }
}
