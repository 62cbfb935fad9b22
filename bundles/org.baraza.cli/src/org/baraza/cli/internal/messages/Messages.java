package org.baraza.cli.internal.messages;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle, in the language of the program. */
public final class Messages extends NLS {

    public static String Activities_closed;
    public static String Activities_title;
    public static String Activities_toPlan;
    public static String Advise_more;
    public static String Advise_purpose;
    public static String Advise_title;
    public static String Application_failed;
    public static String Application_incomplete;
    public static String Arguments_missing;
    public static String Arguments_noPath;
    public static String Arguments_noValue;
    public static String Arguments_tooMany;
    public static String Arguments_twice;
    public static String Arguments_unknownCommand;
    public static String Arguments_unknownOption;
    public static String Arguments_valueMissing;
    public static String Arguments_wrongValue;
    public static String Budget_approved;
    public static String Budget_gap;
    public static String Budget_incomplete;
    public static String Budget_planned;
    public static String Budget_requested;
    public static String Budget_revised;
    public static String Budget_secured;
    public static String Budget_spent;
    public static String Budget_title;
    public static String Budget_total;
    public static String Catalogue_counts;
    public static String Catalogue_examples;
    public static String Catalogue_nothing;
    public static String Catalogue_prerequisites;
    public static String Catalogue_purpose;
    public static String Catalogue_quadrants;
    public static String Catalogue_steps;
    public static String Catalogue_strengths;
    public static String Catalogue_userGroups;
    public static String Catalogue_weaknesses;
    public static String Catalogue_when;
    public static String Check_counts;
    public static String Check_purpose;
    public static String Check_section;
    public static String Check_waived;
    public static String Check_waivedBecause;
    public static String Coverage_complete;
    public static String Coverage_missed;
    public static String Coverage_none;
    public static String Coverage_title;
    public static String Document_absent;
    public static String Document_asOf;
    public static String Document_packMissing;
    public static String Expected_cut;
    public static String Expected_date;
    public static String Expected_format;
    public static String Expected_language;
    public static String Expected_month;
    public static String Expected_profile;
    public static String Expected_quarter;
    public static String Expected_rule;
    public static String Expected_scope;
    public static String Expected_stage;
    public static String Expected_years;
    public static String Fatigue_none;
    public static String Fatigue_title;
    public static String Feedback_counts;
    public static String Feedback_title;
    public static String Group_none;
    public static String Group_noneAtAll;
    public static String Group_several;
    public static String Help_exitCodes;
    public static String Help_operands;
    public static String Help_title;
    public static String Indicators_expected;
    public static String Indicators_measured;
    public static String Indicators_title;
    public static String Migrate_copied;
    public static String Migrate_migrated;
    public static String Migrate_notNeeded;
    public static String Migrate_purpose;
    public static String Migrate_written;
    public static String Movement_backwards;
    public static String Movement_crossings;
    public static String Movement_fallen;
    public static String Movement_none;
    public static String Movement_purpose;
    public static String Movement_risen;
    public static String Movement_title;
    public static String New_exists;
    public static String New_extension;
    public static String New_purpose;
    public static String New_written;
    public static String Report_listAlone;
    public static String Report_overDocument;
    public static String Report_purpose;
    public static String Report_unreachable;
    public static String Report_written;
    public static String Severity_goodToKnow;
    public static String Severity_toConsider;
    public static String Severity_toFix;
    public static String Stakeholders_axes;
    public static String Stakeholders_counts;
    public static String Stakeholders_title;
    public static String Summary_monthAhead;
    public static String Summary_purpose;
    public static String WhatIf_consequences;
    public static String WhatIf_kept;
    public static String WhatIf_noYears;
    public static String WhatIf_purpose;
    public static String WhatIf_saved;
    public static String WhatIf_short;
    public static String WhatIf_title;
    public static String WhatIf_tooFine;
    public static String WhatIf_unknownYear;

    static {
        NLS.initializeMessages("org.baraza.cli.internal.messages.messages", Messages.class);
    }

    private Messages() {
    }
}
