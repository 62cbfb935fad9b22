package org.baraza.report;

import java.util.Objects;
import java.util.Optional;

/**
 * A column of a table.
 *
 * @param group title over this column and its neighbours of the same group
 * @param kind what its cells are to their rows
 * @param currency of its numbers, where they are amounts of money: an ISO 4217 code
 */
public record Column(String title, Align align, Optional<String> group, Kind kind, Optional<String> currency) {

    /** In the direction of reading: numbers at the end, all else at the start. */
    public enum Align {
        START, END
    }

    /** What the cells of a column are to their rows. */
    public enum Kind {
        PLAIN,
        /** They name their rows. */
        HEADING,
        /** They add up the numbers before them in their group. */
        SUM,
        /** They are to be filled in by hand, and need room for that. */
        BLANK
    }

    public Column {
        Objects.requireNonNull(title);
        Objects.requireNonNull(align);
        Objects.requireNonNull(group);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(currency);
    }

    public static Column text(String title) {
        return new Column(title, Align.START, Optional.empty(), Kind.PLAIN, Optional.empty());
    }

    public static Column number(String title) {
        return new Column(title, Align.END, Optional.empty(), Kind.PLAIN, Optional.empty());
    }

    /** A column whose cells name their rows. */
    public static Column heading(String title) {
        return new Column(title, Align.START, Optional.empty(), Kind.HEADING, Optional.empty());
    }

    /** A column to be filled in by hand. */
    public static Column blank(String title) {
        return new Column(title, Align.START, Optional.empty(), Kind.BLANK, Optional.empty());
    }

    /** A column of numbers that add up those before them in the same group. */
    public static Column sum(String title) {
        return new Column(title, Align.END, Optional.empty(), Kind.SUM, Optional.empty());
    }

    public boolean heading() {
        return kind == Kind.HEADING;
    }

    public Column under(String groupTitle) {
        return new Column(title, align, Optional.of(groupTitle), kind, currency);
    }

    /** Amounts in a currency, which spreadsheets show with them. */
    public Column in(Optional<String> code) {
        return new Column(title, align, group, kind, code);
    }
}
