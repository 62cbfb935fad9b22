package org.baraza.analysis.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

/** How the expected value of an indicator develops from its baseline through its targets. */
public sealed interface Course {

    Ratio at(LocalDate day);

    /** Whether the path stays at this height from the day on. */
    boolean isFlatFrom(LocalDate day);

    /** The days between which the path is straight, in order. */
    List<LocalDate> corners();

    /** Straight by days from corner to corner, flat before the first and after the last. */
    record Straight(NavigableMap<LocalDate, BigDecimal> values) implements Course {

        @Override
        public Ratio at(LocalDate day) {
            Map.Entry<LocalDate, BigDecimal> before = values.floorEntry(day);
            Map.Entry<LocalDate, BigDecimal> after = values.higherEntry(day);
            if (before == null) {
                return Ratio.of(after.getValue());
            }
            if (after == null) {
                return Ratio.of(before.getValue());
            }
            return Ratio.between(before.getValue(), after.getValue(), ChronoUnit.DAYS.between(before.getKey(), day),
                    ChronoUnit.DAYS.between(before.getKey(), after.getKey()));
        }

        @Override
        public boolean isFlatFrom(LocalDate day) {
            Map.Entry<LocalDate, BigDecimal> before = values.floorEntry(day);
            Map.Entry<LocalDate, BigDecimal> after = values.higherEntry(day);
            return before == null || after == null || before.getValue().compareTo(after.getValue()) == 0;
        }

        @Override
        public List<LocalDate> corners() {
            return List.copyOf(values.keySet());
        }
    }

    /**
     * A step per target. A period is held against the target dated in it, else against the next one, else the last.
     *
     * @param start day of the baseline
     * @param targets by the last day of the period that they are dated in
     */
    record Steps(LocalDate start, Periods periods, NavigableMap<LocalDate, BigDecimal> targets) implements Course {

        @Override
        public Ratio at(LocalDate day) {
            Map.Entry<LocalDate, BigDecimal> target = targets.ceilingEntry(periods.endOf(day));
            return Ratio.of(target != null ? target.getValue() : targets.lastEntry().getValue());
        }

        @Override
        public boolean isFlatFrom(LocalDate day) {
            return true;
        }

        @Override
        public List<LocalDate> corners() {
            List<LocalDate> corners = new ArrayList<>();
            LocalDate first = start.plusDays(1);
            for (LocalDate last : targets.keySet()) {
                corners.add(first);
                corners.add(last);
                first = last.plusDays(1);
            }
            return List.copyOf(corners);
        }
    }
}
