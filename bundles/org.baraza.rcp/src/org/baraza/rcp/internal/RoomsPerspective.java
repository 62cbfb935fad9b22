package org.baraza.rcp.internal;

import java.util.stream.Stream;

import org.baraza.ui.Rooms;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The Guide on the left, the rooms as one stack in the centre, Details and Findings on the right. */
public final class RoomsPerspective implements IPerspectiveFactory {

    static final String ID = "org.baraza.rcp.rooms";

    /** Widths of the design language on its reference screen, 1366 pixels wide. */
    private static final float GUIDE = 248f / 1366f;
    private static final float SIDE = 320f / (1366f - 248f);

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        IFolderLayout guide = layout.createFolder("guide", IPageLayout.LEFT, GUIDE, layout.getEditorArea());
        guide.addView(Rooms.GUIDE);
        IFolderLayout centre = layout.createFolder("rooms", IPageLayout.LEFT, 1f - SIDE, layout.getEditorArea());
        Rooms.CENTRE.forEach(centre::addView);
        IFolderLayout side = layout.createFolder("side", IPageLayout.RIGHT, 1f - SIDE, "rooms");
        side.addView(Rooms.DETAILS);
        side.addView(Rooms.FINDINGS);
        Stream.concat(Rooms.CENTRE.stream(), Stream.of(Rooms.GUIDE, Rooms.DETAILS, Rooms.FINDINGS))
                .map(layout::getViewLayout)
                .forEach(view -> {
                    view.setCloseable(false);
                    view.setMoveable(false);
                });
    }
}
