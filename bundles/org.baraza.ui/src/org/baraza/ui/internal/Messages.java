package org.baraza.ui.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle that a person reads. */
public final class Messages extends NLS {

    public static String Choice_named;
    public static String Choice_noCurrency;
    public static String Choice_noLanguage;
    public static String Comments_addStep;
    public static String Comments_answer;
    public static String Comments_answerStep;
    public static String Comments_answerTo;
    public static String Comments_answers;
    public static String Comments_discuss;
    public static String Comments_elsewhere;
    public static String Comments_none;
    public static String Comments_on;
    public static String Comments_reopen;
    public static String Comments_reopenStep;
    public static String Comments_settle;
    public static String Comments_settleStep;
    public static String Comments_settled;
    public static String Comments_write;
    public static String Details_activities;
    public static String Details_baseline;
    public static String Details_belongsTo;
    public static String Details_busiest;
    public static String Details_by;
    public static String Details_catalogueLiteracy;
    public static String Details_challenge;
    public static String Details_contains;
    public static String Details_desired;
    public static String Details_done;
    public static String Details_down;
    public static String Details_due;
    public static String Details_empty;
    public static String Details_engagedBy;
    public static String Details_engages;
    public static String Details_expected;
    public static String Details_frequency;
    public static String Details_goal;
    public static String Details_indicators;
    public static String Details_late;
    public static String Details_lead;
    public static String Details_literacy;
    public static String Details_load;
    public static String Details_loadLimit;
    public static String Details_measured;
    public static String Details_measuredOn;
    public static String Details_measurements;
    public static String Details_needs;
    public static String Details_noCost;
    public static String Details_nonUser;
    public static String Details_notEngaged;
    public static String Details_notSeen;
    public static String Details_now;
    public static String Details_open;
    public static String Details_ownOrder;
    public static String Details_owner;
    public static String Details_packMissing;
    public static String Details_place;
    public static String Details_planned;
    public static String Details_ranked;
    public static String Details_report;
    public static String Details_risk;
    public static String Details_seenBy;
    public static String Details_serves;
    public static String Details_since;
    public static String Details_source;
    public static String Details_state;
    public static String Details_statement;
    public static String Details_steps;
    public static String Details_target;
    public static String Details_targetOn;
    public static String Details_text;
    public static String Details_toGain;
    public static String Details_toPlan;
    public static String Details_unchanged;
    public static String Details_up;
    public static String Details_waive;
    public static String Details_waiveLabel;
    public static String Details_waivePrompt;
    public static String Details_what;
    public static String Details_when;
    public static String Details_whyHere;
    public static String Details_with;
    public static String Find_beside;
    public static String Find_commands;
    public static String Find_elements;
    public static String Find_help;
    public static String Find_place;
    public static String Find_places;
    public static String Find_recent;
    public static String Find_room;
    public static String Find_tactics;
    public static String Findings_fix;
    public static String Findings_goodToKnow;
    public static String Findings_more;
    public static String Findings_notJudged;
    public static String Findings_show;
    public static String Findings_showMore;
    public static String Findings_takeBack;
    public static String Findings_takeBackLabel;
    public static String Findings_toConsider;
    public static String Findings_toFix;
    public static String Findings_waiveNow;
    public static String Findings_waived;
    public static String Findings_waivedBy;
    public static String Note_describe;
    public static String Note_next;
    public static String Notice_activities;
    public static String Notice_groups;
    public static String Notice_others;
    public static String Notice_pack;
    public static String Notice_packs;
    public static String Notice_restsOn;
    public static String Pick_change;
    public static String Pick_choose;
    public static String Pick_search;

    static {
        NLS.initializeMessages("org.baraza.ui.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
