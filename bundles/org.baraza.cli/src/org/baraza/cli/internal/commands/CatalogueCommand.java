package org.baraza.cli.internal.commands;

import java.util.List;
import java.util.Locale;

import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.CatalogueService;
import org.baraza.catalogue.LocalTexts;
import org.baraza.catalogue.PurposeGroup;
import org.baraza.cli.internal.arguments.Arguments;
import org.baraza.cli.internal.arguments.Option;
import org.baraza.cli.internal.arguments.Syntax;
import org.baraza.cli.internal.messages.Messages;
import org.baraza.cli.internal.output.Console;
import org.baraza.cli.internal.output.Page;
import org.baraza.cli.internal.output.TextTable;
import org.baraza.model.catalogue.Tactic;
import org.eclipse.osgi.util.NLS;

/** Lists the tactics of all packs by purpose, or those that hold the words searched for. */
public final class CatalogueCommand implements Command {

    private static final Syntax SYNTAX = new Syntax("catalogue", false, List.of(Option.SEARCH),
            List.of("catalogue [--search WORDS]"));

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
    public ExitCode run(Arguments arguments, Console console) {
        Catalogue catalogue = service.catalogue();
        catalogue.problems().forEach(problem -> console.tell(problem.text()));
        console.print(arguments.value(Option.SEARCH).map(words -> found(catalogue, words))
                .orElseGet(() -> everything(catalogue)));
        return ExitCode.GOOD;
    }

    private static String everything(Catalogue catalogue) {
        Page page = new Page();
        catalogue.purposes().stream().flatMap(PurposeGroup::withHeadings).forEach(group -> {
            page.heading(LocalTexts.text(group.purpose().getName(), Locale.getDefault()));
            TextTable table = TextTable.withNumbersIn(0);
            group.tactics().forEach(tactic -> table.row(Integer.toString(tactic.getOrder()), name(tactic),
                    catalogue.ref(tactic).toString()));
            page.table(table);
        });
        page.gap().plain(NLS.bind(Messages.Catalogue_counts, catalogue.tactics().size(), catalogue.packs().size()));
        return page.text();
    }

    private static String found(Catalogue catalogue, String words) {
        List<Tactic> tactics = catalogue.search(words);
        if (tactics.isEmpty()) {
            return NLS.bind(Messages.Catalogue_nothing, words);
        }
        TextTable table = TextTable.withNumbersIn();
        tactics.forEach(tactic -> table.row(name(tactic), purpose(catalogue, tactic),
                catalogue.ref(tactic).toString()));
        return new Page().flush(table).text();
    }

    private static String purpose(Catalogue catalogue, Tactic tactic) {
        return catalogue.topPurposeOf(tactic)
                .map(group -> LocalTexts.text(group.purpose().getName(), Locale.getDefault())).orElse("–");
    }

    private static String name(Tactic tactic) {
        return LocalTexts.text(tactic.getName(), Locale.getDefault());
    }
}
