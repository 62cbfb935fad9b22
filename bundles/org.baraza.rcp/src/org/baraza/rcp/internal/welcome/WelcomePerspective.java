package org.baraza.rcp.internal.welcome;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Welcome fills the window, alone. */
public final class WelcomePerspective implements IPerspectiveFactory {

    public static final String ID = "org.baraza.rcp.welcome";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        layout.setFixed(true);
        layout.addStandaloneView(WelcomeView.ID, false, IPageLayout.LEFT, 1f, layout.getEditorArea());
    }
}
