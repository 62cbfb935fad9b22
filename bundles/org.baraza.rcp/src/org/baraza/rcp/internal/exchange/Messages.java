package org.baraza.rcp.internal.exchange;

import org.eclipse.osgi.util.NLS;

/** Texts of importing and exporting that a person reads. */
public final class Messages extends NLS {

    public static String Export_calendar;
    public static String Export_data;
    public static String Export_folder;
    public static String Export_matrix;
    public static String Export_tables;
    public static String Export_timeline;
    public static String Export_title;
    public static String Export_which;
    public static String Export_workbook;
    public static String Export_writing;
    public static String Import_after;
    public static String Import_before;
    public static String Import_changed;
    public static String Import_choose;
    public static String Import_column;
    public static String Import_count;
    public static String Import_created;
    public static String Import_effect;
    public static String Import_element;
    public static String Import_files;
    public static String Import_find;
    public static String Import_inFile;
    public static String Import_leftOut;
    public static String Import_line;
    public static String Import_mapping;
    public static String Import_mappingLeft;
    public static String Import_mapping_words;
    public static String Import_noted;
    public static String Import_nothing;
    public static String Import_objective;
    public static String Import_objectiveOfFile;
    public static String Import_place;
    public static String Import_preview;
    public static String Import_preview_words;
    public static String Import_reading;
    public static String Import_reason;
    public static String Import_refused;
    public static String Import_sheet;
    public static String Import_takenAs;
    public static String Import_title;
    public static String Import_what;
    public static String Written_place;
    public static String Written_unopened;

    static {
        NLS.initializeMessages("org.baraza.rcp.internal.exchange.messages", Messages.class);
    }

    private Messages() {
    }
}
