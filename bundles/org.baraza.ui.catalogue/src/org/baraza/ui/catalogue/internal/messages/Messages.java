package org.baraza.ui.catalogue.internal.messages;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle that a person reads. */
public final class Messages extends NLS {

    public static String Add;
    public static String Add_activities;
    public static String Add_activity;
    public static String Add_applied;
    public static String Add_indicators;
    public static String Add_noObjectives;
    public static String Add_openStrategy;
    public static String Add_question;
    public static String Add_step;
    public static String Add_steps;
    public static String Add_title;
    public static String Add_toWorkplan;
    public static String Advice_against;
    public static String Advice_anyStage;
    public static String Advice_count;
    public static String Advice_for;
    public static String Advice_group;
    public static String Advice_nobody;
    public static String Advice_order;
    public static String Advice_stage;
    public static String Drag_dropHere;
    public static String Drag_toTab;
    public static String Effort;
    public static String Effort_direction;
    public static String Effort_note;
    public static String Facet_allGroups;
    public static String Facet_allPacks;
    public static String Facet_allPurposes;
    public static String Facet_allQuadrants;
    public static String Facet_allStages;
    public static String Facet_filter;
    public static String Facet_filterBy;
    public static String Facet_group;
    public static String Facet_none;
    public static String Facet_nothing;
    public static String Facet_pack;
    public static String Facet_purpose;
    public static String Facet_quadrant;
    public static String Facet_stage;
    public static String Facet_tip;
    public static String Group_benefit;
    public static String Group_formats;
    public static String Group_literacy;
    public static String Group_many;
    public static String Group_own;
    public static String Group_tactics;
    public static String Group_uses;
    public static String Group_who;
    public static String Indicator_basis;
    public static String Indicator_facts;
    public static String Indicator_frequency;
    public static String Indicator_kind;
    public static String Indicator_mix;
    public static String Indicator_outcome;
    public static String Indicator_output;
    public static String Indicator_source;
    public static String Indicator_tactics;
    public static String Indicator_unit;
    public static String Indicator_used;
    public static String List_name;
    public static String Listing_none;
    public static String Listing_search;
    public static String Origin;
    public static String Origin_next;
    public static String Page_allGroups;
    public static String Page_allQuadrants;
    public static String Page_examples;
    public static String Page_gsbpm;
    public static String Page_headingIn;
    public static String Page_inPlan;
    public static String Page_indicators;
    public static String Page_keys;
    public static String Page_none;
    public static String Page_pack;
    public static String Page_prerequisites;
    public static String Page_refinedBy;
    public static String Page_refines;
    public static String Page_source;
    public static String Page_steps;
    public static String Page_strengths;
    public static String Page_suits;
    public static String Page_weaknesses;
    public static String Page_whatItIs;
    public static String Page_when;
    public static String Problems_more;
    public static String Problems_show;
    public static String Problems_title;
    public static String Room_advisor;
    public static String Room_groups;
    public static String Room_indicators;
    public static String Room_standards;
    public static String Room_tactics;
    public static String Room_values;
    public static String Search_count;
    public static String Search_countBest;
    public static String Search_hint;
    public static String Search_nothing;
    public static String Standard_activities;
    public static String Standard_noActivity;
    public static String Standard_noTactic;
    public static String Standard_served;
    public static String Standard_tactics;
    public static String Tree_effort;
    public static String Tree_fromPack;
    public static String Tree_inPlan;
    public static String Tree_name;
    public static String Tree_noPacks;
    public static String Tree_withoutPurpose;
    public static String Value_chosen;
    public static String Value_meaning;
    public static String Value_own;

    static {
        NLS.initializeMessages("org.baraza.ui.catalogue.internal.messages.messages", Messages.class);
    }

    private Messages() {
    }
}
