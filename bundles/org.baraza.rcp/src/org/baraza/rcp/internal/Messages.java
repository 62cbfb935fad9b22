package org.baraza.rcp.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle that a person reads. */
public final class Messages extends NLS {

    public static String Add_activity;
    public static String Add_group;
    public static String Add_indicator;
    public static String Add_objective;
    public static String All_files;
    public static String Changed_again;
    public static String Changed_by;
    public static String Changed_bySomebody;
    public static String Changed_clean;
    public static String Changed_dirty;
    public static String Changed_element;
    public static String Changed_follow;
    public static String Changed_gone;
    public static String Changed_goneTitle;
    public static String Changed_keepMine;
    public static String Changed_later;
    public static String Changed_mine;
    public static String Changed_notThere;
    public static String Changed_reload;
    public static String Changed_renamed;
    public static String Changed_renamedTitle;
    public static String Changed_same;
    public static String Changed_saveAs;
    public static String Changed_theirs;
    public static String Changed_there;
    public static String Changed_title;
    public static String Changed_unreadable;
    public static String Changed_what;
    public static String Changed_whole;
    public static String Changed_words;
    public static String Export_report;
    public static String Find_under;
    public static String Format_docx;
    public static String Format_html;
    public static String Format_pdf;
    public static String Format_xlsx;
    public static String Holder_anyway;
    public static String Holder_copy;
    public static String Holder_question;
    public static String Holder_readOnly;
    public static String Holder_title;
    public static String Leave_discard;
    public static String Leave_question;
    public static String Leave_save;
    public static String Leave_title;
    public static String Open;
    public static String Recovery_discard;
    public static String Recovery_elements;
    public static String Recovery_inCopy;
    public static String Recovery_inFile;
    public static String Recovery_later;
    public static String Recovery_more;
    public static String Recovery_none;
    public static String Recovery_open;
    public static String Recovery_question;
    public static String Recovery_title;
    public static String Recovery_title_none;
    public static String Rail_phase;
    public static String Rail_remarks;
    public static String Recovery_questionOnly;
    public static String Redo;
    public static String Redo_that;
    public static String Report_language;
    public static String Report_month;
    public static String Report_template;
    public static String Report_template_browse;
    public static String Report_template_missing;
    public static String Report_template_none;
    public static String Report_template_notHere;
    public static String Report_template_other;
    public static String Report_title;
    public static String Report_unspoken;
    public static String Report_which;
    public static String Report_write;
    public static String Save_as;
    public static String Start_noPath;
    public static String Status_asOf;
    public static String Status_asOf_short;
    public static String Status_asOf_tip;
    public static String Status_findings_tip;
    public static String Status_language;
    public static String Status_notKept;
    public static String Status_notKept_tip;
    public static String Status_notSaved;
    public static String Status_outOfReach;
    public static String Status_saved;
    public static String Status_toConsider;
    public static String Status_toFix;
    public static String Strategy_files;
    public static String Strip_add;
    public static String Strip_comment;
    public static String Strip_comment_tip;
    public static String Strip_compare;
    public static String Strip_compare_tip;
    public static String Strip_export;
    public static String Strip_import;
    public static String Strip_import_tip;
    public static String Strip_keys;
    public static String Strip_present;
    public static String Strip_present_tip;
    public static String Strip_save;
    public static String Tab_toFix;
    public static String Undo;
    public static String Undo_that;
    public static String Wait_opening;
    public static String Wait_reading;
    public static String Wait_saving;
    public static String Wait_unsaved;
    public static String Wait_writing;
    public static String Window_readOnly;
    public static String Window_title;

    static {
        NLS.initializeMessages("org.baraza.rcp.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
