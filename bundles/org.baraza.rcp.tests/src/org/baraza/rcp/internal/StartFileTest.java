package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;

class StartFileTest {

    @Test
    void isTheFirstArgumentThatIsNoOption() {
        assertEquals(Optional.of("plan.baraza"), StartFile.in(new String[] {"-clean", "plan.baraza"}).file());
        assertEquals(Optional.empty(), StartFile.in(new String[] {"-clean"}).file());
    }

    /** The workbench leaves its options among the program's own. */
    @Test
    void isNotTheValueOfAnOption() {
        assertEquals(Optional.empty(), StartFile.in(new String[] {"-dir", "rtl"}).file());
        assertEquals(Optional.of("plan.baraza"), StartFile.in(new String[] {"-dir", "rtl", "plan.baraza"}).file());
    }

    @Test
    void mayBeTheSample() {
        assertTrue(StartFile.in(new String[] {"sample:"}).isSample());
        assertFalse(StartFile.in(new String[] {"plan.baraza"}).isSample());
        assertFalse(StartFile.in(new String[] {"-clean"}).isNamed());
    }

    /** Whatever option it is: a test run's own settings were opened as a document, and a dialog said that they are none. */
    @Test
    void isNotTheValueOfAnOptionThatNobodyKnows() {
        assertEquals(Optional.empty(), StartFile.in(new String[] {"-testproperties", "surefire.properties"}).file());
    }

    @Test
    void isWhateverStandsAlone() {
        assertEquals(Optional.of("letter.docx"), StartFile.in(new String[] {"letter.docx"}).file());
    }
}
