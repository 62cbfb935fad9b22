package org.baraza.cli.internal.commands;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.CatalogueService;
import org.baraza.cli.internal.arguments.Arguments;
import org.baraza.cli.internal.arguments.Format;
import org.baraza.cli.internal.arguments.Option;
import org.baraza.cli.internal.arguments.Refusal;
import org.baraza.cli.internal.arguments.Syntax;
import org.baraza.cli.internal.catalogue.CatalogueJson;
import org.baraza.cli.internal.catalogue.CatalogueText;
import org.baraza.cli.internal.catalogue.Selection;
import org.baraza.cli.internal.messages.Messages;
import org.baraza.cli.internal.output.Console;
import org.baraza.cli.internal.output.Json;
import org.baraza.cli.internal.output.Page;

/** Tells the tactics of all packs by purpose and the user groups, or those that hold the words searched for. */
public final class CatalogueCommand implements Command {

    private static final Syntax SYNTAX = new Syntax("catalogue", false, List.of(Option.SEARCH, Option.FORMAT),
            List.of("catalogue [--search WORDS] [--format text|json]"));

    private final CatalogueService service;

    public CatalogueCommand(CatalogueService service) {
        this.service = service;
    }

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public String purpose() {
        return Messages.Catalogue_purpose;
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) throws Refusal {
        Format format = arguments.format();
        Optional<String> words = arguments.value(Option.SEARCH);
        Catalogue catalogue = service.catalogue();
        Selection selection = Selection.of(catalogue, words);
        catalogue.problems().forEach(problem -> console.tell(problem.text()));
        console.print(switch (format) {
            case TEXT -> text(new CatalogueText(catalogue, selection, Locale.getDefault()), words);
            case JSON -> Json.object(new CatalogueJson(catalogue, selection)::write);
        });
        return ExitCode.GOOD;
    }

    private static String text(CatalogueText text, Optional<String> words) {
        Page page = new Page();
        words.ifPresentOrElse(searched -> text.found(page, searched), () -> text.everything(page));
        return page.text();
    }
}
