package org.baraza.rcp.internal;

import java.util.List;
import java.util.stream.Stream;

import org.baraza.session.compare.Difference;
import org.baraza.session.compare.Differences;

/** The lines of a list of differences: a value each, or an element that only one of the two has. */
final class DifferenceRows {

    /** @param what differs of the element */
    record Row(String element, String what, String theirs, String mine) {

        /** In a line of its own each, to be read whole. */
        String full(String first, String second) {
            return String.join("\n", element + " – " + what, first + ": " + theirs, second + ": " + mine);
        }
    }

    private DifferenceRows() {
    }

    static List<Row> of(Differences differences) {
        return differences.all().stream().flatMap(DifferenceRows::rows).toList();
    }

    private static Stream<Row> rows(Difference difference) {
        return switch (difference.kind()) {
            case ONLY_FIRST -> Stream.of(whole(difference, Messages.Changed_there, Messages.Changed_notThere));
            case ONLY_SECOND -> Stream.of(whole(difference, Messages.Changed_notThere, Messages.Changed_there));
            case BOTH -> difference.values().stream().map(value -> new Row(difference.element(), value.what(),
                    shown(value.first()), shown(value.second())));
        };
    }

    private static Row whole(Difference difference, String theirs, String mine) {
        return new Row(difference.element(), Messages.Changed_whole, theirs, mine);
    }

    private static String shown(String value) {
        return value.isEmpty() ? "–" : value;
    }
}
