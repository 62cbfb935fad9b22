package org.baraza.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class FitTest {

    @Test
    void keepsWhatFits() {
        assertEquals("Journalists", Fit.within("Journalists", 11, String::length));
    }

    @Test
    void endsWhatDoesNotWithAnEllipsis() {
        assertEquals("Journ…", Fit.within("Journalists", 6, String::length));
        assertEquals("Line…", Fit.within("Line ministries", 6, String::length));
        assertEquals("", Fit.within("Journalists", 0, String::length));
    }

    @Test
    void breaksIntoLinesBeforeItEndsWithAnEllipsis() {
        assertEquals(List.of("Journalists"), Fit.lines("Journalists", 2, 11, String::length));
        assertEquals(List.of("A made-up", "country"), Fit.lines("A made-up country", 2, 10, String::length));
        assertEquals(List.of("A made-up", "country w…"), Fit.lines("A made-up country with two years", 2, 10, String::length));
        assertEquals(List.of("Journ…"), Fit.lines("Journalists", 2, 6, String::length));
    }
}
