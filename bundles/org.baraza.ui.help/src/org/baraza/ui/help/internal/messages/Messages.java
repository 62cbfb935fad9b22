package org.baraza.ui.help.internal.messages;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle that a person reads. */
public final class Messages extends NLS {

    public static String Help_back;
    public static String Help_contents;
    public static String Help_found;
    public static String Help_missing;
    public static String Help_nothing;
    public static String Help_page;
    public static String Help_partly;
    public static String Help_search;
    public static String Help_searchFor;
    public static String Help_title;

    static {
        NLS.initializeMessages("org.baraza.ui.help.internal.messages.messages", Messages.class);
    }

    private Messages() {
    }
}
