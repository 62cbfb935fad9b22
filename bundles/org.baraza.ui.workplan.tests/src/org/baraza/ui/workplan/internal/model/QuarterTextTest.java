package org.baraza.ui.workplan.internal.model;

import static org.baraza.testkit.Builders.aStrategy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.baraza.analysis.Vocabulary;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearQuarter;

class QuarterTextTest {

    private static final List<YearQuarter> YEAR = List.of(YearQuarter.of(2026, 3), YearQuarter.of(2027, 2));

    @Test
    void readsWhatPeopleUsuallyWrite() {
        QuarterText usual = new QuarterText(Vocabulary.of(Locale.ENGLISH));
        assertEquals(YEAR, usual.read("Q3 2026 – Q2 2027"));
        assertEquals(YEAR, usual.read("t3 2026-t2 2027"));
        assertEquals(YEAR, usual.read("2026-Q3 – 2027-Q2"));
        assertEquals(YEAR.subList(0, 1), usual.read("q3/2026"));
        assertEquals(List.of(), usual.read("Q3 2026 at last"));
        assertEquals(List.of(), usual.read("soon"));
    }

    @Test
    void readsWhatTheDocumentCallsItsQuartersFirst() {
        QuarterText fiscal = new QuarterText(Vocabulary.of(aStrategy().setting("fiscal-year.start-month", "7")
                .setting("quarter.label", "Q{fiscal-quarter} {fiscal-year-end}").build(), Locale.ENGLISH));
        assertEquals(YEAR, fiscal.read("Q1 2027 – Q4 2027"));
        assertEquals(YEAR, fiscal.read("2026-Q3 – 2027-Q2"), "the form of the file");
        assertEquals(List.of(), fiscal.read("T1 2027"), "of the calendar or of the fiscal year?");
    }
}
