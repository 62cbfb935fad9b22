package org.baraza.exchange.exports;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.analysis.DueDates;
import org.baraza.analysis.Forms;
import org.baraza.analysis.IndicatorReading;
import org.baraza.analysis.IndicatorStates;
import org.baraza.analysis.Limits;
import org.baraza.exchange.plan.ExportWords;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.DecisionKind;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Strategy;
import org.threeten.extra.YearQuarter;

/** The days on which indicators are to be measured and months to be reported on: one entry a day, whatever their number. */
record FollowUpDays(ExportContent content) {

    List<CalendarEntry> entries() {
        Optional<LocalDate> end = Optional.ofNullable(strategy().getLastQuarter()).map(YearQuarter::atEndOfQuarter);
        return end.map(last -> Stream.concat(measurements(last), reports(last)).toList()).orElse(List.of());
    }

    private Strategy strategy() {
        return content.strategy();
    }

    private Locale language() {
        return content.language();
    }

    private Stream<CalendarEntry> measurements(LocalDate end) {
        Map<LocalDate, List<Indicator>> due = new TreeMap<>();
        IndicatorStates.of(strategy(), content.asOf()).readings().keySet().stream().filter(indicator -> !isCancelled(indicator))
                .forEach(indicator -> days(indicator, end).forEach(day -> due.computeIfAbsent(day, it -> new ArrayList<>()).add(indicator)));
        return due.entrySet().stream().map(day -> measured(day.getKey(), day.getValue()));
    }

    private static boolean isCancelled(Indicator indicator) {
        return indicator.eContainer() instanceof Activity activity && activity.getDecision() != null
                && activity.getDecision().getKind() == DecisionKind.CANCELLED;
    }

    /** Of those that are past, the last alone can still be made good. */
    private Stream<LocalDate> days(Indicator indicator, LocalDate end) {
        DueDates dates = DueDates.of(indicator);
        return Stream.concat(dates.lastBy(content.asOf()).stream(), dates.until(end).stream().filter(content.asOf()::isBefore))
                .filter(day -> IndicatorReading.of(indicator, day).measurement().isEmpty());
    }

    private CalendarEntry measured(LocalDate day, List<Indicator> indicators) {
        String names = indicators.stream().map(it -> Objects.requireNonNullElse(it.getName(), "").strip())
                .filter(name -> !name.isEmpty()).collect(Collectors.joining("\n"));
        return new CalendarEntry(strategy(), ".measure." + day, ExportWords.due(ExportWords.measurements(indicators.size(), language()), language()),
                names, day, day, false);
    }

    private Stream<CalendarEntry> reports(LocalDate end) {
        Limits limits = Limits.of(strategy());
        YearMonth begin = Optional.ofNullable(strategy().getFirstQuarter()).map(first -> YearMonth.from(first.atDay(1)))
                .filter(YearMonth.from(content.asOf())::isBefore).orElse(YearMonth.from(content.asOf()));
        return Stream.iterate(begin, month -> !month.isAfter(YearMonth.from(end)), month -> month.plusMonths(1))
                .map(month -> new CalendarEntry(strategy(), ".report." + month, ExportWords.due(ExportWords.reports(
                        new Forms(language()).month(month), language()), language()), limits.reportDue(month), limits.reportDue(month), false));
    }
}
