package org.baraza.ui;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** Writes a person's own settings: the platform leaves them in memory. */
public final class OwnSettings {

    private OwnSettings() {
    }

    /** At once: a power cut is no end at which anything could be written. */
    public static void keep(Preferences changed) {
        try {
            changed.flush();
        } catch (BackingStoreException e) {
            ILog.of(OwnSettings.class).warn("What was chosen can't be kept: " + e.getMessage(), e);
        }
    }

    /** All of them, whoever changed them, at an orderly end. */
    public static void keepAll() {
        keep(Platform.getPreferencesService().getRootNode().node(InstanceScope.SCOPE));
    }
}
