package org.baraza.ui.monitoring.internal.model.close;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.analysis.ClosedMonth;
import org.baraza.checks.CheckInfo;
import org.baraza.checks.CheckService;
import org.baraza.checks.FindingFate;
import org.baraza.checks.Findings;
import org.baraza.checks.MonthFindings;
import org.baraza.checks.MonthFindings.Line;
import org.baraza.session.Session;
import org.baraza.ui.monitoring.internal.messages.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * What was found when a month was closed, and what became of it.
 *
 * @param more how many more were found then than were stored
 */
public record FoundThen(List<Line> lines, int more) {

    /** With what is known now, judged from the same day as the scorecard of that month. */
    public static FoundThen of(ClosedMonth month, Session session, CheckService checks) {
        LocalDate day = month.dayOf(session.asOf());
        Findings now = day.equals(session.asOf()) ? session.findings()
                : checks.check(session.strategy(), session.privateData(), day);
        Set<String> judged = checks.checks().stream().map(CheckInfo::id)
                .filter(id -> !session.analyses().limits().isCheckOff(id)).collect(Collectors.toSet());
        MonthFindings findings = new MonthFindings(month.stored());
        return new FoundThen(findings.beside(now, Locale.getDefault(), judged::contains), findings.more());
    }

    /** "What became of it since: Still open 2, Settled since 1." */
    public String summary() {
        String since = Stream.of(FindingFate.values())
                .filter(each -> count(each) > 0)
                .map(each -> NLS.bind(Messages.Found_count, words(each), count(each))).collect(Collectors.joining(", "));
        String told = since.isEmpty() ? Messages.Found_nothing : NLS.bind(Messages.Found_summary, since);
        return more == 0 ? told : told + " " + MessageFormat.format(Messages.Found_more, more);
    }

    private long count(FindingFate fate) {
        return lines.stream().filter(line -> line.fate() == fate).count();
    }

    /** All that there is to say of one. */
    public static String whole(Line line) {
        return line.now().isEmpty() ? line.text() : line.text() + "\n" + NLS.bind(Messages.Found_now, line.now());
    }

    /** What became of it, in words. */
    public static String words(FindingFate fate) {
        return switch (fate) {
            case OPEN -> Messages.Found_open;
            case CHANGED -> Messages.Found_changed;
            case SETTLED -> Messages.Found_settled;
            case WAIVED -> Messages.Found_waived;
            case NOT_JUDGED -> Messages.Found_notJudged;
            case NEW -> Messages.Found_new;
        };
    }
}
