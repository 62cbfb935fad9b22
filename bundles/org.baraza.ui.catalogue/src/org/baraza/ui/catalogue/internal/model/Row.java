package org.baraza.ui.catalogue.internal.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.model.values.EntryRef;

/** A row of the tree: a purpose or a heading inside one, or a tactic. */
public sealed interface Row {

    /** What stays the same when the tree is built anew. */
    EntryRef ref();

    /**
     * A purpose, or a heading inside one.
     *
     * @param title with its number for one at the top: "5 Establishing a feedback loop"
     * @param count of the tactics below that are shown, those of its headings included
     * @param rows its tactics by intensity, then its headings
     */
    record Heading(EntryRef ref, String title, int count, List<Row> rows) implements Row {

        public Heading {
            rows = List.copyOf(rows);
        }

        /** This heading and all that stands below it. */
        public Stream<Row> all() {
            return Stream.concat(Stream.of(this), rows.stream()
                    .flatMap(row -> row instanceof Heading heading ? heading.all() : Stream.of(row)));
        }
    }

    /**
     * A tactic.
     *
     * @param inPlan numbers of the activities that apply it, such as "2.4"; empty if there are none
     * @param pack title of its pack, if that is another one than its purpose's
     */
    record Of(EntryRef ref, String name, Optional<Effort> effort, String inPlan, Optional<String> pack)
            implements Row {
    }
}
