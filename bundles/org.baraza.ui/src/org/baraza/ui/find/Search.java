package org.baraza.ui.find;

import java.util.List;

/** Finds in one section, for as long as the search is open. Asked with every letter: it is to answer at once. */
@FunctionalInterface
public interface Search {

    /** What fits, in the section's own order; everything for an empty query. */
    List<Hit> find(Query query);

    /** Finds by label and detail. */
    static Search among(List<Found> all) {
        List<Names> names = all.stream().map(Names::of).toList();
        return query -> names.stream().flatMap(it -> query.rank(it).map(rank -> new Hit(it.found(), rank)).stream())
                .toList();
    }
}
