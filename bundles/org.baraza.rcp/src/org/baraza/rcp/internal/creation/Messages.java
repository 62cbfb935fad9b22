package org.baraza.rcp.internal.creation;

import org.eclipse.osgi.util.NLS;

/** Texts of the wizard for new strategies that a person reads. */
public final class Messages extends NLS {

    public static String Money_currency;
    public static String Money_explained;
    public static String Money_language;
    public static String Money_language_note;
    public static String Money_later;
    public static String Money_title;
    public static String Name_country;
    public static String Name_explained;
    public static String Name_office;
    public static String Name_office_note;
    public static String Name_title;
    public static String Name_titleOfDocument;
    public static String Period_explained;
    public static String Period_first;
    public static String Period_for;
    public static String Period_scope;
    public static String Period_scope_office_note;
    public static String Period_scope_system_note;
    public static String Period_source;
    public static String Period_title;
    public static String Period_until;
    public static String Period_years;
    public static String Rules_explained;
    public static String Rules_groups;
    public static String Rules_groups_note;
    public static String Rules_profile;
    public static String Rules_title;
    public static String Title_country;
    public static String Title_plain;
    public static String Wizard_title;

    static {
        NLS.initializeMessages("org.baraza.rcp.internal.creation.messages", Messages.class);
    }

    private Messages() {
    }
}
