package org.baraza.rcp.internal.find;

import org.eclipse.osgi.util.NLS;

/** Texts of finding and doing anything that a person reads. */
public final class Messages extends NLS {

    public static String Find_chosen;
    public static String Find_found;
    public static String Find_keys;
    public static String Find_nothing;
    public static String Find_nothing_try;
    public static String Find_of;
    public static String Find_title;

    static {
        NLS.initializeMessages("org.baraza.rcp.internal.find.messages", Messages.class);
    }

    private Messages() {
    }
}
