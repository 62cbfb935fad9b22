package org.baraza.analysis.internal;

import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Strategy;
import org.threeten.extra.YearQuarter;

/** Quarters from the first to the last, both included, the last never before the first. */
public record QuarterSpan(YearQuarter first, YearQuarter last) {

    /** A longer span is a slip of the pen; what lies beyond is not listed, so that it exhausts nothing. */
    private static final long LONGEST = 200;

    public static Optional<QuarterSpan> of(Strategy strategy) {
        return of(strategy.getFirstQuarter(), strategy.getLastQuarter());
    }

    public static Optional<QuarterSpan> of(Activity activity) {
        return of(activity.getFirstQuarter(), activity.getLastQuarter());
    }

    /** Empty if an end is absent or the last comes before the first. */
    public static Optional<QuarterSpan> of(YearQuarter first, YearQuarter last) {
        if (first == null || last == null || last.isBefore(first) || !isPlausible(first) || !isPlausible(last)) {
            return Optional.empty();
        }
        return Optional.of(new QuarterSpan(first, last));
    }

    /** How many quarters are listed. */
    public long length() {
        return Math.min(LONGEST, IsoFields.QUARTER_YEARS.between(first.atDay(1), last.atDay(1)) + 1);
    }

    public List<YearQuarter> quarters() {
        return LongStream.range(0, length()).mapToObj(first::plusQuarters).toList();
    }

    public boolean overlaps(YearQuarter from, YearQuarter to) {
        return !first.isAfter(to) && !last.isBefore(from);
    }

    private static boolean isPlausible(YearQuarter quarter) {
        return quarter.getYear() >= 0 && quarter.getYear() <= 9999;
    }
}
