package org.baraza.rcp.internal;

import java.util.Objects;
import java.util.stream.Stream;

import org.baraza.ui.Rooms;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.IViewRegistry;

/** The Guide on the left, the rooms as one stack in the centre, Details, Findings and Comments on the right. */
public final class RoomsPerspective implements IPerspectiveFactory {

    static final String ID = Rooms.PERSPECTIVE;

    static final String GUIDE_STACK = "guide";
    static final String SIDE_STACK = "side";
    static final String ROOM_STACK = "rooms";

    /** Widths of the design language on its reference screen, 1366 pixels wide. */
    private static final float GUIDE = 248f / 1366f;
    private static final float SIDE = 320f / (1366f - 248f);

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        IFolderLayout guide = layout.createFolder(GUIDE_STACK, IPageLayout.LEFT, GUIDE, layout.getEditorArea());
        addInstalled(guide, Stream.of(Rooms.GUIDE));
        IFolderLayout centre = layout.createFolder(ROOM_STACK, IPageLayout.LEFT, 1f - SIDE, layout.getEditorArea());
        addInstalled(centre, Rooms.CENTRE.stream());
        IFolderLayout side = layout.createFolder(SIDE_STACK, IPageLayout.RIGHT, 1f - SIDE, ROOM_STACK);
        addInstalled(side, Stream.of(Rooms.DETAILS, Rooms.FINDINGS, Rooms.COMMENTS));
        Stream.concat(Rooms.CENTRE.stream(), 
                Stream.of(Rooms.GUIDE, Rooms.DETAILS, Rooms.FINDINGS, Rooms.COMMENTS))
                .map(layout::getViewLayout)
                .filter(Objects::nonNull)
                .forEach(view -> {
                    view.setCloseable(false);
                    view.setMoveable(false);
                });
    }

    /** A room whose plug-in is not installed leaves no hole. */
    private static void addInstalled(IFolderLayout folder, Stream<String> views) {
        IViewRegistry registry = PlatformUI.getWorkbench().getViewRegistry();
        views.filter(view -> registry.find(view) != null).forEach(folder::addView);
    }
}
