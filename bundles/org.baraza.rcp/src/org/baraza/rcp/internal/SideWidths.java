package org.baraza.rcp.internal;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainer;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Gives the stacks beside the rooms the width that they are drawn for, whatever else is open: the platform only knows
 * shares, and a share grows when the other side folds. A sash that the person has moved stays where it is.
 */
final class SideWidths {

    private static final int WHOLE = 10_000;
    private static final int GUIDE = 248;
    private static final int SIDE = 320;
    private static final int RAIL = 40;

    private final IWorkbenchWindow window;
    private final MWindow model;
    private final Map<String, String> given = new HashMap<>();

    SideWidths(IWorkbenchWindow window, MWindow model) {
        this.window = window;
        this.model = model;
    }

    void set(boolean guideOpen) {
        int whole = window.getShell().getClientArea().width;
        if (whole > GUIDE + SIDE) {
            share(RoomsPerspective.GUIDE_STACK, GUIDE, whole);
            share(RoomsPerspective.SIDE_STACK, SIDE, whole - (guideOpen ? GUIDE : RAIL));
        }
    }

    private void share(String side, int width, int room) {
        model.getContext().get(EModelService.class).findElements(model, side, MPartStack.class).stream()
                .filter(stack -> isUntouched(side, stack)).findFirst().ifPresent(stack -> {
                    int share = WHOLE * width / room;
                    MUIElement parent = stack.getParent();
                    if (parent instanceof MPartSashContainer sash && sash.getChildren().size() == 2) {
                        sash.getChildren().forEach(child -> child.setContainerData(
                                Integer.toString(child == stack ? share : WHOLE - share)));
                        given.put(side, stack.getContainerData());
                    }
                });
    }

    private boolean isUntouched(String side, MPartStack stack) {
        String last = given.get(side);
        return last == null || last.equals(stack.getContainerData());
    }
}
