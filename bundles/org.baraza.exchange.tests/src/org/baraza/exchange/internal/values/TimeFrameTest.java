package org.baraza.exchange.internal.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import org.baraza.exchange.table.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.YearQuarter;

/** Quarters, time frames, days and months as offices write them. */
class TimeFrameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Q1 2027|2027-Q1|2027-Q1", "T1 2027|2027-Q1|2027-Q1", "2027-Q1|2027-Q1|2027-Q1",
            "Q1-2027|2027-Q1|2027-Q1", "2027 T3|2027-Q3|2027-Q3", "1st quarter 2027|2027-Q1|2027-Q1",
            "1er trimestre 2027|2027-Q1|2027-Q1", "3e trimestre 2027|2027-Q3|2027-Q3", "Jan-Mar 2027|2027-Q1|2027-Q1",
            "janv.-mars 2027|2027-Q1|2027-Q1", "juil. – sept. 2027|2027-Q3|2027-Q3", "January 2027|2027-Q1|2027-Q1",
            "Q1 2027 - Q3 2028|2027-Q1|2028-Q3", "from Q1 2020 to Q3 2021|2020-Q1|2021-Q3",
            "T1 2027 à T3 2028|2027-Q1|2028-Q3", "du T2 2027 au T4 2027|2027-Q2|2027-Q4", "Q1–Q3 2027|2027-Q1|2027-Q3",
            "2027|2027-Q1|2027-Q4", "2027-2028|2027-Q1|2028-Q4", "Jan 2027 to Dec 2028|2027-Q1|2028-Q4",
            "janvier 2027 - juin 2027|2027-Q1|2027-Q2", "2027 Q2 - 2028 Q1|2027-Q2|2028-Q1", "15/02/2027|2027-Q1|2027-Q1",
            "2027-Q2 – 2027-Q4|2027-Q2|2027-Q4", "févr. 2027|2027-Q1|2027-Q1", "S1 2028|2028-Q1|2028-Q2",
            "H2 2027|2027-Q3|2027-Q4", "2e semestre 2027|2027-Q3|2027-Q4", "S2 2027 - S1 2028|2027-Q3|2028-Q2",
            "premier semestre 2028|2028-Q1|2028-Q2", "second half of 2027|2027-Q3|2027-Q4",
            "deuxième trimestre 2027|2027-Q2|2027-Q2", "du 1er avril au 30 septembre 2028|2028-Q2|2028-Q3",
            "1 January 2027 to 31 March 2028|2027-Q1|2028-Q1", "T4 2027-S1 2028|2027-Q4|2028-Q2",
            "Quarter 1 2027|2027-Q1|2027-Q1", "Quarter 2, 2027|2027-Q2|2027-Q2", "Trimestre 3 2027|2027-Q3|2027-Q3",
            "Trim. 1 - Trim. 2 2027|2027-Q1|2027-Q2", "1T2027|2027-Q1|2027-Q1", "4T 2027|2027-Q4|2027-Q4",
            "Semestre 2 2027|2027-Q3|2027-Q4", "1st semester 2027|2027-Q1|2027-Q2", "Q1 27|2027-Q1|2027-Q1", "Q2'27|2027-Q2|2027-Q2",
            "Jan-Mar 27|2027-Q1|2027-Q1", "Jan 27 - Jun 28|2027-Q1|2028-Q2", "01/01/2027 - 31/03/2027|2027-Q1|2027-Q1",
            "du 01/01/2027 au 30/06/2028|2027-Q1|2028-Q2", "01.01.2027-31.03.2027|2027-Q1|2027-Q1", "01/2027-06/2027|2027-Q1|2027-Q2",
            "2027-01 to 2027-03|2027-Q1|2027-Q1", "2027-01-15 – 2027-06-30|2027-Q1|2027-Q2" })
    void readsTimeFrames(String text, String first, String last) {
        assertEquals(Optional.of(new TimeFrame(YearQuarter.parse(first), YearQuarter.parse(last))), TimeFrame.find(text));
    }

    @ParameterizedTest
    @ValueSource(strings = { "ongoing", "Q5 2027", "soon", "Q1", "Q3 2028 - Q1 2027", "each year", "12", "juin", "Q1 2027 or later", "S3 2027", "15 days 2027", "45 mars 2027 - 3 avril 2027",
            "01/06/2027 - 31/03/2027", "Q1 99", "27" })
    void whatIsNoTimeFrameIsNone(String text) {
        assertEquals(Optional.empty(), TimeFrame.find(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "31/12/2026|2026-12-31", "31.12.26|2026-12-31", "2026-12-31|2026-12-31",
            "12/31/2026|2026-12-31", "5/10/2026|2026-10-05", "31 December 2026|2026-12-31", "1er octobre 2026|2026-10-01",
            "October 5, 2026|2026-10-05", "oct. 2026|2026-10-31", "2026|2026-12-31", "T3 2026|2026-09-30",
            "3 août 2026|2026-08-03", "2026-10-31T14:32:00|2026-10-31", "14/03/2027 10:30:00|2027-03-14", "14/03/2027, 9:05 PM|2027-03-14", "14.03.27 10h30|2027-03-14" })
    void readsDays(String text, LocalDate expected) {
        assertEquals(Optional.of(expected), DayText.find(text));
    }

    /** A cell whose look of a day was lost on the way. */
    @Test
    void aNumberThatSpreadsheetsCountDaysByIsADay() throws RefusedValueException {
        Cell cell = new Cell.Number(new BigDecimal("46387"), false);
        assertEquals(LocalDate.of(2026, 12, 31), DayText.day(cell));
        assertEquals(YearMonth.of(2026, 12), DayText.month(new Cell.Text("46387")));
        assertEquals(YearQuarter.of(2026, 4), TimeFrame.of(cell).first());
        assertThrows(RefusedValueException.class, () -> DayText.day(new Cell.Number(new BigDecimal("12"), false)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "31/02/2026", "32/01/2026", "2026-10-31 or so", "yesterday", "1/1/1", "99" })
    void whatIsNoDayIsNone(String text) {
        assertEquals(Optional.empty(), DayText.find(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "October 2026|2026-10", "oct. 2026|2026-10", "2026-10|2026-10", "10/2026|2026-10",
            "Octobre 2026|2026-10", "Oct-26|2026-10", "31/10/2026|2026-10", "juil. 2026|2026-07", "juin 2026|2026-06" })
    void readsMonths(String text, YearMonth expected) {
        assertEquals(Optional.of(expected), DayText.findMonth(text));
    }
}
