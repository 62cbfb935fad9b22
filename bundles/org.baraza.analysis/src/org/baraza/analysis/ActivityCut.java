package org.baraza.analysis;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

import org.baraza.analysis.internal.Given;
import org.baraza.model.strategy.Activity;

/**
 * An activity that is given up, or what is left of it.
 *
 * @param saved per number of plan year: the revised cost that is not spent yet
 * @param extent how much of it goes
 */
public record ActivityCut(Activity activity, SortedMap<Integer, BigDecimal> saved, Extent extent) {

    public ActivityCut {
        saved = Collections.unmodifiableSortedMap(new TreeMap<>(saved));
    }

    /** How much of an activity goes. */
    public enum Extent implements Identified {

        /** All of it: nothing was spent, and it has no cost in other years. */
        WHOLE("whole"),
        /** What is left of it: some was spent, or a year of it is over, and that is kept. */
        REST("rest"),
        /** Its cost in the years named; it goes on in others. */
        YEARS("years");

        private final String id;

        Extent(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }
    }

    public BigDecimal total() {
        return saved.values().stream().reduce(BigDecimal::add).map(Given::plain).orElse(BigDecimal.ZERO);
    }
}
