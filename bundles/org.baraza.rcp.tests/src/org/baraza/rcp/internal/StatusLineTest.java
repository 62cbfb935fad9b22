package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;

import org.baraza.analysis.Forms;
import org.junit.jupiter.api.Test;

class StatusLineTest {

    @Test
    void nothingToFixIsNotSaidInRed() {
        assertEquals("Nothing to fix", MessageFormat.format(Messages.Status_toFix, 0L));
        assertEquals("check", StatusLine.sign(0, "finding-fix"));
        assertEquals("2 to fix", MessageFormat.format(Messages.Status_toFix, 2L));
        assertEquals("finding-fix", StatusLine.sign(2, "finding-fix"));
    }

    /** Who looks back in one room sees it in all of them. */
    @Test
    void anotherDayThanTodayIsSaid() {
        LocalDate today = LocalDate.of(2026, 11, 30);
        Forms forms = new Forms(Locale.ENGLISH);
        assertEquals("", StatusLine.dayWords(today, today, false, forms));
        assertEquals("As of 31/08/2026: back to today", StatusLine.dayWords(LocalDate.of(2026, 8, 31), today, false, forms));
        assertEquals("As of 31/08/2026", StatusLine.dayWords(LocalDate.of(2026, 8, 31), today, true, forms));
    }
}
