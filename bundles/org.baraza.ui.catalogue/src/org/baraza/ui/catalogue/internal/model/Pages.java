package org.baraza.ui.catalogue.internal.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.LocalTexts;
import org.baraza.catalogue.PurposeGroup;
import org.baraza.model.catalogue.Entry;
import org.baraza.model.catalogue.LocalText;
import org.baraza.model.catalogue.Pack;
import org.baraza.model.catalogue.Tactic;
import org.baraza.model.values.EntryRef;
import org.baraza.ui.catalogue.internal.messages.Messages;
import org.baraza.ui.catalogue.internal.model.Page.Related;
import org.eclipse.osgi.util.NLS;

/** Writes the pages of tactics and purposes in the language of the program. */
final class Pages {

    private final Catalogue catalogue;
    private final Usage usage;
    private final Locale locale;
    private final Sections sections;

    Pages(Catalogue catalogue, Usage usage, Locale locale) {
        this.catalogue = catalogue;
        this.usage = usage;
        this.locale = locale;
        this.sections = new Sections(catalogue, locale);
    }

    Page page(Tactic tactic) {
        EntryRef ref = catalogue.ref(tactic);
        return new Page(Optional.of(ref), purpose(tactic), name(tactic), Effort.of(tactic, catalogue), usage.of(ref),
                sections.idea(tactic), sections.use(tactic), sections.examples(tactic), source(tactic),
                related(tactic));
    }

    Page page(PurposeGroup group) {
        Optional<PurposeGroup> top = catalogue.purposes().stream()
                .filter(purpose -> !purpose.equals(group) && purpose.withHeadings().anyMatch(group::equals)).findFirst();
        return new Page(Optional.empty(), top.map(this::title).orElse(""),
                top.isPresent() ? name(group.purpose()) : title(group), Optional.empty(), List.of(),
                sections.idea(group.purpose()), List.of(), List.of(), source(group.purpose()), List.of());
    }

    private String purpose(Tactic tactic) {
        return catalogue.topPurposeOf(tactic)
                .map(top -> catalogue.purposeOf(tactic).filter(heading -> !heading.equals(top))
                        .map(heading -> NLS.bind(Messages.Page_headingIn, title(top), name(heading.purpose())))
                        .orElseGet(() -> title(top)))
                .orElse(Messages.Tree_withoutPurpose);
    }

    /** The name of a purpose with its number. */
    private String title(PurposeGroup top) {
        return (catalogue.purposes().indexOf(top) + 1) + " " + name(top.purpose());
    }

    private String source(Entry entry) {
        Pack pack = (Pack) entry.eContainer();
        String from = NLS.bind(Messages.Page_pack, text(pack.getTitle()), pack.getVersion());
        return Optional.ofNullable(entry.getCitation()).filter(citation -> !citation.isBlank())
                .map(citation -> NLS.bind(Messages.Page_source, citation) + " " + from).orElse(from);
    }

    private List<Related> related(Tactic tactic) {
        EntryRef ref = catalogue.ref(tactic);
        Stream<Related> refined = refines(tactic).flatMap(catalogue::tactic).stream()
                .map(other -> related(Messages.Page_refines, other));
        Stream<Related> refining = catalogue.tactics().stream()
                .filter(other -> refines(other).filter(ref::equals).isPresent())
                .map(other -> related(Messages.Page_refinedBy, other));
        return Stream.concat(refined, refining).toList();
    }

    private Related related(String sentence, Tactic other) {
        return new Related(sentence, catalogue.ref(other), name(other));
    }

    private Optional<EntryRef> refines(Tactic tactic) {
        return Optional.ofNullable(tactic.getRefines()).map(ref -> ref.within(((Pack) tactic.eContainer()).getId()));
    }

    private String name(Entry entry) {
        return text(entry.getName());
    }

    private String text(List<LocalText> texts) {
        return LocalTexts.text(texts, locale);
    }
}
