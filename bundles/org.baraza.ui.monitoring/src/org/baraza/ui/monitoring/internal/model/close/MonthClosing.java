package org.baraza.ui.monitoring.internal.model.close;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.analysis.ActivityState;
import org.baraza.analysis.Analyses;
import org.baraza.analysis.ClosedMonth;
import org.baraza.analysis.Forms;
import org.baraza.analysis.Scorecard;
import org.baraza.analysis.StateCounts;
import org.baraza.analysis.Words;
import org.baraza.checks.Findings;
import org.baraza.checks.MonthFindings;
import org.baraza.checks.Severity;
import org.baraza.model.strategy.MonthClose;
import org.baraza.model.strategy.ScorecardLine;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.ui.monitoring.internal.messages.Messages;
import org.baraza.ui.monitoring.internal.model.Edit;
import org.baraza.ui.monitoring.internal.model.round.Round;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

/**
 * Closes a month: its scorecard and the findings are stored as they stand. What is known later does not change
 * them; it is told as a difference.
 */
public record MonthClosing(Analyses analyses, Findings findings, YearMonth month, Forms forms) {

    /** As many changed activities as are named in the line; each is marked in its row of the round. */
    private static final int SHOWN = 4;

    public boolean isClosed() {
        return closed().isPresent();
    }

    /** A month that is over, that something was to report on, and that is not closed. */
    public boolean canClose() {
        return !isClosed() && !analyses.asOf().isBefore(month.atEndOfMonth())
                && Round.isAbout(analyses, month);
    }

    /** What closing it means now, in a sentence: how much is reported. */
    public String question() {
        StateCounts whole = analyses.scorecard(month).whole();
        int open = whole.count(ActivityState.MISSING) + whole.count(ActivityState.AWAITED);
        return open == 0 ? NLS.bind(Messages.Close_question, forms.month(month))
                : MessageFormat.format(Messages.Close_questionOpen, forms.month(month), open);
    }

    /**
     * Stores how it stands on the day of the closing, though an earlier one is looked at: from there it is judged ever
     * after, and what was only awaited on the earlier day may be missing by then.
     *
     * @param checked what the checks find as of a day
     */
    public Optional<Edit> close(LocalDate on, String by, Function<LocalDate, Findings> checked) {
        if (!canClose()) {
            return Optional.empty();
        }
        MonthClosing then = analyses.asOf().isBefore(on)
                ? new MonthClosing(Analyses.of(strategy(), on), checked.apply(on), month, forms) : this;
        return Optional.of(new Edit(NLS.bind(Messages.Edit_close, forms.month(month)),
                () -> strategy().getMonthCloses().add(then.stored(on, by))));
    }

    public Optional<Edit> reopen() {
        return closed().map(closed -> new Edit(NLS.bind(Messages.Edit_reopen, forms.month(month)),
                () -> EcoreUtil.remove(closed.stored())));
    }

    /** When and by whom it was closed, with the findings of then; empty while it is open. */
    public Optional<String> told() {
        return closed().map(ClosedMonth::stored).map(close -> NLS.bind(Messages.Close_told, new Object[] {forms.month(month),
                close.getOn() == null ? "–" : forms.date(close.getOn()), Optional.ofNullable(close.getBy()).orElse("–"),
                close.getToFix(), close.getToConsider(), close.getGoodToKnow()}));
    }

    /**
     * What differs today from what was stored of the whole strategy and of the findings; empty if nothing does, or the month
     * is open.
     */
    public Optional<String> since() {
        String words = Stream.concat(closed().stream().flatMap(closed -> closed.since(strategy(), analyses.asOf()).stream())
                .filter(change -> change.objective().isEmpty())
                .map(change -> change(Words.counted(change.state(), Locale.getDefault()), change.stored(), change.now())),
                closed().stream().map(ClosedMonth::stored).flatMap(this::sinceOfFindings)).collect(Collectors.joining(", "));
        return Optional.of(words).filter(changes -> !changes.isEmpty()).map(changes -> NLS.bind(Messages.Close_since, changes));
    }

    /** Findings of a day before the closing are no news since. */
    private Stream<String> sinceOfFindings(MonthClose close) {
        return close.getOn() == null || analyses.asOf().isBefore(close.getOn()) ? Stream.empty()
                : Stream.of(since(Messages.Close_toFix, close.getToFix(), Severity.TO_FIX),
                        since(Messages.Close_toConsider, close.getToConsider(), Severity.TO_CONSIDER),
                        since(Messages.Close_goodToKnow, close.getGoodToKnow(), Severity.GOOD_TO_KNOW))
                        .flatMap(Optional::stream);
    }

    private Optional<String> since(String words, long stored, Severity severity) {
        long now = findings.count(severity);
        return stored == now ? Optional.empty() : Optional.of(change(words, stored, now));
    }

    private static String change(String what, long stored, long now) {
        return NLS.bind(Messages.Close_change, new Object[] {what, stored, now});
    }

    /** Which activities stand otherwise today than what was stored of them: "2.1 Media training: No report then, Ahead now". */
    public Optional<String> changed() {
        List<String> all = closed().stream().flatMap(closed -> closed.changed(analyses.judged(month)).stream())
                .map(change -> NLS.bind(Messages.Close_row, new Object[] {analyses.number(change.now().activity()),
                        Objects.toString(change.now().activity().getName(), ""),
                        Words.counted(change.stored(), Locale.getDefault()), change.now().words(Locale.getDefault())}))
                .toList();
        String shown = all.stream().limit(SHOWN).collect(Collectors.joining("; "));
        return Optional.of(all.size() > SHOWN ? NLS.bind(Messages.Close_more, shown, all.size() - SHOWN) : shown)
                .filter(words -> !words.isEmpty());
    }

    /** Leads to what was found then, line by line; empty where that was not stored. */
    public Optional<String> listed() {
        return closed().map(ClosedMonth::stored).filter(close -> new MonthFindings(close).areStored())
                .map(close -> "<a>" + Messages.Close_found + "</a>");
    }

    private MonthClose stored(LocalDate on, String by) {
        MonthClose close = StrategyFactory.eINSTANCE.createMonthClose();
        close.setMonth(month);
        close.setOn(on);
        close.setBy(by);
        close.setToFix(findings.count(Severity.TO_FIX));
        close.setToConsider(findings.count(Severity.TO_CONSIDER));
        close.setGoodToKnow(findings.count(Severity.GOOD_TO_KNOW));
        close.setLanguage(Locale.getDefault().getLanguage());
        close.getFindings().addAll(MonthFindings.toStore(findings));
        Scorecard scorecard = analyses.scorecard(month);
        lines(scorecard.whole()).forEach(close.getLines()::add);
        scorecard.objectives().forEach((objective, counts) -> lines(counts).forEach(line -> {
            line.setObjective(objective);
            objective.getActivities().stream()
                    .filter(own -> analyses.reading(own, month).state().id().equals(line.getState()))
                    .forEach(line.getActivities()::add);
            close.getLines().add(line);
        }));
        return close;
    }

    private static Stream<ScorecardLine> lines(StateCounts counts) {
        return counts.byState().entrySet().stream().filter(entry -> entry.getValue() > 0).map(entry -> {
            ScorecardLine line = StrategyFactory.eINSTANCE.createScorecardLine();
            line.setState(entry.getKey().id());
            line.setCount(entry.getValue());
            return line;
        });
    }

    private Optional<ClosedMonth> closed() {
        return ClosedMonth.of(strategy(), month);
    }

    private Strategy strategy() {
        return analyses.strategy();
    }
}
