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
 * are the rooms if a strategy is named, else Welcome, whatever was in front when the program ended.
 */
public final class OneWindow {

    @Execute
    void keepTheFirst(MApplication application, EModelService service) {
        List<MWindow> windows = application.getChildren();
        if (windows.size() > 1) {
            windows.subList(1, windows.size()).clear();
        }
        String front = StartFile.in(Platform.getApplicationArgs()).isNamed() ? RoomsPerspective.ID
                : WelcomePerspective.ID;
        for (MPerspectiveStack stack : service.findElements(application, null, MPerspectiveStack.class)) {
            stack.getChildren().stream().filter(perspective -> isOf(perspective, front)).findFirst()
                    .ifPresent(stack::setSelectedElement);
        }
    }

    /** A perspective that was rearranged bears a name of its own behind its id. */
    private static boolean isOf(MPerspective perspective, String id) {
        return perspective.getElementId() != null
                && (perspective.getElementId().equals(id) || perspective.getElementId().startsWith(id + "."));
    }
}
