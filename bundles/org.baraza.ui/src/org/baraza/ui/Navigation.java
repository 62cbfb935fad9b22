package org.baraza.ui;

import java.util.Optional;

import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.model.strategy.StrategyPackage;
import org.baraza.session.Session;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.ui.IPerspectiveDescriptor;
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

    /** Goes there, and opens what more is to be written of the element than its room shows. */
    public static void describe(IWorkbenchPage page, StrategyElement element, Optional<EStructuralFeature> feature) {
        show(page, Rooms.homeOf(element)).ifPresent(room -> {
            room.reveal(element, feature);
            room.describe();
        });
    }

    /** Goes to where a strategy that has no objectives gets them. */
    public static void toObjectives(IWorkbenchPage page, Strategy strategy) {
        reveal(page, strategy, Optional.of(StrategyPackage.eINSTANCE.getStrategy_Objectives()));
    }

    /** Shows a strategy in a window of its own. */
    public static void showBeside(IWorkbenchPage page, Session session) {
        Failures.guard(() -> page.getWorkbenchWindow().getWorkbench()
                .openWorkbenchWindow(Rooms.PERSPECTIVE, new SessionInput(session)).getShell().forceActive());
    }

    /** Brings a room to the front, also where Welcome was. */
    public static Optional<RoomView> show(IWorkbenchPage page, String room) {
        try {
            IPerspectiveDescriptor rooms = page.getWorkbenchWindow().getWorkbench().getPerspectiveRegistry()
                    .findPerspectiveWithId(Rooms.PERSPECTIVE);
            if (rooms != null && !page.getPerspective().getId().equals(Rooms.PERSPECTIVE)) {
                page.setPerspective(rooms);
            }
            return page.showView(room) instanceof RoomView view ? Optional.of(view) : Optional.empty();
        } catch (PartInitException e) {
            Failures.show(e);
            return Optional.empty();
        }
    }
}
