package org.baraza.ui;

import java.util.Optional;

import org.baraza.model.strategy.StrategyElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** Finds the room in which an element is at home. */
public final class Navigation {

    private Navigation() {
    }

    /** Brings the element's room to the front, selects the element there and puts the cursor on the feature. */
    public static void reveal(IWorkbenchPage page, StrategyElement element, Optional<EStructuralFeature> feature) {
        show(page, Rooms.homeOf(element)).ifPresent(room -> room.reveal(element, feature));
    }

    /** Brings a room to the front. */
    public static Optional<RoomView> show(IWorkbenchPage page, String room) {
        try {
            return page.showView(room) instanceof RoomView view ? Optional.of(view) : Optional.empty();
        } catch (PartInitException e) {
            Failures.show(e);
            return Optional.empty();
        }
    }
}
