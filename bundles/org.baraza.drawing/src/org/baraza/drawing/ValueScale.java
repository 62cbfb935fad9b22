package org.baraza.drawing;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

/**
 * The value axis of a chart: round steps that hold all values, and zero always.
 *
 * @param least lower end, in steps
 * @param most upper end, in steps
 */
public record ValueScale(double step, long least, long most) {

    private static final double[] ROUND = { 1, 2, 5, 10 };

    /** @param steps how many there should be, at most */
    public static ValueScale of(DoubleStream values, int steps) {
        double[] all = DoubleStream.concat(DoubleStream.of(0), values).toArray();
        double least = DoubleStream.of(all).min().orElse(0);
        double most = DoubleStream.of(all).max().orElse(0);
        double step = round((most - least) / steps);
        long lower = (long) Math.floor(least / step);
        return new ValueScale(step, lower, Math.max(lower + 1, (long) Math.ceil(most / step)));
    }

    /** The smallest of 1, 2, 5, 10, 20... that is at least the given one. */
    private static double round(double step) {
        if (step <= 0) {
            return 1;
        }
        double power = Math.pow(10, Math.floor(Math.log10(step)));
        return DoubleStream.of(ROUND).map(digit -> digit * power).filter(round -> round >= step * (1 - 1e-9))
                .findFirst().orElse(10 * power);
    }

    public List<Double> ticks() {
        return LongStream.rangeClosed(least, most).mapToObj(i -> i * step).toList();
    }

    /** How far up the axis a value lies, from 0 to 1. */
    public double share(double value) {
        return (value / step - least) / (most - least);
    }
}
