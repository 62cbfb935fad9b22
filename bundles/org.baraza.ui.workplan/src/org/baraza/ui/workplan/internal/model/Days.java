package org.baraza.ui.workplan.internal.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Days as the document's language writes and reads them in a field: "31/12/2026". */
public final class Days {

    private static final int CENTURY = 2000;

    private final String order;
    private final DateTimeFormatter format;

    public Days(Locale language) {
        String pattern = pattern(language);
        format = DateTimeFormatter.ofPattern(pattern, language);
        order = pattern.replaceAll("[^dMy]", "").replaceAll("(.)\\1+", "$1");
    }

    public String text(LocalDate day) {
        return format.format(day);
    }

    /** Reads day, month and year in the order of the language, or in that of ISO 8601, whatever stands between them. */
    public Optional<LocalDate> read(String typed) {
        List<String> numbers = Stream.of(typed.strip().split("[-/. ]+")).toList();
        if (numbers.size() != order.length() || !numbers.stream().allMatch(part -> part.matches("\\d{1,4}"))) {
            return Optional.empty();
        }
        String given = numbers.getFirst().length() == 4 ? "yMd" : order;
        int year = number(numbers, given, 'y');
        try {
            return Optional.of(LocalDate.of(year < 100 ? CENTURY + year : year, number(numbers, given, 'M'),
                    number(numbers, given, 'd')));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(List<String> numbers, String order, char part) {
        return Integer.parseInt(numbers.get(order.indexOf(part)));
    }

    /** English without a country writes the day first, as most of its offices do. */
    private static String pattern(Locale language) {
        Locale place = language.equals(Locale.ENGLISH) ? Locale.UK : language;
        return DateTimeFormatterBuilder
                .getLocalizedDateTimePattern(FormatStyle.SHORT, null, IsoChronology.INSTANCE, place)
                .replaceAll("[^dMy/.-]", "").replaceAll("d+", "dd").replaceAll("M+", "MM").replaceAll("y+", "yyyy");
    }
}
