package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.MessageFormat;

import org.junit.jupiter.api.Test;

class StatusLineTest {

    @Test
    void nothingToFixIsNotSaidInRed() {
        assertEquals("Nothing to fix", MessageFormat.format(Messages.Status_toFix, 0L));
        assertEquals("check", StatusLine.sign(0, "finding-fix"));
        assertEquals("2 to fix", MessageFormat.format(Messages.Status_toFix, 2L));
        assertEquals("finding-fix", StatusLine.sign(2, "finding-fix"));
    }
}
