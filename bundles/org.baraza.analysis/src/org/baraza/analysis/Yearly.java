package org.baraza.analysis;

import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.baraza.analysis.internal.ShortMap;

/**
 * Sums per plan year.
 *
 * @param none the sum of nothing
 * @param years by number of the plan year, in order; a number that the plan doesn't have holds what was recorded for
 *        it, and 0 what belongs to no year. All of them count in the total.
 */
public record Yearly<T extends Sum<T>>(T none, Map<Integer, T> years) {

    public Yearly {
        years = ShortMap.copyOf(years);
    }

    static <T extends Sum<T>> Yearly<T> none(T none) {
        return new Yearly<>(none, Map.of());
    }

    static <T extends Sum<T>> Yearly<T> sum(T none, Collection<Yearly<T>> parts) {
        SortedMap<Integer, T> years = new TreeMap<>();
        parts.forEach(part -> part.years.forEach((year, value) -> years.merge(year, value, Sum::plus)));
        return new Yearly<>(none, years);
    }

    public T total() {
        return years.values().stream().reduce(none, Sum::plus);
    }

    /** Whether this holds for what there is of every year. */
    public boolean all(Predicate<T> condition) {
        return years.values().stream().allMatch(condition);
    }

    public T year(PlanYear year) {
        return years.getOrDefault(year.number(), none);
    }
}
