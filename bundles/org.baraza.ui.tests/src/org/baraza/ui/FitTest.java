package org.baraza.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
