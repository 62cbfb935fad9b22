package org.baraza.report.office.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

    @Test
    void aRowThatHeadsOthersGoesWithTheNext() {
        flow.add(row("first", 60, false));
        flow.add(row("group", 15, true));
        flow.add(row("second", 16, false));
        assertEquals(2, flow.filled().page("group"));
    }
}
