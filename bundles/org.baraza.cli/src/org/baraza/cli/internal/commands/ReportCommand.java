package org.baraza.cli.internal.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.baraza.cli.internal.arguments.Arguments;
import org.baraza.cli.internal.arguments.NewWords;
import org.baraza.cli.internal.arguments.Option;
import org.baraza.cli.internal.arguments.Refusal;
import org.baraza.cli.internal.arguments.Syntax;
import org.baraza.cli.internal.messages.Messages;
import org.baraza.cli.internal.output.Console;
import org.baraza.cli.internal.output.Page;
import org.baraza.cli.internal.output.TextTable;
import org.baraza.report.Imprint;
import org.baraza.report.ReportContext;
import org.baraza.report.ReportException;
import org.baraza.report.ReportService;
import org.baraza.session.DocumentException;
import org.eclipse.osgi.util.NLS;

/** Lists the installed reports, and writes one of them. */
public final class ReportCommand implements Command {

    private static final Syntax SYNTAX = new Syntax("report", true,
            List.of(Option.REPORT, Option.OUT, Option.AS_OF, Option.MONTH, Option.LANGUAGE, Option.TEMPLATE,
                    Option.LIST),
            List.of("report FILE --report ID --out PATH [--as-of DATE] [--month MONTH] [--language TAG] [--template FILE]",
                    "report --list"));

    private final Documents documents;
    private final ReportService reports;

    public ReportCommand(Documents documents, ReportService reports) {
        this.documents = documents;
        this.reports = reports;
    }

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public String purpose() {
        return NLS.bind(Messages.Report_purpose, String.join(", ", reports.formats()));
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) throws Refusal, DocumentException, ReportException {
        reports.problems().forEach(problem -> console.tell(problem.text()));
        if (arguments.has(Option.LIST)) {
            refuseMore(arguments);
            console.print(list());
        } else {
            console.print(NLS.bind(Messages.Report_written, write(arguments, console)));
        }
        return ExitCode.GOOD;
    }

    private static void refuseMore(Arguments arguments) throws Refusal {
        if (arguments.hasFile() || SYNTAX.options().stream().anyMatch(it -> it != Option.LIST && arguments.has(it))) {
            throw new Refusal(Messages.Report_listAlone);
        }
    }

    private String list() {
        TextTable table = TextTable.withNumbersIn();
        reports.reports().forEach(report -> table.row(report.id(), report.name(), report.description()));
        return new Page().flush(table).text();
    }

    private Path write(Arguments arguments, Console console) throws Refusal, DocumentException, ReportException {
        String id = arguments.required(Option.REPORT);
        Path out = Documents.path(arguments.required(Option.OUT));
        Document document = documents.open(arguments);
        refuseToReplace(document, out);
        document.tell(console, document.findings());
        ReportContext written = ReportContext.of(document.strategy(), document.catalogue(), document.findings(),
                document.asOf());
        ReportContext context = arguments.parsed(Option.LANGUAGE, NewWords::language, Messages.Expected_language)
                .map(written::in).orElse(written);
        if (!Imprint.speaks(context.language())) {
            console.tell(NLS.bind(Messages.Report_unspoken, context.language().getDisplayLanguage()));
        }
        Optional<Path> template = arguments.has(Option.TEMPLATE)
                ? Optional.of(Documents.path(arguments.required(Option.TEMPLATE))) : Optional.empty();
        try {
            return reports.write(id, arguments.month().map(context::on).orElse(context), out, template, console::percent);
        } finally {
            console.percentDone();
        }
    }

    /** A slip of the keyboard must not cost anybody the strategy. */
    private static void refuseToReplace(Document document, Path out) throws Refusal {
        try {
            Path file = document.session().file().orElse(Path.of(""));
            if (Files.exists(out) && Files.isRegularFile(file) && Files.isSameFile(file, out)) {
                throw new Refusal(NLS.bind(Messages.Report_overDocument, out));
            }
        } catch (IOException e) {
            throw new Refusal(NLS.bind(Messages.Report_unreachable, out, e.getMessage()), e);
        }
    }
}
