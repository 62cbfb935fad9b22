package org.baraza.exchange.internal.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Month;

import org.baraza.exchange.internal.values.PlanTime.Open;
import org.baraza.exchange.table.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.YearQuarter;

/** Time frames that are said by the plan's own time, in a plan from Q3 2026 to Q2 2029 of an office whose year begins in July. */
class PlanTimeTest {

    private static final PlanTime PLAN = PlanTime.of(YearQuarter.of(2026, 3), YearQuarter.of(2029, 2), Month.JULY);
    private static final PlanTime CALENDAR = PlanTime.of(YearQuarter.of(2027, 1), YearQuarter.of(2029, 4), Month.JANUARY);
    private static final PlanTime UNKNOWN = PlanTime.of(null, null, Month.JANUARY);

    private static String told(PlanTime time, String text) throws RefusedValueException {
        PlanTime.Said said = time.frame(new Cell.Text(text));
        return said.frame().first() + " " + said.frame().last() + (said.open() == Open.NONE ? "" : " " + said.open());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Year 1|2026-Q3 2027-Q2", "Année 1|2026-Q3 2027-Q2", "Y2|2027-Q3 2028-Q2", "An 3|2028-Q3 2029-Q2",
            "A1|2026-Q3 2027-Q2", "Years 1-2|2026-Q3 2028-Q2", "Year 1 to Year 3|2026-Q3 2029-Q2", "Années 1 à 3|2026-Q3 2029-Q2",
            "Years 1, 2 and 3|2026-Q3 2029-Q2", "Year 2 Q1|2027-Q3 2027-Q3", "Y1Q2|2026-Q4 2026-Q4", "Q1-Q2 of Year 2|2027-Q3 2027-Q4",
            "T2 de l’année 1|2026-Q4 2026-Q4", "Y1 Q3 - Y2 Q2|2027-Q1 2027-Q4", "first year|2026-Q3 2027-Q2", "2e année|2027-Q3 2028-Q2",
            "3rd year|2028-Q3 2029-Q2", "Première année du plan|2026-Q3 2027-Q2" })
    void yearsOfThePlan(String text, String expected) throws RefusedValueException {
        assertEquals(expected, told(PLAN, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "2027/28|2027-Q3 2028-Q2", "FY 2027/28|2027-Q3 2028-Q2", "FY2027/2028|2027-Q3 2028-Q2",
            "2027-28|2027-Q3 2028-Q2", "2027/2028|2027-Q3 2028-Q2", "Exercice 2027-2028|2027-Q3 2028-Q2", "Q1 2027/28|2027-Q3 2027-Q3",
            "Q1-Q2 FY2027/28|2027-Q3 2027-Q4", "2027/28 Q4|2028-Q2 2028-Q2", "2026/27 - 2027/28|2026-Q3 2028-Q2",
            "FY 2026/27 to FY 2028/29|2026-Q3 2029-Q2", "2027-2028|2027-Q1 2028-Q4" })
    void fiscalYears(String text, String expected) throws RefusedValueException {
        assertEquals(expected, told(PLAN, text));
    }

    @Test
    void aFiscalYearThatTheProfileDoesNotKnowIsRefusedWithTheReason() {
        String reason = assertThrows(RefusedValueException.class, () -> told(CALENDAR, "2027/28")).getMessage();
        assertTrue(reason.contains("fiscal year") && reason.contains("January"), reason);
        assertThrows(RefusedValueException.class, () -> told(PLAN, "FY2028"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "FY 2028|2028-Q1 2028-Q4", "Year 2028|2028-Q1 2028-Q4", "Année 2028|2028-Q1 2028-Q4", "2027/2028|2027-Q1 2028-Q4",
            "01/06/2027 - 28/02/2028|2027-Q2 2028-Q1", "janv.-mars 2027|2027-Q1 2027-Q1", "2027-12|2027-Q4 2027-Q4", "from Q1 2027 to Q3 2028|2027-Q1 2028-Q3",
            "du 1er avril au 30 juin 2028|2028-Q2 2028-Q2", "2027|2027-Q1 2027-Q4", "46387|2026-Q4 2026-Q4", "de janvier à juin 2027|2027-Q1 2027-Q2" })
    void whatIsSaidOutrightStaysSo(String text, String expected) throws RefusedValueException {
        assertEquals(expected, told(CALENDAR, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "by June 2027|2026-Q3 2027-Q2 BEGIN", "Jusqu’en juin 2027|2026-Q3 2027-Q2 BEGIN", "Jusqu'en juin 2027|2026-Q3 2027-Q2 BEGIN",
            "until Q2 2028|2026-Q3 2028-Q2 BEGIN", "by end of 2027|2026-Q3 2027-Q4 BEGIN", "d’ici fin 2027|2026-Q3 2027-Q4 BEGIN", "By 30 June 2027|2026-Q3 2027-Q2 BEGIN",
            "au plus tard en mars 2028|2026-Q3 2028-Q1 BEGIN", "by Year 2|2026-Q3 2028-Q2 BEGIN", "from Q2 2027|2027-Q2 2029-Q2 END", "à partir de juin 2027|2027-Q2 2029-Q2 END",
            "dès 2028|2028-Q1 2029-Q2 END", "Q3 2027 onwards|2027-Q3 2029-Q2 END", "from Year 2 onwards|2027-Q3 2029-Q2 END", "Ongoing|2026-Q3 2029-Q2 BOTH",
            "on-going|2026-Q3 2029-Q2 BOTH", "continu|2026-Q3 2029-Q2 BOTH", "En continu|2026-Q3 2029-Q2 BOTH", "Continuous|2026-Q3 2029-Q2 BOTH",
            "Toute la période|2026-Q3 2029-Q2 BOTH", "Throughout the plan|2026-Q3 2029-Q2 BOTH", "Every year|2026-Q3 2029-Q2 BOTH", "Trimestriel|2026-Q3 2029-Q2 BOTH" })
    void whatIsLeftOpenIsTakenFromThePlan(String text, String expected) throws RefusedValueException {
        assertEquals(expected, told(PLAN, text));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Year 7", "Year 0", "3 years", "soon", "Q5 2027", "by and by", "when needed", "Y1 - Q1 2027", "tbd" })
    void theRestIsRefused(String text) {
        assertThrows(RefusedValueException.class, () -> told(PLAN, text));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Year 1", "ongoing", "by June 2027" })
    void withoutThePlansTimeItIsSaidThatThisIsMissing(String text) {
        String reason = assertThrows(RefusedValueException.class, () -> told(UNKNOWN, text)).getMessage();
        assertTrue(reason.contains("first and last quarter"), reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "by 15 March 2027|2027-03-15", "end of May 2027|2027-05-31", "fin mai 2027|2027-05-31", "d’ici fin 2027|2027-12-31",
            "Year 2|2028-06-30", "fin de l’année 1|2027-06-30", "2027/28|2028-06-30", "31/12/2026|2026-12-31" })
    void daysByWhichSomethingIsDue(String text, LocalDate expected) throws RefusedValueException {
        assertEquals(expected, PLAN.day(new Cell.Text(text)));
    }
}
