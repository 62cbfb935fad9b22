package org.baraza.ui.monitoring.internal.messages;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle that a person reads. */
public final class Messages extends NLS {

    public static String AsOf_choose;
    public static String AsOf_day;
    public static String AsOf_lastMonth;
    public static String AsOf_other;
    public static String AsOf_tip;
    public static String AsOf_title;
    public static String AsOf_today;
    public static String Awaits_date;
    public static String Awaits_value;
    public static String Column_baseline;
    public static String Column_date;
    public static String Column_expected;
    public static String Column_indicator;
    public static String Column_measured;
    public static String Column_nextDue;
    public static String Column_note;
    public static String Column_state;
    public static String Column_target;
    public static String Column_unit;
    public static String Edit_addMeasurement;
    public static String Edit_addTarget;
    public static String Edit_baseline;
    public static String Edit_date;
    public static String Edit_deleteBaseline;
    public static String Edit_deleteMeasurement;
    public static String Edit_deleteTarget;
    public static String Edit_frequency;
    public static String Edit_measurement;
    public static String Edit_note;
    public static String Edit_owner;
    public static String Edit_source;
    public static String Edit_target;
    public static String Empty_objectives;
    public static String Empty_words;
    public static String Facts_frequency;
    public static String Facts_nextDue;
    public static String Facts_noFrequency;
    public static String Facts_nothingDue;
    public static String Facts_ofActivity;
    public static String Facts_ofObjective;
    public static String Facts_owner;
    public static String Facts_source;
    public static String Indicator_unnamed;
    public static String Ledger_add;
    public static String Ledger_baseline;
    public static String Ledger_delete;
    public static String Ledger_nextDue;
    public static String List_empty;
    public static String Refused_date;
    public static String Refused_measuredTwice;
    public static String Refused_number;
    public static String Refused_targetTwice;
    public static String Row_expected;
    public static String Row_measured;
    public static String Row_neverMeasured;
    public static String Table_indicators;
    public static String Table_values;
    public static String Tile_answered;
    public static String Tile_awaited;
    public static String Tile_changed;
    public static String Tile_closedMonth;
    public static String Tile_count;
    public static String Tile_feedback;
    public static String Tile_feedbackMeaning;
    public static String Tile_feedbackMonth;
    public static String Tile_figure;
    public static String Tile_inTime;
    public static String Tile_month;
    public static String Tile_noFeedback;
    public static String Tile_notStarted;
    public static String Tile_pastDue;
    public static String Tile_toPlan;
    public static String Tile_unanswered;
    public static String Tile_whole;
    public static String Verdict_firstDue;
    public static String Verdict_judged;
    public static String Verdict_missing;
    public static String Verdict_noFrequency;
    public static String Verdict_notJudged;

    static {
        NLS.initializeMessages("org.baraza.ui.monitoring.internal.messages.messages", Messages.class);
    }

    private Messages() {
    }
}
