package org.baraza.session.internal.messages;

import org.eclipse.osgi.util.NLS;

/** Texts that people read, in messages.properties and its translations. */
public final class Messages extends NLS {

    public static String Document_damaged;
    public static String Document_duplicateId;
    public static String Document_empty;
    public static String Document_foreign;
    public static String Document_newer;
    public static String Document_noVersion;
    public static String Document_outside;
    public static String Document_tooDeep;
    public static String Document_unknownFormat;
    public static String Document_unknownKind;
    public static String Document_wrongValue;
    public static String Expected_amount;
    public static String Expected_date;
    public static String Expected_entry;
    public static String Expected_month;
    public static String Expected_number;
    public static String Expected_quarter;
    public static String Expected_timestamp;
    public static String LostReference_place;
    public static String LostReference_reason;
    public static String Mentions_contact;
    public static String Mentions_note;
    public static String Migrate_inTheWay;
    public static String Migrate_leftBehind;
    public static String Migration_frequencies;
    public static String New_noCurrency;
    public static String New_noPack;
    public static String New_noPeriod;
    public static String New_noProfile;
    public static String New_noTitle;
    public static String New_noValue;
    public static String New_periodReversed;
    public static String New_periodUnusual;
    public static String NotKept_denied;
    public static String NotKept_full;
    public static String NotKept_gone;
    public static String NotKept_held;
    public static String Profile_number;
    public static String Profile_quarterLabel;
    public static String Profile_take;
    public static String Read_denied;
    public static String Read_failed;
    public static String Read_folder;
    public static String Read_former;
    public static String Read_missing;
    public static String Read_noFile;
    public static String Read_tooLarge;
    public static String Read_otherSibling;
    public static String Recovery_privateData;
    public static String Recovery_undone;
    public static String Save_changed;
    public static String Save_denied;
    public static String Save_failed;
    public static String Save_full;
    public static String Save_gone;
    public static String Save_held;
    public static String Save_noFile;
    public static String Save_noFolder;
    public static String Save_protected;
    public static String Save_readOnly;
    public static String Save_siblingHeld;
    public static String Save_siblingInTheWay;
    public static String Save_siblingWaits;
    public static String Save_turn;
    public static String Save_unconfirmed;
    public static String Snapshot_changed;
    public static String Snapshot_name;
    public static String Version_name;

    static {
        NLS.initializeMessages("org.baraza.session.internal.messages.messages", Messages.class);
    }

    private Messages() {
    }
}
