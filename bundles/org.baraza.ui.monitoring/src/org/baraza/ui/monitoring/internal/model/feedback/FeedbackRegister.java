package org.baraza.ui.monitoring.internal.model.feedback;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.baraza.analysis.FeedbackSummary;
import org.baraza.analysis.Forms;
import org.baraza.model.strategy.FeedbackItem;
import org.baraza.model.strategy.Strategy;
import org.baraza.ui.monitoring.internal.messages.Messages;
import org.baraza.ui.monitoring.internal.model.feedback.FeedbackFilter.Show;
import org.eclipse.osgi.util.NLS;

/**
 * What was raised, the latest first, and of what was up to a day, how much was answered, and how that spreads.
 *
 * @param rows those that the filter takes
 */
public record FeedbackRegister(List<FeedbackRow> all, List<FeedbackRow> rows, FeedbackSummary summary) {

    /** By what trends are told. */
    public enum By {
        GROUP, TOPIC, CHANNEL, MONTH
    }

    /** How many were raised of one kind, and how far they have come. */
    public record Trend(String name, int raised, int answered, int pastDue) {
    }

    /** @param kept stays listed, whatever the filter says of what was made of it */
    public static FeedbackRegister of(Strategy strategy, LocalDate asOf, FeedbackFilter filter,
            Optional<FeedbackItem> kept) {
        List<FeedbackRow> all = strategy.getFeedback().stream()
                .sorted(Comparator.comparing(FeedbackItem::getDate, Comparator.nullsFirst(Comparator.reverseOrder())))
                .map(item -> FeedbackRow.of(item, asOf)).toList();
        return new FeedbackRegister(all, all.stream()
                .filter(row -> filter.takes(row) || kept.filter(row.item()::equals).isPresent()).toList(),
                FeedbackSummary.of(strategy, asOf));
    }

    /** "18 of 24 answered, 2 past due, 4 in time". */
    public String share() {
        if (summary.raised() == 0) {
            return Messages.Feedback_none;
        }
        return NLS.bind(Messages.Feedback_share, new Object[] {summary.addressed(), summary.raised(), summary.pastDue(),
                summary.open() - summary.pastDue()});
    }

    public boolean lists(FeedbackItem item) {
        return rows.stream().anyMatch(row -> row.item() == item);
    }

    /** The one to begin with: the latest that was raised by then. */
    public Optional<FeedbackItem> first() {
        return rows.stream().filter(row -> !row.coming()).findFirst().or(() -> rows.stream().findFirst())
                .map(FeedbackRow::item);
    }

    /** Of the rows shown; months in their order, the rest by how often. */
    public List<Trend> trends(By by, Forms forms) {
        Map<String, List<FeedbackRow>> parts = rows.stream().filter(row -> !row.coming()).collect(Collectors.groupingBy(key(by), TreeMap::new,
                Collectors.toList()));
        Comparator<Trend> often = Comparator.comparing(Trend::raised).reversed();
        List<Trend> trends = parts.entrySet().stream().map(part -> new Trend(name(by, part.getKey(), forms),
                part.getValue().size(), count(part.getValue(), Show.ANSWERED), count(part.getValue(), Show.PAST_DUE)))
                .toList();
        return by == By.MONTH ? trends : trends.stream().sorted(often).toList();
    }

    /** The different topics, or channels, for who filters by them. */
    public List<String> values(Function<FeedbackItem, String> of) {
        return all.stream().map(FeedbackRow::item).map(of).filter(Objects::nonNull).filter(text -> !text.isBlank())
                .distinct().sorted().toList();
    }

    private static Function<FeedbackRow, String> key(By by) {
        return row -> switch (by) {
            case GROUP -> row.group();
            case TOPIC -> Objects.toString(row.item().getTopic(), "");
            case CHANNEL -> row.channel();
            case MONTH -> Optional.ofNullable(row.item().getDate()).map(day -> YearMonth.from(day).toString()).orElse("");
        };
    }

    private static String name(By by, String key, Forms forms) {
        return key.isEmpty() ? Messages.Feedback_notSaid : by == By.MONTH ? forms.month(YearMonth.parse(key)) : key;
    }

    private static int count(List<FeedbackRow> rows, Show progress) {
        return (int) rows.stream().filter(row -> row.progress() == progress).count();
    }
}
