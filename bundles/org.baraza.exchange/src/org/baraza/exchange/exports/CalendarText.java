package org.baraza.exchange.exports;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** The lines of a calendar: none is longer than 75 bytes, and no letter is torn apart (RFC 5545, 3.1). */
final class CalendarText {

    private static final int LONGEST = 75;

    private final StringBuilder text = new StringBuilder();

    static String day(LocalDate day) {
        return day.toString().replace("-", "");
    }

    /** A text, with what means something else in calendars escaped. */
    CalendarText text(String name, String value) {
        return line(name, value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", ""));
    }

    CalendarText line(String name, String value) {
        String line = name + ":" + value;
        int room = LONGEST;
        for (int at = 0; at < line.length();) {
            int letter = line.codePointAt(at);
            int bytes = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > room) {
                text.append("\r\n ");
                room = LONGEST - 1;
            }
            text.appendCodePoint(letter);
            room -= bytes;
            at += Character.charCount(letter);
        }
        text.append("\r\n");
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
