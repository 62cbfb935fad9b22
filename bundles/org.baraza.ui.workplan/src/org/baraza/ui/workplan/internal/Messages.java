package org.baraza.ui.workplan.internal;

import org.eclipse.osgi.util.NLS;

/** What the program says in this room. The words of the plan itself follow the document's language; see PlanWords. */
public final class Messages extends NLS {

    public static String Budget_above;
    public static String Budget_approved;
    public static String Budget_approvedOn;
    public static String Budget_behind;
    public static String Budget_below;
    public static String Budget_columns;
    public static String Budget_confirmed;
    public static String Budget_heading;
    public static String Budget_noLead;
    public static String Budget_noPurpose;
    public static String Budget_noSource;
    public static String Budget_notRevised;
    public static String Budget_notSpent;
    public static String Budget_otherYears;
    public static String Budget_revised;
    public static String Budget_rows;
    public static String Budget_short;
    public static String Budget_show;
    public static String Budget_spent;
    public static String Budget_spentOnly;
    public static String Budget_sum;
    public static String Budget_total;
    public static String Cost_addGrant;
    public static String Cost_addRevision;
    public static String Cost_amount;
    public static String Cost_date;
    public static String Cost_funding;
    public static String Cost_open;
    public static String Cost_reason;
    public static String Cost_reasonHint;
    public static String Cost_removeGrant;
    public static String Cost_removeRevision;
    public static String Cost_revised;
    public static String Cost_revisedOften;
    public static String Cost_revision;
    public static String Cost_revisions;
    public static String Cost_source;
    public static String Cost_status;
    public static String Cost_take;
    public static String Cost_title;
    public static String Cost_unknown;
    public static String Dimension_activity;
    public static String Dimension_lead;
    public static String Dimension_objective;
    public static String Dimension_purpose;
    public static String Dimension_source;
    public static String Dimension_year;
    public static String Edit_add;
    public static String Edit_cost;
    public static String Edit_delete;
    public static String Edit_groups;
    public static String Edit_lead;
    public static String Edit_move;
    public static String Edit_name;
    public static String Edit_objective;
    public static String Edit_target;
    public static String Edit_time;
    public static String Empty_button;
    public static String Empty_text;
    public static String Footer_show;
    public static String Gap_many;
    public static String Gap_many_year;
    public static String Gap_one;
    public static String Gap_one_year;
    public static String Head_add;
    public static String Head_add_tip;
    public static String Head_delete;
    public static String Head_delete_tip;
    public static String Head_down;
    public static String Head_down_tip;
    public static String Head_up;
    public static String Head_up_tip;
    public static String Hint_planned;
    public static String Measure_gap;
    public static String Measure_left;
    public static String Measure_planned;
    public static String Measure_requested;
    public static String Measure_revised;
    public static String Measure_secured;
    public static String Measure_spent;
    public static String Page_budget;
    public static String Page_plan;
    public static String Picker_groups;
    public static String Picker_lead;
    public static String Picker_none;
    public static String Refused_amount;
    public static String Refused_cost;
    public static String Refused_day;
    public static String Refused_group;
    public static String Refused_name;
    public static String Refused_negative;
    public static String Refused_objective;
    public static String Refused_order;
    public static String Refused_quarters;
    public static String Refused_shift;
    public static String Refused_target;
    public static String Row_invitation;
    public static String Status_edit;
    public static String Status_new;
    public static String Status_place;
    public static String Status_time;
    public static String Table_name;
    public static String Tip_objective_indicators;
    public static String Tip_planned;
    public static String Tip_revised;
    public static String Tip_spent;
    public static String Tip_state;
    public static String Tip_state_share;

    static {
        NLS.initializeMessages("org.baraza.ui.workplan.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
