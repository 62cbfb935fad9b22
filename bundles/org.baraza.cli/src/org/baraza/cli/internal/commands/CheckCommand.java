package org.baraza.cli.internal.commands;

import java.util.List;
import java.util.Locale;

import org.baraza.checks.Findings;
import org.baraza.checks.Severity;
import org.baraza.cli.internal.arguments.Arguments;
import org.baraza.cli.internal.arguments.Format;
import org.baraza.cli.internal.arguments.Option;
import org.baraza.cli.internal.arguments.Refusal;
import org.baraza.cli.internal.arguments.Syntax;
import org.baraza.cli.internal.messages.Messages;
import org.baraza.cli.internal.output.Console;
import org.baraza.cli.internal.output.Json;
import org.baraza.cli.internal.output.Page;
import org.baraza.report.DocumentFormats;
import org.baraza.session.DocumentException;

/** Checks a strategy against the guidelines and whatever rules are installed. */
public final class CheckCommand implements Command {

    private static final Syntax SYNTAX = new Syntax("check", true, List.of(Option.FORMAT, Option.AS_OF),
            List.of("check FILE [--format text|json] [--as-of DATE]"));

    private final Documents documents;

    public CheckCommand(Documents documents) {
        this.documents = documents;
    }

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public String purpose() {
        return Messages.Check_purpose;
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) throws Refusal, DocumentException {
        Format format = arguments.format();
        Document document = documents.open(arguments);
        Findings findings = document.findings();
        FindingList list = new FindingList(findings);
        document.tell(console, findings);
        console.print(switch (format) {
            case TEXT -> text(document, list);
            case JSON -> Json.object(json -> {
                document.head(json);
                list.json(json, document.problems(findings));
            });
        });
        return findings.count(Severity.TO_FIX) > 0 ? ExitCode.FINDINGS : ExitCode.GOOD;
    }

    private static String text(Document document, FindingList list) {
        Page page = new Page();
        document.head(page, new DocumentFormats(Locale.getDefault()));
        list.text(page);
        return page.text();
    }
}
