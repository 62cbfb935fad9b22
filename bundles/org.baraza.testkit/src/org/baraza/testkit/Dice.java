package org.baraza.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.threeten.extra.YearQuarter;

/**
 * Choices that are the same for the same seed, on every machine.
 *
 * @param gaps how many facts of a hundred are missing
 */
record Dice(Random random, int gaps) {

    Dice(long seed, int gaps) {
        this(new Random(seed), gaps);
    }

    /** Both ends included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean percent(int share) {
        return random.nextInt(100) < share;
    }

    /** Whether a fact is there at all. */
    boolean isGiven() {
        return !percent(gaps);
    }

    /** Does it, unless the fact is one of those missing. */
    void mostly(Runnable setter) {
        if (isGiven()) {
            setter.run();
        }
    }

    <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Different ones, in any order; fewer where there are not so many. */
    <T> List<T> some(List<T> choices, int least, int most) {
        List<T> shuffled = new ArrayList<>(choices);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, Math.min(choices.size(), between(least, most))));
    }

    /** A quarter from the first to the last. */
    YearQuarter quarter(YearQuarter first, YearQuarter last) {
        int quarters = (last.getYear() - first.getYear()) * 4 + last.getQuarterValue() - first.getQuarterValue();
        return first.plusQuarters(between(0, Math.max(0, quarters)));
    }

    /** An engagement from 0 to 10 in tenths, now and then exactly on the cut. */
    double engagement() {
        return percent(8) ? 5 : between(0, 100) / 10.0;
    }
}
