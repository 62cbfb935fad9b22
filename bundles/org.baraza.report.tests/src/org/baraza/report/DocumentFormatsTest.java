package org.baraza.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

import org.junit.jupiter.api.Test;

class DocumentFormatsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 31);

    private final DocumentFormats english = new DocumentFormats(Locale.ENGLISH);
    private final DocumentFormats french = new DocumentFormats(Locale.FRENCH);

    @Test
    void daysAndMonthsAreThoseOfTheLanguage() {
        assertEquals("31 October 2026", english.date(DAY));
        assertEquals("31 octobre 2026", french.date(DAY));
        assertEquals("31 Oct 2026", english.shortDate(DAY));
        assertEquals("October 2026", english.month(YearMonth.of(2026, 10)));
        assertEquals("octobre 2026", french.month(YearMonth.of(2026, 10)));
    }

    @Test
    void numbersAreExactAndGrouped() {
        assertEquals("73,800", english.number(new BigDecimal("73800")));
        assertEquals("1,250.123456789", english.number(new BigDecimal("1250.123456789")));
        assertEquals("73\u202f800,5", french.number(new BigDecimal("73800.5")));
    }

    @Test
    void zeroIsADashInTables() {
        assertEquals("–", english.amount(new BigDecimal("0.00")));
        assertEquals("0", english.number(BigDecimal.ZERO));
        assertEquals("-5", english.amount(new BigDecimal("-5")));
    }
}
