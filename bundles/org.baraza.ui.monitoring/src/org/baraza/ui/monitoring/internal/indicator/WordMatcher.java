package org.baraza.ui.monitoring.internal.indicator;

import java.util.function.Function;

import org.baraza.catalogue.SearchWords;
import org.eclipse.ui.dialogs.FilteredList;

/** Finds what has every word that is typed, wherever it stands, whatever its case and accents. */
final class WordMatcher implements FilteredList.FilterMatcher {

    private final Function<Object, String> words;
    private SearchWords wanted = SearchWords.of("");

    WordMatcher(Function<Object, String> words) {
        this.words = words;
    }

    @Override
    public void setFilter(String pattern, boolean ignoreCase, boolean ignoreWildCards) {
        wanted = SearchWords.of(pattern);
    }

    @Override
    public boolean match(Object element) {
        return wanted.allIn(SearchWords.folded(words.apply(element)));
    }
}
