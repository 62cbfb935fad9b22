package org.baraza.rcp.internal;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.baraza.ui.Rooms;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.osgi.service.event.Event;

/**
 * Folds the stacks left and right of the rooms to rails, as each room needs its width, and remembers for each room what
 * the person has folded or opened. Wide windows have room for all: nothing is folded there; in narrow ones both are.
 */
final class SideStacks implements IPartListener2 {

    private static final int WIDE = 1600;
    private static final int TIGHT = 1280;
    /** Where everything is larger, so much less stands beside each other. */
    private static final int TIGHT_SCALED = 1024;

    /** What is folded in a room until the person says otherwise. */
    private static final Map<String, Set<String>> FOLDED = Map.of(
            Rooms.STRATEGY, Set.of(RoomsPerspective.SIDE_STACK),
            Rooms.STAKEHOLDERS, Set.of(RoomsPerspective.GUIDE_STACK),
            Rooms.WORKPLAN, Set.of(RoomsPerspective.GUIDE_STACK, RoomsPerspective.SIDE_STACK),
            Rooms.MONITORING, Set.of(RoomsPerspective.GUIDE_STACK, RoomsPerspective.SIDE_STACK),
            Rooms.CATALOGUE, Set.of(RoomsPerspective.GUIDE_STACK, RoomsPerspective.SIDE_STACK));

    private final SideMemory memory = new SideMemory(InstanceScope.INSTANCE.getNode(SideMemory.NODE));
    private final IWorkbenchWindow window;
    private final MWindow model;
    private String room = Rooms.STRATEGY;
    private final SideWidths widths;
    private boolean arranging;
    private boolean allFolded;

    SideStacks(IWorkbenchWindow window, MWindow model) {
        this.window = window;
        this.model = model;
        this.widths = new SideWidths(window, model);
    }

    void keep() {
        model.getContext().get(IEventBroker.class).subscribe(UIEvents.ApplicationElement.TOPIC_TAGS, this::remember);
        window.getPartService().addPartListener(this);
        window.getShell().addListener(SWT.Resize, event -> later());
        later();
    }

    @Override
    public void partVisible(IWorkbenchPartReference part) {
        if (Rooms.CENTRE.contains(part.getId())) {
            room = part.getId();
            later();
        }
    }

    /** A rail stands on the side where its stack was laid out: not before it is. */
    private void later() {
        if (window.getShell() == null) {
            return; // it closes
        }
        window.getShell().getDisplay().asyncExec(() -> {
            if (!allFolded) {
                arrange();
            }
        });
    }

    /** How many times as large as it is drawn for everything is. */
    double scale() {
        return widths.scale();
    }

    /** Whether the window has no room for all that it can show beside each other. */
    boolean isTight() {
        if (window.getShell() == null) {
            return false; // it closes
        }
        int width = window.getShell().getSize().x;
        return width < TIGHT || width / widths.scale() < TIGHT_SCALED;
    }

    /** Gives each side back what the room in front has it like. */
    void unfold() {
        allFolded = false;
        arrange();
    }

    private void arrange() {
        if (window.getShell() == null || window.getShell().isDisposed()) {
            return;
        }
        arrange(this::isFolded);
        widths.set(!isFolded(RoomsPerspective.GUIDE_STACK));
        PhaseRail.show(model, isFolded(RoomsPerspective.GUIDE_STACK));
    }

    private void arrange(Predicate<String> folded) {
        arranging = true;
        try {
            for (String side : Set.of(RoomsPerspective.GUIDE_STACK, RoomsPerspective.SIDE_STACK)) {
                model.getContext().get(EModelService.class).findElements(model, side, MPartStack.class)
                        .forEach(stack -> fold(stack, folded.test(side)));
            }
        } finally {
            arranging = false;
        }
        RailButtons.dress(model);
    }

    /** Folds both sides, and forgets that it did. */
    void foldAll() {
        allFolded = true;
        arrange(side -> true);
    }

    private boolean isFolded(String side) {
        int width = window.getShell().getSize().x;
        return memory.isFolded(room, side, isTight() || width < WIDE && FOLDED.get(room).contains(side));
    }

    private static void fold(MUIElement stack, boolean folded) {
        boolean isFolded = stack.getTags().contains(IPresentationEngine.MINIMIZED);
        if (folded && !isFolded) {
            stack.getTags().add(IPresentationEngine.MINIMIZED);
        } else if (!folded && isFolded) {
            stack.getTags().remove(IPresentationEngine.MINIMIZED);
        }
    }

    private void remember(Event event) {
        if (!arranging && event.getProperty(UIEvents.EventTags.ELEMENT) instanceof MPartStack stack
                && FOLDED.get(Rooms.WORKPLAN).contains(stack.getElementId()) && isMine(stack)
                && (UIEvents.contains(event, UIEvents.EventTags.NEW_VALUE, IPresentationEngine.MINIMIZED)
                        || UIEvents.contains(event, UIEvents.EventTags.OLD_VALUE, IPresentationEngine.MINIMIZED))) {
            boolean folded = stack.getTags().contains(IPresentationEngine.MINIMIZED);
            memory.keep(room, stack.getElementId(), folded);
            if (stack.getElementId().equals(RoomsPerspective.GUIDE_STACK)) {
                PhaseRail.show(model, folded);
            }
            window.getShell().getDisplay().asyncExec(() -> RailButtons.dress(model)); // the rail comes after the word
        }
    }

    private boolean isMine(MPartStack stack) {
        return model.getContext() != null
                && model.getContext().get(EModelService.class).getTopLevelWindowFor(stack) == model;
    }
}
