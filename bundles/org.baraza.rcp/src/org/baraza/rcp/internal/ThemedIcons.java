package org.baraza.rcp.internal;

import org.baraza.ui.Appearance;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.MUILabel;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;

/**
 * Keeps the icons of tabs and tool items in the variant of the present theme. The platform has one icon per element;
 * ours stand in a folder per theme, so the icon's address is changed when the theme changes.
 */
final class ThemedIcons {

    private static final String LIGHT = "/icons-gen/light/";
    private static final String DARK = "/icons-gen/dark/";

    private final MWindow window;

    ThemedIcons(MWindow window) {
        this.window = window;
    }

    /** Also of rooms that come into the window later: from Welcome they are only made when a strategy is opened. */
    void keep(IWorkbenchWindow shown) {
        Appearance.whenChanged(shown.getShell(), this::apply);
        shown.addPerspectiveListener(new PerspectiveAdapter() {
            @Override
            public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
                apply();
            }
        });
        apply();
    }

    private void apply() {
        String wanted = Appearance.isDark() ? DARK : LIGHT;
        String other = Appearance.isDark() ? LIGHT : DARK;
        EModelService model = window.getContext().get(EModelService.class);
        for (MUIElement element : model.findElements(window, null, MUIElement.class, null,
                EModelService.ANYWHERE | EModelService.IN_MAIN_MENU | EModelService.IN_PART)) {
            if (element instanceof MUILabel label && label.getIconURI() != null) {
                String themed = label.getIconURI().replace(other, wanted);
                if (!themed.equals(label.getIconURI())) {
                    label.setIconURI(themed);
                }
            }
        }
    }
}
