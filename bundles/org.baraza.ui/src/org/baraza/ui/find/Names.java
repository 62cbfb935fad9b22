package org.baraza.ui.find;

import org.baraza.catalogue.SearchWords;

/** Label and detail in small letters without accents, kept for as long as one searches. */
record Names(Found found, String label, String all) {

    static Names of(Found found) {
        String label = SearchWords.folded(found.label());
        return new Names(found, label, label + "\n" + SearchWords.folded(found.detail()));
    }
}
