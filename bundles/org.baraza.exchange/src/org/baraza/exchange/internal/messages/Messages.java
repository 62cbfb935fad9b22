package org.baraza.exchange.internal.messages;

import org.eclipse.osgi.util.NLS;

/** Texts that people read, in messages.properties and its translations. */
public final class Messages extends NLS {

    public static String Export_absentFolder;
    public static String Export_folder;
    public static String Export_givenUp;
    public static String Export_noFolder;
    public static String Export_noFormat;
    public static String Export_noPlace;
    public static String Export_noRight;
    public static String Export_noTimes;
    public static String Export_tooLong;
    public static String Export_unwritten;
    public static String File_absent;
    public static String File_brokenPart;
    public static String File_damaged;
    public static String File_denied;
    public static String File_folder;
    public static String File_in;
    public static String File_noFile;
    public static String File_noTable;
    public static String File_oldFormat;
    public static String File_tooLarge;
    public static String File_tooLong;
    public static String File_tooManyCells;
    public static String File_tooManyMerges;
    public static String File_tooManySheets;
    public static String File_tooWide;
    public static String Import_addressForm;
    public static String Import_allGroups;
    public static String Import_aside;
    public static String Import_bareYear;
    public static String Import_changedSince;
    public static String Import_consentGiven;
    public static String Import_consentWithoutAddress;
    public static String Import_costEachYear;
    public static String Import_costOfSeveral;
    public static String Import_costSpread;
    public static String Import_costUnsaid;
    public static String Import_costWithoutYears;
    public static String Import_coverage;
    public static String Import_dayFirst;
    public static String Import_dayOrMonth;
    public static String Import_decimals;
    public static String Import_extraColumn;
    public static String Import_gaps;
    public static String Import_hiddenColumn;
    public static String Import_hiddenRows;
    public static String Import_hiddenSheet;
    public static String Import_label;
    public static String Import_lostPercent;
    public static String Import_magnitude;
    public static String Import_monthFirst;
    public static String Import_nameless;
    public static String Import_namesake;
    public static String Import_noAgency;
    public static String Import_nobodyYet;
    public static String Import_noElement;
    public static String Import_noGroup;
    public static String Import_noObjective;
    public static String Import_noOwner;
    public static String Import_notStarted;
    public static String Import_oneAgency;
    public static String Import_openBegin;
    public static String Import_openEnd;
    public static String Import_openTime;
    public static String Import_otherKind;
    public static String Import_otherRow;
    public static String Import_ownerless;
    public static String Import_percentDone;
    public static String Import_remark;
    public static String Import_replaced;
    public static String Import_severalElements;
    public static String Import_severalIndicators;
    public static String Import_severalOwners;
    public static String Import_smallPercent;
    public static String Import_targetWithoutDay;
    public static String Import_thousands;
    public static String Import_sum;
    public static String Import_title;
    public static String Import_twice;
    public static String Import_uncomputed;
    public static String Import_unknownSheet;
    public static String Mapping_line;
    public static String Mapping_unreadable;
    public static String Import_unplacedColumn;
    public static String Import_unsaid;
    public static String Import_value;
    public static String Import_wholeRow;
    public static String Value_choice;
    public static String Value_day;
    public static String Value_entry;
    public static String Value_fault;
    public static String Value_fiscalYear;
    public static String Value_month;
    public static String Value_negative;
    public static String Value_no;
    public static String Value_noScale;
    public static String Value_number;
    public static String Value_offScale;
    public static String Value_otherCurrency;
    public static String Value_planTime;
    public static String Value_planYear;
    public static String Value_quarter;
    public static String Value_range;
    public static String Value_seldom;
    public static String Value_whole;
    public static String Value_yes;
    public static String Value_yesOrNo;

    static {
        NLS.initializeMessages("org.baraza.exchange.internal.messages.messages", Messages.class);
    }

    private Messages() {
    }
}
