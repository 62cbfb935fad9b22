package org.baraza.cli.internal.commands;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.baraza.analysis.TacticAdvisor;
import org.baraza.analysis.Vocabulary;
import org.baraza.cli.internal.answers.AdviceAnswer;
import org.baraza.cli.internal.arguments.Arguments;
import org.baraza.cli.internal.arguments.Format;
import org.baraza.cli.internal.arguments.Option;
import org.baraza.cli.internal.arguments.Refusal;
import org.baraza.cli.internal.arguments.Syntax;
import org.baraza.cli.internal.messages.Messages;
import org.baraza.cli.internal.output.Console;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.session.DocumentException;

/** Advises tactics for a stakeholder group. */
public final class AdviseCommand implements Command {

    private static final String STAGE = "[1-8](\\.\\d)?";

    private static final Syntax SYNTAX = new Syntax("advise", true,
            List.of(Option.GROUP, Option.STAGE, Option.FORMAT, Option.AS_OF),
            List.of("advise FILE --group NAME [--stage CODE] [--format text|json] [--as-of DATE]"));

    private final Documents documents;

    public AdviseCommand(Documents documents) {
        this.documents = documents;
    }

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public String purpose() {
        return Messages.Advise_purpose;
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) throws Refusal, DocumentException {
        Format format = arguments.format();
        String name = arguments.required(Option.GROUP);
        Optional<String> stage = arguments.parsed(Option.STAGE, AdviseCommand::stage, Messages.Expected_stage);
        Document document = documents.open(arguments);
        StakeholderGroup group = new GroupByName(document.strategy()).find(name);
        TacticAdvisor advisor = TacticAdvisor.of(document.strategy(), document.catalogue(), document.asOf());
        document.answer(new AdviceAnswer(advisor.advise(group, stage), document.catalogue(),
                Vocabulary.of(document.strategy(), Locale.getDefault())),
                format, console);
        return ExitCode.GOOD;
    }

    private static String stage(String code) {
        if (!code.matches(STAGE)) {
            throw new IllegalArgumentException(code);
        }
        return code;
    }
}
