package org.baraza.cli.internal.commands;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.baraza.cli.internal.answers.ImportAnswer;
import org.baraza.cli.internal.arguments.Arguments;
import org.baraza.cli.internal.arguments.Format;
import org.baraza.cli.internal.arguments.Option;
import org.baraza.cli.internal.arguments.Refusal;
import org.baraza.cli.internal.arguments.Syntax;
import org.baraza.cli.internal.messages.Messages;
import org.baraza.cli.internal.output.Console;
import org.baraza.exchange.imports.ImportOptions;
import org.baraza.exchange.imports.ImportPreview;
import org.baraza.exchange.imports.Mapping;
import org.baraza.exchange.imports.PreviewLine.Effect;
import org.baraza.exchange.plan.Elements;
import org.baraza.exchange.plan.TableKind;
import org.baraza.exchange.read.TableFiles;
import org.baraza.exchange.table.UnreadableFileException;
import org.baraza.model.strategy.StrategyPackage.Literals;
import org.baraza.session.DocumentException;
import org.eclipse.osgi.util.NLS;

/** Takes the tables of a file into a strategy, or shows what that would do. */
public final class ImportCommand implements Command {

    private static final String SHEETS = "SHEET-FILE";
    private static final Syntax SYNTAX = new Syntax("import", 2,
            List.of(Option.PREVIEW, Option.APPLY, Option.AS, Option.MAPPING, Option.OBJECTIVE, Option.FORMAT),
            List.of("import FILE SHEET-FILE --preview|--apply [--as KIND] [--mapping FILE] [--objective NAME] "
                    + "[--format text|json]"));

    private final Documents documents;

    public ImportCommand(Documents documents) {
        this.documents = documents;
    }

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public String purpose() {
        return NLS.bind(Messages.Import_purpose, kinds());
    }

    private static String kinds() {
        return TableKind.everyday().stream().map(TableKind::id).collect(Collectors.joining(", "));
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) throws Refusal, DocumentException {
        Format format = arguments.format();
        boolean apply = arguments.has(Option.APPLY);
        if (apply == arguments.has(Option.PREVIEW)) {
            throw new Refusal(Messages.Import_both);
        }
        Document document = documents.open(arguments);
        if (apply && document.session().file().isEmpty()) {
            throw new Refusal(Messages.Import_sample);
        }
        ImportPreview preview = preview(arguments, document);
        if (apply && preview.changesAnything()) {
            preview.applyIn(document.session());
            document.session().save();
        }
        document.answer(new ImportAnswer(preview, apply), format, console);
        return preview.count(Effect.REFUSED) > 0 ? ExitCode.FINDINGS : ExitCode.GOOD;
    }

    private static ImportPreview preview(Arguments arguments, Document document) throws Refusal {
        Path sheets = Documents.existing(arguments.secondFile(SHEETS));
        Optional<TableKind> as = arguments.parsed(Option.AS, ImportCommand::kind, NLS.bind(Messages.Expected_kind,
                Arrays.stream(TableKind.values()).map(TableKind::id).collect(Collectors.joining(", "))));
        try {
            Mapping mapping = arguments.has(Option.MAPPING)
                    ? Mapping.read(Documents.existing(arguments.required(Option.MAPPING))) : Mapping.none();
            return ImportPreview.of(document.session(), TableFiles.read(sheets),
                    new ImportOptions(as, mapping, objective(arguments, document), document.catalogue(), Locale.getDefault()));
        } catch (UnreadableFileException e) {
            throw new Refusal(e.getMessage(), e);
        }
    }

    /** Which objective indicators belong to that name none. */
    private static Optional<String> objective(Arguments arguments, Document document) throws Refusal {
        if (!arguments.has(Option.OBJECTIVE)) {
            return Optional.empty();
        }
        String name = arguments.required(Option.OBJECTIVE);
        if (new Elements(document.session().strategy()).find(Literals.OBJECTIVE, name).isEmpty()) {
            throw new Refusal(NLS.bind(Messages.Import_noObjective, name));
        }
        return Optional.of(name);
    }

    private static TableKind kind(String word) {
        return TableKind.find(word).orElseThrow(IllegalArgumentException::new);
    }
}
