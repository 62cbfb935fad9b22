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

    /** Whoever finds more than these types another word; to list thousands takes longer than to type it. */
    static final int MOST_SHOWN = 100;

    public static CatalogueSearch of(String words, Facets facets, Catalogue catalogue) {
        return new CatalogueSearch(words, facets, catalogue.search(words).stream()
                .filter(tactic -> facets.fit(tactic, catalogue)).map(catalogue::ref).toList(),
                catalogue.tactics().size());
    }

    /** Whether anything is left out. */
    public boolean isOn() {
        return !words.isBlank() || facets.isOn();
    }

    /** The hits that are listed: of words that find very many, the best. */
    public List<EntryRef> shown() {
        return words.isBlank() ? hits : hits.subList(0, Math.min(MOST_SHOWN, hits.size()));
    }

    /** The hit to show first. */
    public Optional<EntryRef> best() {
        return hits.stream().findFirst();
    }
}
