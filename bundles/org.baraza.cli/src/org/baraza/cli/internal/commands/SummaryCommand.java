package org.baraza.cli.internal.commands;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.baraza.cli.internal.arguments.Arguments;
import org.baraza.cli.internal.arguments.Format;
import org.baraza.cli.internal.arguments.Option;
import org.baraza.cli.internal.arguments.Refusal;
import org.baraza.cli.internal.arguments.Syntax;
import org.baraza.cli.internal.messages.Messages;
import org.baraza.cli.internal.output.Console;
import org.baraza.cli.internal.summary.Summary;
import org.baraza.report.ReportContext;
import org.baraza.session.DocumentException;
import org.eclipse.osgi.util.NLS;

/** Sums a strategy up: groups, budget, coverage, activities, indicators, feedback and fatigue. */
public final class SummaryCommand implements Command {

    private static final Syntax SYNTAX = new Syntax("summary", true,
            List.of(Option.FORMAT, Option.AS_OF, Option.MONTH),
            List.of("summary FILE [--format text|json] [--as-of DATE] [--month MONTH]"));

    private final Documents documents;

    public SummaryCommand(Documents documents) {
        this.documents = documents;
    }

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public String purpose() {
        return Messages.Summary_purpose;
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) throws Refusal, DocumentException {
        Format format = arguments.format();
        Optional<YearMonth> chosen = arguments.month();
        Document document = documents.open(arguments);
        if (chosen.isPresent() && chosen.get().isAfter(YearMonth.from(document.asOf()))) {
            throw new Refusal(NLS.bind(Messages.Summary_monthAhead, chosen.get(), document.asOf()));
        }
        YearMonth month = chosen.orElse(ReportContext.lastMonthOver(document.asOf()));
        Summary summary = new Summary(document.strategy(), document.catalogue(), document.asOf(), month,
                Locale.getDefault());
        document.answer(summary, format, console);
        return ExitCode.GOOD;
    }
}
