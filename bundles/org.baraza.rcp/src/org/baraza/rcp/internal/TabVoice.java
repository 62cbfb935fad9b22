package org.baraza.rcp.internal;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;

/** Has screen readers say a tab's count, which is painted, after its name. */
final class TabVoice extends AccessibleAdapter {

    private static final String SPEAKS = TabVoice.class.getName();

    private final CTabFolder folder;

    private TabVoice(CTabFolder folder) {
        this.folder = folder;
    }

    /** Once for each folder, however often it is asked for. */
    static void speakFor(CTabFolder folder) {
        if (folder.getData(SPEAKS) == null) {
            folder.setData(SPEAKS, true);
            folder.getAccessible().addAccessibleListener(new TabVoice(folder));
        }
    }

    @Override
    public void getName(AccessibleEvent event) {
        if (event.childID >= 0 && event.childID < folder.getItemCount()) {
            CTabItem tab = folder.getItem(event.childID);
            if (RoomTabRendering.countOn(tab) > 0) {
                event.result = tab.getToolTipText();
            }
        }
    }
}
