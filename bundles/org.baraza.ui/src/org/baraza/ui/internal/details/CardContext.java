package org.baraza.ui.internal.details;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.analysis.Analyses;
import org.baraza.analysis.Forms;
import org.baraza.analysis.Vocabulary;
import org.baraza.catalogue.Catalogue;
import org.baraza.checks.Findings;
import org.baraza.model.strategy.Strategy;
import org.threeten.extra.YearQuarter;

/**
 * What cards are made from, and how they write numbers and days.
 *
 * @param analyses of the document, as of the day that states are judged by
 * @param locale of the person who reads
 */
public record CardContext(Analyses analyses, Findings findings, Catalogue catalogue, Locale locale) {

    /** What the document calls quarters, tiers and quadrants. */
    Vocabulary vocabulary() {
        return analyses.limits().vocabulary(locale);
    }

    public Strategy strategy() {
        return analyses.strategy();
    }

    public LocalDate asOf() {
        return analyses.asOf();
    }

    /** The last month that is over: the newest one that can be reported on. */
    YearMonth month() {
        return YearMonth.from(asOf().plusDays(1)).minusMonths(1);
    }

    String monthWords() {
        return forms().month(month());
    }

    String day(LocalDate day) {
        return forms().date(day);
    }

    String quarter(YearQuarter quarter) {
        return vocabulary().of(quarter);
    }

    /** "Q3 2025 – Q2 2026"; one quarter if the other is missing. */
    String span(YearQuarter first, YearQuarter last) {
        return Stream.of(Optional.ofNullable(first), Optional.ofNullable(last)).flatMap(Optional::stream).distinct()
                .map(this::quarter).collect(Collectors.joining(" – "));
    }

    String tenths(double value) {
        return forms().tenths(value);
    }

    /** A value that somebody gave, with its unit if there is one. */
    String quantity(BigDecimal value, String unit) {
        return united(forms().number(value), unit);
    }

    /** A value that was computed, with its unit if there is one. */
    String computed(BigDecimal value, String unit) {
        return united(forms().rounded(value), unit);
    }

    /** An amount of the document's currency, in whole units. */
    String money(BigDecimal amount) {
        return quantity(amount.setScale(0, RoundingMode.HALF_UP), strategy().getCurrency());
    }

    /** A message with choices by number. */
    String message(String pattern, Object... arguments) {
        return new MessageFormat(pattern, locale).format(arguments);
    }

    private static String united(String number, String unit) {
        return unit == null || unit.isBlank() ? number : number + " " + unit;
    }

    private Forms forms() {
        return new Forms(locale);
    }
}
