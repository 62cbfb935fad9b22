package org.baraza.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.baraza.analysis.Forms;

/** Numbers and days as the language of a document writes them. */
public final class DocumentFormats {

    private final Forms numbers;
    private final DateTimeFormatter day;
    private final DateTimeFormatter shortDay;
    private final DateTimeFormatter month;

    public DocumentFormats(Locale language) {
        this.numbers = new Forms(language);
        this.day = DateTimeFormatter.ofPattern("d MMMM uuuu", language);
        this.shortDay = DateTimeFormatter.ofPattern("d MMM uuuu", language);
        this.month = DateTimeFormatter.ofPattern("LLLL uuuu", language);
    }

    /** "31 October 2026". */
    public String date(LocalDate date) {
        return day.format(date);
    }

    /** "31 Oct 2026". */
    public String shortDate(LocalDate date) {
        return shortDay.format(date);
    }

    /** "October 2026". */
    public String month(YearMonth yearMonth) {
        return month.format(yearMonth);
    }

    /** "1,250.5": exact, thousands grouped. */
    public String number(BigDecimal number) {
        return numbers.number(number);
    }

    /** As {@link #number}, with a dash for zero, as in tables. */
    public String amount(BigDecimal amount) {
        return amount.signum() == 0 ? "–" : number(amount);
    }
}
