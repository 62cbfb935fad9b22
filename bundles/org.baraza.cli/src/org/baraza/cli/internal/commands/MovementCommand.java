package org.baraza.cli.internal.commands;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.baraza.analysis.Movement;
import org.baraza.cli.internal.answers.MovementAnswer;
import org.baraza.cli.internal.arguments.Arguments;
import org.baraza.cli.internal.arguments.Format;
import org.baraza.cli.internal.arguments.Option;
import org.baraza.cli.internal.arguments.Refusal;
import org.baraza.cli.internal.arguments.Syntax;
import org.baraza.cli.internal.messages.Messages;
import org.baraza.cli.internal.output.Console;
import org.baraza.session.DocumentException;
import org.eclipse.osgi.util.NLS;

/** Replays how groups moved through the stakeholder matrix. */
public final class MovementCommand implements Command {

    private static final Syntax SYNTAX = new Syntax("movement", true,
            List.of(Option.FROM, Option.TO, Option.FORMAT, Option.AS_OF),
            List.of("movement FILE [--from DATE] [--to DATE] [--format text|json] [--as-of DATE]"));

    private final Documents documents;

    public MovementCommand(Documents documents) {
        this.documents = documents;
    }

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public String purpose() {
        return Messages.Movement_purpose;
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) throws Refusal, DocumentException {
        Format format = arguments.format();
        Optional<LocalDate> first = arguments.date(Option.FROM);
        Optional<LocalDate> last = arguments.date(Option.TO);
        Document document = documents.open(arguments);
        Movement movement = Movement.of(document.strategy(), document.asOf());
        LocalDate to = last.orElse(document.asOf());
        LocalDate from = first.orElseGet(() -> Collections.min(List.of(movement.days().first(), to)));
        if (from.isAfter(to)) {
            throw new Refusal(NLS.bind(Messages.Movement_backwards, from, to));
        }
        document.answer(new MovementAnswer(document.strategy(), movement, from, to, Locale.getDefault()), format,
                console);
        return ExitCode.GOOD;
    }
}
