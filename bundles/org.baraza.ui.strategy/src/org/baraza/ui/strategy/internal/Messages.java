package org.baraza.ui.strategy.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle that a person reads. */
public final class Messages extends NLS {

    public static String About_country;
    public static String About_currency;
    public static String About_explained;
    public static String About_first;
    public static String About_language;
    public static String About_last;
    public static String About_legalBasis;
    public static String About_note;
    public static String About_office;
    public static String About_title;
    public static String Change;
    public static String Guide_add;
    public static String Guide_addStep;
    public static String Guide_begin;
    public static String Guide_done;
    public static String Guide_edit;
    public static String Guide_empty;
    public static String Guide_finished;
    public static String Guide_go;
    public static String Guide_isDone;
    public static String Guide_next;
    public static String Guide_remove;
    public static String Guide_removeStep;
    public static String Guide_there;
    public static String Guide_tick;
    public static String Guide_untick;
    public static String Margin_title;
    public static String Mission_explained;
    public static String Mission_title;
    public static String Objective_challenge;
    public static String Objective_name;
    public static String Objective_statement;
    public static String Objective_unnamed;
    public static String Objectives_add;
    public static String Objectives_down;
    public static String Objectives_explained;
    public static String Objectives_move;
    public static String Objectives_remove;
    public static String Objectives_up;
    public static String Page_about;
    public static String Page_objectives;
    public static String Page_vision;
    public static String Profile_action;
    public static String Profile_back;
    public static String Profile_explained;
    public static String Profile_giveUp;
    public static String Profile_given;
    public static String Profile_guidelines;
    public static String Profile_look;
    public static String Profile_newer;
    public static String Profile_other;
    public static String Profile_ours;
    public static String Profile_rule;
    public static String Profile_set;
    public static String Profile_tip;
    public static String Profile_title;
    public static String Profile_value;
    public static String Profile_whose;
    public static String Smart_achievable;
    public static String Smart_measurable;
    public static String Smart_relevant;
    public static String Smart_strategic;
    public static String Smart_timely;
    public static String Statement_begin;
    public static String Status_objective;
    public static String Status_task;
    public static String Take_now;
    public static String Take_stays;
    public static String Take_summary;
    public static String Take_take;
    public static String Take_then;
    public static String Take_title;
    public static String Task_due;
    public static String Task_due_example;
    public static String Task_name;
    public static String Task_owner;
    public static String Vision_explained;
    public static String Vision_horizon;
    public static String Vision_title;

    static {
        NLS.initializeMessages("org.baraza.ui.strategy.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
