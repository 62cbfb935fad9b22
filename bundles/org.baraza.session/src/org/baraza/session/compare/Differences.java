package org.baraza.session.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.baraza.model.strategy.PrivateData;
import org.baraza.model.strategy.Strategy;
import org.eclipse.emf.ecore.EObject;

/**
 * The elements that two versions of a document don't hold alike, in the order of the document. What is only in one of
 * them is told once, with all its parts; what a save notes about itself, such as the history, is no difference.
 */
public record Differences(List<Difference> all) {

    public Differences {
        all = List.copyOf(all);
    }

    /** @param language that elements and values are told in */
    public static Differences between(Strategy first, Strategy second, Locale language) {
        Version one = Version.of(first);
        Version other = Version.of(second);
        return between(one, other, new ElementWords(id -> other.element(id).or(() -> one.element(id)), language));
    }

    /**
     * @param strategy that the contacts and notes belong to
     * @param language that persons and values are told in
     */
    public static Differences between(PrivateData first, PrivateData second, Strategy strategy, Locale language) {
        return between(Version.of(first), Version.of(second), new ElementWords(Version.of(strategy)::element, language));
    }

    /** These, and then the others. */
    public Differences and(Differences others) {
        return new Differences(Stream.of(this, others).flatMap(some -> some.all.stream()).toList());
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    private static Differences between(Version first, Version second, ElementWords words) {
        return new Comparison(first, second, words).differences();
    }

    /** Two versions side by side. */
    private record Comparison(Version first, Version second, ElementWords words) {

        Differences differences() {
            return new Differences(ids().flatMap(id -> difference(id).stream()).toList());
        }

        /** In the order of the second version; what it lacks stands after what it follows in the first. */
        private Stream<String> ids() {
            Map<String, Integer> places = new HashMap<>();
            second.ids().forEach(id -> places.put(id, places.size()));
            int place = -1;
            for (String id : first.ids()) {
                place = places.merge(id, place, (known, behind) -> known);
            }
            Set<String> ids = new LinkedHashSet<>(second.ids());
            ids.addAll(first.ids());
            List<String> sorted = new ArrayList<>(ids);
            sorted.sort(Comparator.comparing(places::get));
            return sorted.stream();
        }

        private Optional<Difference> difference(String id) {
            Optional<EObject> one = first.element(id);
            Optional<EObject> other = second.element(id);
            if (one.isPresent() && other.isPresent()) {
                List<ValueDifference> values = new ElementComparison(one.get(), other.get(), words).values();
                return values.isEmpty() ? Optional.empty()
                        : Optional.of(new Difference(Difference.Kind.BOTH, id, words.of(other.get()), values));
            }
            return one.isPresent() ? alone(Difference.Kind.ONLY_FIRST, id, one.get(), second)
                    : alone(Difference.Kind.ONLY_SECOND, id, other.orElseThrow(), first);
        }

        /** Where the owner is missing too, it tells of its parts. */
        private Optional<Difference> alone(Difference.Kind kind, String id, EObject element, Version lacking) {
            boolean owned = Version.ownerOf(element).filter(owner -> lacking.element(owner).isEmpty()).isPresent();
            return owned ? Optional.empty() : Optional.of(new Difference(kind, id, words.of(element), List.of()));
        }
    }
}
