package org.baraza.ui.stakeholders.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle that a person reads. */
public final class Messages extends NLS {

    public static String Column_activities;
    public static String Column_desired;
    public static String Column_group;
    public static String Column_now;
    public static String Column_rank;
    public static String Contact_add;
    public static String Contact_addWay;
    public static String Contact_address;
    public static String Contact_agreed;
    public static String Contact_change;
    public static String Contact_channel;
    public static String Contact_dayExpected;
    public static String Contact_delete;
    public static String Contact_deleteAddress;
    public static String Contact_group;
    public static String Contact_how;
    public static String Contact_newcomer;
    public static String Contact_organisation;
    public static String Contact_person;
    public static String Contact_private;
    public static String Contact_privateFile;
    public static String Contact_unnamed;
    public static String Contact_when;
    public static String Empty_add;
    public static String Empty_usual;
    public static String Empty_words;
    public static String Group_add;
    public static String Group_addNamed;
    public static String Group_delete;
    public static String Group_deleteNamed;
    public static String Group_down;
    public static String Group_formats;
    public static String Group_literacy;
    public static String Group_move;
    public static String Group_needs;
    public static String Group_nonUser;
    public static String Group_pickUp;
    public static String Group_rank;
    public static String Group_rename;
    public static String Group_renameNamed;
    public static String Group_takeOff;
    public static String Group_unnamed;
    public static String Group_up;
    public static String Groups_addUsual;
    public static String Move_end;
    public static String Move_keys;
    public static String Move_outside;
    public static String Move_past;
    public static String Move_preview;
    public static String Needs_asCatalogue;
    public static String Needs_catalogue;
    public static String Needs_formats;
    public static String Needs_hint;
    public static String Needs_literacy;
    public static String Needs_needs;
    public static String Needs_suggested;
    public static String Needs_unknown;
    public static String Needs_uses;
    public static String No;
    public static String Number_expected;
    public static String Page_contacts;
    public static String Page_matrix;
    public static String Page_needs;
    public static String Picture;
    public static String Picture_copy;
    public static String Picture_fileName;
    public static String Picture_png;
    public static String Picture_save;
    public static String Picture_svg;
    public static String Rank_drop;
    public static String Rank_first;
    public static String Rank_last;
    public static String Rank_noDrop;
    public static String Rank_notPlaced;
    public static String Reassess;
    public static String Reassess_basis;
    public static String Reassess_basisHint;
    public static String Reassess_change;
    public static String Reassess_day;
    public static String Reassess_future;
    public static String Reassess_nobody;
    public static String Reassess_record;
    public static String Reassess_title;
    public static String Reassess_words;
    public static String Replay_crossed;
    public static String Replay_first;
    public static String Replay_nobody;
    public static String Replay_play;
    public static String Replay_stop;
    public static String Replay_words;
    public static String Selected_assessed;
    public static String Selected_facts;
    public static String Selected_keys;
    public static String Selected_none;
    public static String Selected_placeKeys;
    public static String Table_cut;
    public static String Table_name;
    public static String Table_newcomer;
    public static String Table_notPrimary;
    public static String Table_nothing;
    public static String Table_spokenHead;
    public static String Trails;
    public static String Tray_hint;
    public static String Tray_spoken;
    public static String Tray_title;
    public static String Tray_tooltip;
    public static String Yes;
    public static String Zoom_at;
    public static String Zoom_none;

    static {
        NLS.initializeMessages("org.baraza.ui.stakeholders.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
