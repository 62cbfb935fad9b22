package org.baraza.exchange.exports;

import java.time.Instant;
import java.time.LocalDate;

import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyElement;

/**
 * A time frame or due day in a calendar.
 *
 * @param part of the element that is meant, to tell its entries apart
 * @param note what is read on opening it; empty for nothing
 * @param last that day included
 */
record CalendarEntry(StrategyElement element, String part, String summary, String note, LocalDate first, LocalDate last, boolean done) {

    CalendarEntry(StrategyElement element, String part, String summary, LocalDate first, LocalDate last, boolean done) {
        this(element, part, summary, "", first, last, done);
    }

    /** @param revision larger each time, so that calendars take what moved */
    void write(CalendarText text, Strategy strategy, Instant now, long revision) {
        text.line("BEGIN", "VEVENT")
                .text("UID", element.getId() + part + "@" + strategy.getId() + ".baraza")
                .line("DTSTAMP", now.toString().replaceAll("[-:]", "")).line("SEQUENCE", Long.toString(revision))
                .line("DTSTART;VALUE=DATE", CalendarText.day(first))
                .line("DTEND;VALUE=DATE", CalendarText.day(last.plusDays(1))).text("SUMMARY", summary);
        if (!note.isEmpty()) {
            text.text("DESCRIPTION", note);
        }
        text.line("TRANSP", "TRANSPARENT").line("STATUS", done ? "CANCELLED" : "CONFIRMED").line("END", "VEVENT");
    }
}
