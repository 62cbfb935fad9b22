package org.baraza.cli.internal.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.baraza.analysis.Labels;
import org.baraza.cli.internal.arguments.Arguments;
import org.baraza.cli.internal.arguments.NewWords;
import org.baraza.cli.internal.arguments.Option;
import org.baraza.cli.internal.arguments.Refusal;
import org.baraza.cli.internal.arguments.Syntax;
import org.baraza.cli.internal.messages.Messages;
import org.baraza.cli.internal.output.Console;
import org.baraza.exchange.exports.ExportContent;
import org.baraza.exchange.exports.ExportException;
import org.baraza.exchange.exports.Exports;
import org.baraza.exchange.exports.Exports.Picture;
import org.baraza.session.DocumentException;
import org.eclipse.osgi.util.NLS;

/** Writes a strategy as tables, calendar, data or picture. */
public final class ExportCommand implements Command {

    private static final Syntax SYNTAX = new Syntax("export", true,
            List.of(Option.EXPORT_FORMAT, Option.OUT, Option.PICTURE, Option.LANGUAGE, Option.AS_OF),
            List.of("export FILE --format FORMAT --out PATH [--picture matrix|timeline] [--language TAG] [--as-of DATE]"));

    private final Documents documents;

    public ExportCommand(Documents documents) {
        this.documents = documents;
    }

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public String purpose() {
        return NLS.bind(Messages.Export_purpose, String.join(", ", Exports.formats()));
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) throws Refusal, DocumentException {
        String format = arguments.required(Option.EXPORT_FORMAT).toLowerCase(Locale.ROOT);
        Path out = Documents.path(arguments.required(Option.OUT));
        Picture picture = arguments.parsed(Option.PICTURE, word -> Picture.valueOf(word.toUpperCase(Locale.ROOT)),
                Messages.Expected_picture).orElse(Picture.MATRIX);
        Optional<Locale> language = arguments.parsed(Option.LANGUAGE, NewWords::language, Messages.Expected_language);
        Document document = documents.open(arguments);
        Path target = Files.isDirectory(out) && !Exports.needsFolder(format) ? out.resolve(name(document) + "." + format) : out;
        refuseToReplace(document, target);
        ExportContent content = new ExportContent(document.strategy(), document.catalogue(), document.asOf(),
                language.orElseGet(() -> Labels.language(document.strategy())));
        try {
            Exports.write(format, picture, content, target)
                    .forEach(file -> console.print(NLS.bind(Messages.Export_written, file)));
        } catch (ExportException e) {
            throw new Refusal(e.getMessage(), e);
        }
        return ExitCode.GOOD;
    }

    /** In a folder the file is called as the strategy's. */
    private static String name(Document document) {
        return document.session().file().map(file -> file.getFileName().toString().replaceFirst("\\.[^.]*$", ""))
                .orElse("sample");
    }

    /** A slip of the keyboard must not cost anybody the strategy. */
    private static void refuseToReplace(Document document, Path out) throws Refusal {
        try {
            Path file = document.session().file().orElse(Path.of(""));
            if (Files.exists(out) && Files.isRegularFile(file) && Files.isSameFile(file, out)) {
                throw new Refusal(NLS.bind(Messages.Export_overDocument, out));
            }
        } catch (IOException e) {
            throw new Refusal(NLS.bind(Messages.Report_unreachable, out, e.getMessage()), e);
        }
    }
}
