package org.baraza.ui.help.internal.model;

import java.util.Comparator;

/**
 * A page that a search found; the best comes first.
 *
 * @param excerpt the words around the first hit
 * @param named whether all words are in its title
 * @param hits how often it says them
 * @param whole whether it has all words that were searched for
 */
public record Found(Topic topic, String excerpt, boolean named, int hits, boolean whole) implements Comparable<Found> {

    private static final Comparator<Found> ORDER =
            Comparator.comparing((Found found) -> !found.named()).thenComparing(found -> -found.hits());

    @Override
    public int compareTo(Found other) {
        return ORDER.compare(this, other);
    }
}
