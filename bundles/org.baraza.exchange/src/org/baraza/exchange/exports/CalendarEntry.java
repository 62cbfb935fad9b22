package org.baraza.exchange.exports;

import java.time.LocalDate;

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

    void write(CalendarText text, ExportContent content) {
        text.line("BEGIN", "VEVENT")
                .text("UID", element.getId() + part + "@" + content.strategy().getId() + ".baraza")
                .line("DTSTAMP", CalendarText.day(content.asOf()) + "T000000Z")
                .line("DTSTART;VALUE=DATE", CalendarText.day(first))
                .line("DTEND;VALUE=DATE", CalendarText.day(last.plusDays(1))).text("SUMMARY", summary);
        if (!note.isEmpty()) {
            text.text("DESCRIPTION", note);
        }
        text.line("TRANSP", "TRANSPARENT").line("STATUS", done ? "CANCELLED" : "CONFIRMED").line("END", "VEVENT");
    }
}
