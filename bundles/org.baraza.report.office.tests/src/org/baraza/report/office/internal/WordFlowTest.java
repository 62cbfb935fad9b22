package org.baraza.report.office.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;

import org.baraza.report.office.internal.WordFlow.Piece;
import org.junit.jupiter.api.Test;

class WordFlowTest {

    private static final double ROOM = 100;

    private final WordFlow flow = new WordFlow(ROOM);

    private static Piece text(Object about, double before, double line, double after) {
        return new Piece(about, before, line, 1, after, false, 0, 0);
    }

    private static Piece row(Object about, double line, boolean headsOthers) {
        return new Piece(about, 0, line, 1, 0, headsOthers, 10, 0);
    }

    @Test
    void ofTheRoomBelowATextAndAboveTheNextTheLargerIsKept() {
        flow.add(text("first", 0, 40, 10));
        flow.add(text("second", 20, 40, 0));
        assertEquals(1, flow.filled().page("second"));
    }

    @Test
    void aRowThatHeadsOthersStaysWhereTheNextFitsUnderTheSameHead() {
        flow.add(row("first", 60, false));
        flow.add(row("group", 15, true));
        flow.add(row("second", 15, false));
        assertEquals(1, flow.filled().page("group"));
    }

    /** Whoever took such a template for a report waited for ever. */
    @Test
    void aPageWithoutRoomForTwoLinesTakesOne() {
        for (double room : new double[] { -100, 0, 10, 60 }) {
            WordFlow low = new WordFlow(room);
            low.add(new WordFlow.Piece("text", 0, 40, 5, 0, false, 0, 0));
            assertTrue(assertTimeoutPreemptively(Duration.ofSeconds(5), low::filled).last() >= 5, "room " + room);
        }
    }

    @Test
    void aRowThatHeadsOthersGoesWithTheNext() {
        flow.add(row("first", 60, false));
        flow.add(row("group", 15, true));
        flow.add(row("second", 16, false));
        assertEquals(2, flow.filled().page("group"));
    }
}
