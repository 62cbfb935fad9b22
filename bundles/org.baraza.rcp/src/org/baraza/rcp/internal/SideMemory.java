package org.baraza.rcp.internal;

import org.baraza.ui.OwnSettings;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;

/** Which sides a person folded or opened in which room: kept with the person's own settings, for every strategy. */
record SideMemory(IEclipsePreferences node) {

    static final String NODE = "org.baraza.rcp/sides";

    /** @param usual as long as nobody folded or opened it there */
    boolean isFolded(String room, String side, boolean usual) {
        return node.getBoolean(key(room, side), usual);
    }

    void keep(String room, String side, boolean folded) {
        node.putBoolean(key(room, side), folded);
        OwnSettings.keep(node);
    }

    private static String key(String room, String side) {
        return room + "/" + side;
    }
}
