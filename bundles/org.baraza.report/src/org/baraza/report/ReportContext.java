package org.baraza.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.analysis.Labels;
import org.baraza.catalogue.Catalogue;
import org.baraza.checks.Findings;
import org.baraza.model.strategy.Strategy;

/** What a report may look at. Contacts and private notes are no part of it, since reports are handed out. */
public final class ReportContext {

    private static final int MONTHS = 11;

    private final Strategy strategy;
    private final Catalogue catalogue;
    private final Findings findings;
    private final LocalDate asOf;
    private final YearMonth month;
    private final Locale language;

    private ReportContext(Strategy strategy, Catalogue catalogue, Findings findings, LocalDate asOf, YearMonth month,
            Locale language) {
        this.strategy = Objects.requireNonNull(strategy);
        this.catalogue = Objects.requireNonNull(catalogue);
        this.findings = Objects.requireNonNull(findings);
        this.asOf = Objects.requireNonNull(asOf);
        this.month = Objects.requireNonNull(month);
        this.language = Objects.requireNonNull(language);
    }

    /**
     * A context that reports on the last month over on that day.
     *
     * @param findings what the checks say as of the same day
     * @param asOf the day as of which what depends on time is judged
     */
    public static ReportContext of(Strategy strategy, Catalogue catalogue, Findings findings, LocalDate asOf) {
        return new ReportContext(strategy, catalogue, findings, asOf, lastMonthOver(asOf),
                Labels.language(strategy));
    }

    /** The last month that is over on a day; a month is over on its last day. */
    public static YearMonth lastMonthOver(LocalDate day) {
        return YearMonth.from(day.plusDays(1)).minusMonths(1);
    }

    /** The same context, reporting on this month. */
    public ReportContext on(YearMonth other) {
        return new ReportContext(strategy, catalogue, findings, asOf, other, language);
    }

    /** The same context, reporting in this language; what the team wrote stays as it is. */
    public ReportContext in(Locale other) {
        return new ReportContext(strategy, catalogue, findings, asOf, month, other);
    }

    public Strategy strategy() {
        return strategy;
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    public Findings findings() {
        return findings;
    }

    public LocalDate asOf() {
        return asOf;
    }

    /** The month that a report on a month is about. */
    public YearMonth month() {
        return month;
    }

    /** The months that a report may be about, the latest first: those of the plan up to the day, and a year of them at least. */
    public List<YearMonth> months() {
        YearMonth last = YearMonth.from(asOf);
        YearMonth first = Stream.of(Optional.of(last.minusMonths(MONTHS)), Optional.of(month),
                Optional.ofNullable(strategy.getFirstQuarter()).map(quarter -> YearMonth.from(quarter.atDay(1))))
                .flatMap(Optional::stream).min(Comparator.naturalOrder()).orElseThrow();
        return Stream.iterate(last.isBefore(month) ? month : last, at -> !at.isBefore(first), at -> at.minusMonths(1)).toList();
    }

    /** The language of the report: that which the strategy is written in, unless another one is asked for. */
    public Locale language() {
        return language;
    }
}
