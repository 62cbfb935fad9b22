package org.baraza.report.internal.messages;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle, in the language of the program. */
public final class Messages extends NLS {

    public static String File_givenUp;
    public static String File_noFolder;
    public static String File_noPlace;
    public static String File_noRight;
    public static String File_unwritten;
    public static String Format_missing;
    public static String Format_notOfReport;
    public static String Format_unknown;
    public static String Picture_none;
    public static String Report_clash;
    public static String Report_failed;
    public static String Report_incomplete;
    public static String Report_noDocument;
    public static String Report_place;
    public static String Report_unknown;
    public static String Template_missing;
    public static String Template_none;
    public static String Template_other;
    public static String Template_unreadable;

    static {
        NLS.initializeMessages("org.baraza.report.internal.messages.messages", Messages.class);
    }

    private Messages() {
    }
}
