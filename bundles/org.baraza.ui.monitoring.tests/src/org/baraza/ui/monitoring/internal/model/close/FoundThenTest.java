package org.baraza.ui.monitoring.internal.model.close;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.baraza.checks.FindingFate;
import org.baraza.checks.MonthFindings.Line;
import org.baraza.checks.Severity;
import org.junit.jupiter.api.Test;

class FoundThenTest {

    private static final Line LEAD = line(FindingFate.SETTLED, "Open days: name a lead.", "");
    private static final Line REPORTS = line(FindingFate.CHANGED, "Press day: October.", "Press day: November.");
    private static final Line COST = line(FindingFate.NEW, "Open days: enter a cost.", "");

    @Test
    void whatBecameOfItIsCounted() {
        assertEquals("What became of it since: Still open (reads otherwise) 1, Settled since 2, New since 1.",
                new FoundThen(List.of(LEAD, LEAD, REPORTS, COST), 0).summary());
    }

    @Test
    void whatWasFoundAndNotStoredIsSaid() {
        assertEquals("What became of it since: Settled since 1. 36800 more were found then and not stored: of a month the first"
                + " 200 are.", new FoundThen(List.of(LEAD), 36_800).summary().replace(",800", "800"));
    }

    @Test
    void aMonthWithoutFindingsSaysSo() {
        assertEquals("Nothing was found then to fix or to consider, and nothing is new since.",
                new FoundThen(List.of(), 0).summary());
    }

    @Test
    void whatSaysSomethingElseNowIsReadBelow() {
        assertEquals("Press day: October.\nNow: Press day: November.", FoundThen.whole(REPORTS));
        assertEquals("Open days: name a lead.", FoundThen.whole(LEAD));
    }

    private static Line line(FindingFate since, String text, String now) {
        return new Line(since, Severity.TO_FIX, text, now, "activity-1", "lead");
    }
}
