package org.baraza.report;

import java.util.Objects;
import java.util.Optional;

/**
 * A column of a table.
 *
 * @param group title over this column and its neighbours of the same group
 * @param heading whether its cells name their rows
 */
public record Column(String title, Align align, Optional<String> group, boolean heading) {

    /** In the direction of reading: numbers at the end, all else at the start. */
    public enum Align {
        START, END
    }

    public Column {
        Objects.requireNonNull(title);
        Objects.requireNonNull(align);
        Objects.requireNonNull(group);
    }

    public static Column text(String title) {
        return new Column(title, Align.START, Optional.empty(), false);
    }

    public static Column number(String title) {
        return new Column(title, Align.END, Optional.empty(), false);
    }

    /** A column whose cells name their rows. */
    public static Column heading(String title) {
        return new Column(title, Align.START, Optional.empty(), true);
    }

    public Column under(String groupTitle) {
        return new Column(title, align, Optional.of(groupTitle), heading);
    }
}
