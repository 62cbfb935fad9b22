package org.baraza.rcp.internal.welcome;

import org.eclipse.osgi.util.NLS;

/** Texts of Welcome that a person reads. */
public final class Messages extends NLS {

    public static String BringIn_begin;
    public static String BringIn_into;
    public static String BringIn_question;
    public static String BringIn_title;
    public static String Recent_back;
    public static String Recent_complete;
    public static String Recent_forget;
    public static String Recent_gone;
    public static String Recent_gone_more;
    public static String Recent_heading;
    public static String Recent_looking;
    public static String Recent_newer;
    public static String Recent_none;
    public static String Recent_toConsider;
    public static String Recent_toFix;
    public static String Recent_today;
    public static String Recent_unreadable;
    public static String Welcome_import;
    public static String Welcome_import_detail;
    public static String Welcome_line;
    public static String Welcome_look;
    public static String Welcome_new;
    public static String Welcome_new_detail;
    public static String Welcome_open;
    public static String Welcome_open_detail;
    public static String Welcome_phase_approve;
    public static String Welcome_phase_approve_detail;
    public static String Welcome_phase_design;
    public static String Welcome_phase_design_detail;
    public static String Welcome_phase_draft;
    public static String Welcome_phase_draft_detail;
    public static String Welcome_phase_prepare;
    public static String Welcome_phase_prepare_detail;
    public static String Welcome_phases;
    public static String Welcome_sample;
    public static String Welcome_sample_detail;
    public static String Welcome_status;

    static {
        NLS.initializeMessages("org.baraza.rcp.internal.welcome.messages", Messages.class);
    }

    private Messages() {
    }
}
