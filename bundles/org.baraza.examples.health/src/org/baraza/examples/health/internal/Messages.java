package org.baraza.examples.health.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle, in the language of the program. */
final class Messages extends NLS {

    public static String ReviewMeetings_fix;
    public static String ReviewMeetings_tag;

    static {
        NLS.initializeMessages("org.baraza.examples.health.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
