package org.baraza.ui.catalogue.internal.model;

import java.util.List;
import java.util.Optional;

import org.baraza.catalogue.Catalogue;
import org.baraza.model.values.EntryRef;

/**
 * What a search found.
 *
 * @param words as typed; blank for no search, which finds everything
 * @param hits those with all words in the name first
 * @param total number of all tactics
 */
public record CatalogueSearch(String words, List<EntryRef> hits, int total) {

    public static CatalogueSearch of(String words, Catalogue catalogue) {
        return new CatalogueSearch(words, catalogue.search(words).stream().map(catalogue::ref).toList(),
                catalogue.tactics().size());
    }

    /** Whether anything is searched for. */
    public boolean isOn() {
        return !words.isBlank();
    }

    /** The hit to show first. */
    public Optional<EntryRef> best() {
        return hits.stream().findFirst();
    }
}
