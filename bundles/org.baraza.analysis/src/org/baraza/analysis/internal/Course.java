package org.baraza.analysis.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.stream.Stream;

/** How the expected value of an indicator develops from its baseline through its targets. */
public sealed interface Course {

    Ratio at(LocalDate day);

    /**
     * Whether the path has no slope on this day. A corner belongs to the stretch that ends there, so that the target of
     * a day is still on the way to it and what comes after the last is flat.
     */
    boolean isFlatAt(LocalDate day);

    /** The days between which path and slope are straight, in order. */
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
        public boolean isFlatAt(LocalDate day) {
            if (day.equals(values.firstKey())) {
                return isFlatAt(day.plusDays(1));
            }
            Map.Entry<LocalDate, BigDecimal> before = values.lowerEntry(day);
            Map.Entry<LocalDate, BigDecimal> after = values.ceilingEntry(day);
            return before == null || after == null || before.getValue().compareTo(after.getValue()) == 0;
        }

        /** Where a flat stretch begins or ends, the day after too. */
        @Override
        public List<LocalDate> corners() {
            return values.keySet().stream().flatMap(day -> isFlatAt(day) == isFlatAt(day.plusDays(1)) ? Stream.of(day)
                    : Stream.of(day, day.plusDays(1))).distinct().toList();
        }
    }

    /**
     * A step per target. A period is held against the target dated in it, else against the next one, else the last.
     *
     * @param start day of the baseline
     * @param baseline its value
     * @param targets by the last day of the period that they are dated in
     */
    record Steps(LocalDate start, BigDecimal baseline, Periods periods,
            NavigableMap<LocalDate, BigDecimal> targets) implements Course {

        @Override
        public Ratio at(LocalDate day) {
            Map.Entry<LocalDate, BigDecimal> target = targets.ceilingEntry(periods.endOf(day));
            return Ratio.of(target != null ? target.getValue() : targets.lastEntry().getValue());
        }

        /** Where a period expects what the one before or the baseline did, and after the last target's period. */
        @Override
        public boolean isFlatAt(LocalDate day) {
            Map.Entry<LocalDate, BigDecimal> target = targets.ceilingEntry(periods.endOf(day));
            if (target == null || target.getValue().compareTo(baseline) == 0) {
                return true;
            }
            Map.Entry<LocalDate, BigDecimal> before = targets.lowerEntry(target.getKey());
            return before != null && before.getValue().compareTo(target.getValue()) == 0;
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
            corners.add(first);
            return List.copyOf(corners);
        }
    }
}
