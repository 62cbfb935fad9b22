package org.baraza.rcp.internal;

import java.util.HashMap;
import java.util.Map;

import org.baraza.ui.SceneFonts;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainer;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MToolControl;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.widgets.Control;
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

    /** What the platform remembers the size of a view by that opens over the room, at the element of its rail. */
    private static final String OVER_WIDTH = "XSize";
    private static final String OVER_HEIGHT = "YSize";

    private final IWorkbenchWindow window;
    private final MWindow model;
    private final SceneFonts fonts;
    private final Map<String, String> given = new HashMap<>();

    SideWidths(IWorkbenchWindow window, MWindow model) {
        this.window = window;
        this.model = model;
        this.fonts = new SceneFonts(window.getShell());
    }

    /** How many times as large as it is drawn for everything is. */
    double scale() {
        return fonts.metrics().px(1);
    }

    void set(boolean guideOpen) {
        int whole = window.getShell().getClientArea().width;
        int guide = (int) (GUIDE * scale());
        int side = (int) (SIDE * scale());
        if (whole > guide + side) {
            share(RoomsPerspective.GUIDE_STACK, guide, whole);
            share(RoomsPerspective.SIDE_STACK, side, whole - (guideOpen ? guide : RAIL));
            over(RoomsPerspective.GUIDE_STACK, guide);
            over(RoomsPerspective.SIDE_STACK, side);
        }
    }

    /** A view over the room is as wide as beside it, and as high as the room. */
    private void over(String side, int width) {
        EModelService service = model.getContext().get(EModelService.class);
        int height = service.findElements(model, RoomsPerspective.ROOM_STACK, MPartStack.class).stream()
                .map(MPartStack::getWidget).filter(Control.class::isInstance).map(Control.class::cast)
                .mapToInt(stack -> stack.getSize().y).max().orElse(0);
        if (height > 0) {
            service.findElements(model, null, MToolControl.class, null, EModelService.IN_TRIM).stream()
                    .filter(rail -> rail.getElementId() != null && rail.getElementId().startsWith(side + "("))
                    .forEach(rail -> {
                        rail.getPersistedState().put(OVER_WIDTH, Integer.toString(width));
                        rail.getPersistedState().put(OVER_HEIGHT, Integer.toString(height));
                    });
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
