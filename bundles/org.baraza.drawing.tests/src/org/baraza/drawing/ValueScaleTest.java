package org.baraza.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.DoubleStream;

import org.junit.jupiter.api.Test;

class ValueScaleTest {

    @Test
    void stepsAreRoundAndZeroIsShown() {
        assertEquals(List.of(0.0, 10.0, 20.0, 30.0), scale(12, 24).ticks());
        assertEquals(List.of(0.0, 20.0, 40.0, 60.0, 80.0, 100.0), ValueScale.of(DoubleStream.of(100), 5).ticks());
        assertEquals(List.of(-5.0, 0.0, 5.0), scale(-3, 4).ticks());
    }

    @Test
    void smallAndAbsentValuesHaveAScaleToo() {
        assertEquals(0.5, scale(0.04, 0.05).share(0.03), 1e-9);
        assertEquals(List.of(0.0, 1.0), scale().ticks());
        assertEquals(List.of(-1.0, 0.0), ValueScale.of(DoubleStream.of(-1), 1).ticks());
    }

    @Test
    void sharesRunFromTheLowerToTheUpperEnd() {
        assertEquals(0, scale(12, 24).share(0));
        assertEquals(1, scale(12, 24).share(30));
    }

    private static ValueScale scale(double... values) {
        return ValueScale.of(DoubleStream.of(values), 3);
    }
}
