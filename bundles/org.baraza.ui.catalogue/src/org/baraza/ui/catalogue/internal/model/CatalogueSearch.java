package org.baraza.ui.catalogue.internal.model;

import java.util.List;
import java.util.Optional;

import org.baraza.catalogue.Catalogue;
import org.baraza.model.values.EntryRef;

/**
 * What a search found.
 *
 * @param words as typed; blank for no search, which finds everything
 * @param facets what it was narrowed down to
 * @param hits those with all words in the name first
 * @param total number of all tactics
 */
public record CatalogueSearch(String words, Facets facets, List<EntryRef> hits, int total) {

    public static CatalogueSearch of(String words, Facets facets, Catalogue catalogue) {
        return new CatalogueSearch(words, facets, catalogue.search(words).stream()
                .filter(tactic -> facets.fit(tactic, catalogue)).map(catalogue::ref).toList(),
                catalogue.tactics().size());
    }

    /** Whether anything is left out. */
    public boolean isOn() {
        return !words.isBlank() || facets.isOn();
    }

    /** The hit to show first. */
    public Optional<EntryRef> best() {
        return hits.stream().findFirst();
    }
}
