package org.baraza.ui.catalogue.internal.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.baraza.analysis.Analyses;
import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.LocalTexts;
import org.baraza.catalogue.Problem;
import org.baraza.catalogue.PurposeGroup;
import org.baraza.model.catalogue.Pack;
import org.baraza.model.catalogue.Tactic;
import org.baraza.model.values.EntryRef;
import org.baraza.ui.catalogue.internal.messages.Messages;
import org.baraza.ui.catalogue.internal.model.Row.Heading;
import org.eclipse.osgi.util.NLS;

/**
 * The catalogue as a strategy sees it: in the language of the program, with the places where its workplan applies the
 * tactics.
 */
public record CatalogueContents(Catalogue catalogue, Usage usage, Locale locale) {

    public static CatalogueContents of(Catalogue catalogue, Analyses analyses) {
        return new CatalogueContents(catalogue, Usage.of(analyses), Locale.getDefault());
    }

    public CatalogueSearch search(String words) {
        return search(words, Facets.NONE);
    }

    public CatalogueSearch search(String words, Facets facets) {
        return CatalogueSearch.of(words, facets, catalogue);
    }

    /** The tree of what a search found. */
    public List<Heading> tree(CatalogueSearch search) {
        return new TacticTree(catalogue, usage, locale, search).rows();
    }

    /** The page of a tactic or purpose; empty if no installed pack has it. */
    public Optional<Page> page(Row row) {
        Pages pages = new Pages(catalogue, usage, locale);
        return switch (row) {
            case Row.Of tactic -> catalogue.tactic(tactic.ref()).map(pages::page);
            case Heading heading -> catalogue.purposes().stream().flatMap(PurposeGroup::withHeadings)
                    .filter(group -> group.ref().equals(heading.ref())).findFirst().map(pages::page);
        };
    }

    /** The tactic's row in the whole tree. */
    public Optional<Row> row(EntryRef tactic) {
        return tree(search("")).stream().flatMap(Heading::all)
                .filter(row -> row instanceof Row.Of && row.ref().equals(tactic)).findFirst();
    }

    /** "45 tactics from “ECA guidelines” 1.0.0, 3 from “Health ministry” 0.2.0"; packs without tactics are left out. */
    public String origins() {
        List<Pack> packs = catalogue.packs().stream().filter(pack -> tacticsOf(pack) > 0).toList();
        return packs.stream().map(pack -> NLS.bind(pack == packs.getFirst() ? Messages.Origin : Messages.Origin_next,
                new Object[] {tacticsOf(pack), title(pack), pack.getVersion()})).collect(Collectors.joining(", "));
    }

    /** What is wrong with packs, a line each. */
    public List<String> problems() {
        return catalogue.problems().stream().map(Problem::text).toList();
    }

    private long tacticsOf(Pack pack) {
        return catalogue.tactics().stream().map(Tactic::eContainer).filter(pack::equals).count();
    }

    private String title(Pack pack) {
        return LocalTexts.text(pack.getTitle(), locale);
    }
}
