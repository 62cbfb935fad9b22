package org.baraza.rcp.internal;

import java.util.List;
import java.util.stream.Stream;

import org.baraza.ui.ActiveSession;
import org.baraza.ui.Icons;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MToolControl;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;

/**
 * The buttons of a rail: the one at its head unfolds it, which the platform draws with an icon of another family; the
 * others count what waits in their views.
 */
final class RailButtons {

    private static final String RAIL = "TrimStack";
    private static final String DRESSED = RailButtons.class.getName();

    private static final List<String> HANDLES = List.of("org.eclipse.e4.ui.workbench.swt.DRAG_HANDLE",
            "org.eclipse.e4.ui.workbench.swt.DRAG_HANDLE-ROTATED");

    private RailButtons() {
    }

    /** Rails stay where they are: the handle that the platform draws to drag them by is not seen. */
    static void withoutHandles() {
        ImageRegistry images = JFaceResources.getImageRegistry();
        for (String handle : HANDLES) {
            images.remove(handle);
            images.put(handle, ImageDescriptor.createFromImageDataProvider(zoom -> nothing()));
        }
    }

    private static ImageData nothing() {
        ImageData pixel = new ImageData(1, 1, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        pixel.setAlpha(0, 0, 0);
        return pixel;
    }

    static void dress(MWindow window) {
        if (window.getContext() == null) {
            return; // it closes
        }
        ActiveSession active = window.getContext().get(ActiveSession.class);
        window.getContext().get(EModelService.class)
                .findElements(window, null, MToolControl.class, List.of(RAIL), EModelService.IN_TRIM).stream()
                .map(MToolControl::getWidget).filter(Control.class::isInstance).map(Control.class::cast)
                .flatMap(RailButtons::bars).filter(bar -> bar.getData(DRESSED) == null && bar.getItemCount() > 0)
                .forEach(bar -> {
                    bar.setData(DRESSED, DRESSED);
                    Icons.on(bar.getItem(0), "restore");
                    new RailCounts(bar).keep(active);
                    // on GTK no key does anything in such a bar; the View menu opens what it opens
                    bar.getParent().setTabList(new Control[0]);
                });
    }

    private static Stream<ToolBar> bars(Control control) {
        return switch (control) {
            case ToolBar bar -> Stream.of(bar);
            case Composite composite -> Stream.of(composite.getChildren()).flatMap(RailButtons::bars);
            default -> Stream.empty();
        };
    }
}
