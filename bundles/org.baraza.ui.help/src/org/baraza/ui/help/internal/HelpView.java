package org.baraza.ui.help.internal;

import org.baraza.ui.Appearance;
import org.baraza.ui.Icons;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

/** The help beside the rooms. */
public final class HelpView extends ViewPart {

    static final String ID = "org.baraza.ui.help.view";

    private HelpPane pane;

    @Override
    public void createPartControl(Composite parent) {
        pane = new HelpPane(parent, InstalledHelp.open());
        PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, ID);
        Appearance.whenChanged(parent, this::wearTheme);
        wearTheme();
    }

    HelpPane pane() {
        return pane;
    }

    @Override
    public void setFocus() {
        pane.setFocus();
    }

    private void wearTheme() {
        setTitleImage(Icons.image("help"));
    }
}
