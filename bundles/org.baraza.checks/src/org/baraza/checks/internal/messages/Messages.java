package org.baraza.checks.internal.messages;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle, in the language of the program. */
public final class Messages extends NLS {

    public static String Activities_clampFix;
    public static String Activities_cost;
    public static String Activities_costFix;
    public static String Activities_costMissing;
    public static String Activities_costSameFix;
    public static String Activities_count;
    public static String Activities_description;
    public static String Activities_everybody;
    public static String Activities_firstQuarter;
    public static String Activities_groups;
    public static String Activities_groupsFix;
    public static String Activities_lastQuarter;
    public static String Activities_lead;
    public static String Activities_linked;
    public static String Activities_order;
    public static String Activities_outside;
    public static String Activities_quarters;
    public static String Activities_similarNeeds;
    public static String Activities_specific;
    public static String Activities_steps;
    public static String Activities_stepsFix;
    public static String Activities_swapFix;
    public static String Activities_target;
    public static String Activities_targetFix;
    public static String Activities_variety;
    public static String Alignment_nsds;
    public static String Alignment_objective;
    public static String Approval_chain;
    public static String Approval_changed;
    public static String Budget_beyond;
    public static String Budget_confirmFix;
    public static String Budget_confirmed;
    public static String Budget_consistent;
    public static String Budget_revisited;
    public static String Budget_soFar;
    public static String Checks_clash;
    public static String Checks_failed;
    public static String Checks_missing;
    public static String Checks_place;
    public static String Checks_severity;
    public static String Coverage_addFix;
    public static String Coverage_cultivateNew;
    public static String Coverage_drop;
    public static String Coverage_dropFix;
    public static String Coverage_joinFix;
    public static String Coverage_maintainNew;
    public static String Coverage_practiceFix;
    public static String Coverage_priorityEngaged;
    public static String Document_length;
    public static String Feedback_answer;
    public static String Feedback_pastDue;
    public static String Feedback_reason;
    public static String Indicators_baseline;
    public static String Indicators_complete;
    public static String Indicators_frequency;
    public static String Indicators_mix;
    public static String Indicators_owner;
    public static String Indicators_source;
    public static String Indicators_target;
    public static String Introduction_answered;
    public static String Mission_missing;
    public static String Monitoring_monthly;
    public static String Monitoring_quarterly;
    public static String Objectives_achievable;
    public static String Objectives_count;
    public static String Objectives_infinitive;
    public static String Objectives_infinitiveEnglish;
    public static String Objectives_infinitiveFrench;
    public static String Objectives_measurable;
    public static String Objectives_relevant;
    public static String Objectives_sentence;
    public static String Objectives_smart;
    public static String Objectives_statement;
    public static String Objectives_strategic;
    public static String Objectives_timely;
    public static String Objectives_toFix;
    public static String Profile_name;
    public static String Profile_quarterLabel;
    public static String Profile_unreadable;
    public static String Scope_lead;
    public static String Scope_leadFix;
    public static String Stakeholders_andMore;
    public static String Stakeholders_nonUser;
    public static String Stakeholders_nonUserFix;
    public static String Stakeholders_placed;
    public static String Stakeholders_placedFix;
    public static String Stakeholders_placedOn;
    public static String Stakeholders_primaryLimit;
    public static String Stakeholders_rankAllFix;
    public static String Stakeholders_rankLastFix;
    public static String Stakeholders_rankMissing;
    public static String Stakeholders_rankTwice;
    public static String Tactics_consentNone;
    public static String Tactics_consentSome;
    public static String Tactics_packMissing;
    public static String Tactics_suits;
    public static String Tactics_unknown;
    public static String Team_mix;
    public static String Team_size;
    public static String Team_workshopLength;
    public static String Team_workshopMissing;
    public static String Team_writerCommunications;
    public static String Team_writerCount;
    public static String Team_writerFix;
    public static String Team_writerMissing;
    public static String Team_writerStaff;
    public static String Values_count;
    public static String Values_defined;
    public static String Vision_distinct;
    public static String Vision_horizon;
    public static String Vision_horizonFix;
    public static String Vision_missing;

    static {
        NLS.initializeMessages("org.baraza.checks.internal.messages.messages", Messages.class);
    }

    private Messages() {
    }
}
