package org.baraza.ui.monitoring.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FitTest {

    @Test
    void whatFitsStaysWhole() {
        assertEquals("Journalists", fit("Journalists", 11));
    }

    @Test
    void whatDoesNotFitEndsWithThreeDots() {
        assertEquals("Journ…", fit("Journalists", 6));
        assertEquals("Line…", fit("Line ministries", 6));
    }

    /** A column that is pushed out of a narrow pane has less than no room. */
    @Test
    void nothingFitsEvenWithoutRoom() {
        assertEquals("", fit("", -3));
        assertEquals("…", fit("Journalists", -3));
    }

    /** Letters of width one. */
    private static String fit(String text, double room) {
        return Fit.within(text, room, String::length);
    }
}
