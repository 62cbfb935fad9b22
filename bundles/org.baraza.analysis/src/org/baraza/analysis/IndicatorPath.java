package org.baraza.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import org.baraza.analysis.internal.Course;
import org.baraza.analysis.internal.Given;
import org.baraza.analysis.internal.Periods;
import org.baraza.analysis.internal.Ratio;
import org.baraza.model.catalogue.Direction;
import org.baraza.model.catalogue.IndicatorKind;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Reading;
import org.baraza.model.strategy.Target;

/**
 * What an indicator is expected to be: by days from the baseline through the dated targets, straight between them and
 * flat after the last; an indicator per period has a step per target instead. Around it lies the tolerance: the
 * indicator's own, or a share of the way from the baseline to the expected value, or, where the path is flat (between
 * two equal points, after the date of the last target), a share of the expected value.
 */
public final class IndicatorPath {

    private final Course course;
    private final BigDecimal baseline;
    private final Optional<BigDecimal> ownTolerance;
    private final Direction direction;
    private final Limits limits;

    private IndicatorPath(Indicator indicator, Course course, Limits limits) {
        this.course = course;
        this.baseline = indicator.getBaseline().getValue();
        this.ownTolerance = Optional.ofNullable(indicator.getTolerance()).filter(own -> own.signum() >= 0);
        this.direction = indicator.getDirection();
        this.limits = limits;
    }

    /**
     * Empty if there is no dated baseline or no dated target after it, or if it is not known how long the periods of an
     * indicator per period are.
     */
    public static Optional<IndicatorPath> of(Indicator indicator) {
        return of(indicator, Given.strategyOf(indicator).map(Limits::of).orElse(Limits.guidelines()));
    }

    public static Optional<IndicatorPath> of(Indicator indicator, Limits limits) {
        Reading baseline = indicator.getBaseline();
        if (baseline == null || baseline.getDate() == null || baseline.getValue() == null) {
            return Optional.empty();
        }
        NavigableMap<LocalDate, BigDecimal> targets = targetsAfter(baseline.getDate(), indicator);
        return targets.isEmpty() ? Optional.empty()
                : course(indicator, targets).map(course -> new IndicatorPath(indicator, course, limits));
    }

    /** The points between which path and band are straight; the path goes on flat after the last. */
    public List<PathPoint> points() {
        return course.corners().stream().map(this::at).toList();
    }

    /** The expected value and tolerance of any day. */
    public PathPoint at(LocalDate day) {
        return new PathPoint(day, course.at(day).rounded(), tolerance(day).rounded());
    }

    /**
     * Holds a measured value against the path at its own day, exactly; the edge of the tolerance is on track.
     *
     * @return on track, ahead or lagging
     */
    public IndicatorState judge(LocalDate day, BigDecimal measured) {
        Ratio shortfall = course.at(day).minus(measured);
        if (shortfall.abs().compareTo(tolerance(day)) <= 0) {
            return IndicatorState.ON_TRACK;
        }
        boolean above = shortfall.signum() < 0;
        return above == (direction == Direction.UP) ? IndicatorState.AHEAD : IndicatorState.LAGGING;
    }

    private Ratio tolerance(LocalDate day) {
        if (ownTolerance.isPresent()) {
            return Ratio.of(ownTolerance.get());
        }
        Ratio expected = course.at(day);
        return course.isFlatAt(day) ? expected.abs().times(limits.flatTolerance())
                : expected.minus(baseline).abs().times(limits.tolerance());
    }

    private static Optional<Course> course(Indicator indicator, NavigableMap<LocalDate, BigDecimal> targets) {
        Reading baseline = indicator.getBaseline();
        if (indicator.getKind() == IndicatorKind.PER_PERIOD) {
            return Periods.of(indicator.getFrequency()).map(periods -> steps(baseline, periods, targets));
        }
        targets.put(baseline.getDate(), baseline.getValue());
        return Optional.of(new Course.Straight(targets));
    }

    private static Course steps(Reading baseline, Periods periods, NavigableMap<LocalDate, BigDecimal> targets) {
        NavigableMap<LocalDate, BigDecimal> byPeriod = new TreeMap<>();
        targets.forEach((date, value) -> byPeriod.put(periods.endOf(date), value));
        return new Course.Steps(baseline.getDate(), baseline.getValue(), periods, byPeriod);
    }

    private static NavigableMap<LocalDate, BigDecimal> targetsAfter(LocalDate baseline, Indicator indicator) {
        NavigableMap<LocalDate, BigDecimal> targets = new TreeMap<>();
        for (Target target : indicator.getTargets()) {
            if (target.getDate() != null && target.getValue() != null && target.getDate().isAfter(baseline)) {
                targets.put(target.getDate(), target.getValue());
            }
        }
        return targets;
    }
}
