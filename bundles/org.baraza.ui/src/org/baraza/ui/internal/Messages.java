package org.baraza.ui.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle that a person reads. */
public final class Messages extends NLS {

    public static String Details_empty;
    public static String Findings_fix;
    public static String Findings_goodToKnow;
    public static String Findings_show;
    public static String Findings_toConsider;
    public static String Findings_toFix;

    static {
        NLS.initializeMessages("org.baraza.ui.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
