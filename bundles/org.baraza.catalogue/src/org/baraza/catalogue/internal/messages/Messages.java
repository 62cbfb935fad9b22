package org.baraza.catalogue.internal.messages;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle, in the language of the program. */
public final class Messages extends NLS {

    public static String Entry_noId;
    public static String Entry_twice;
    public static String Entry_unknownReference;
    public static String Folder_name;
    public static String Folder_unreadable;
    public static String Pack_clash;
    public static String Pack_damaged;
    public static String Pack_gone;
    public static String Pack_missing;
    public static String Pack_noFile;
    public static String Pack_noId;
    public static String Pack_none;
    public static String Pack_place;
    public static String Pack_tooLarge;
    public static String Pack_unknownFeatures;
    public static String Pack_unreadable;
    public static String Pack_wrongValue;

    static {
        NLS.initializeMessages("org.baraza.catalogue.internal.messages.messages", Messages.class);
    }

    private Messages() {
    }
}
