package org.baraza.ui.catalogue.internal.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.analysis.Labels;
import org.baraza.analysis.Numbering;
import org.baraza.analysis.Words;
import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.LocalTexts;
import org.baraza.model.catalogue.Entry;
import org.baraza.model.catalogue.LocalText;
import org.baraza.model.catalogue.Pack;
import org.baraza.model.catalogue.Tactic;
import org.baraza.model.strategy.Activity;
import org.baraza.ui.catalogue.internal.messages.Messages;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.osgi.util.NLS;

/** What entries say, in the language of the program. */
record EntryText(Locale locale) {

    String of(List<LocalText> texts) {
        return LocalTexts.text(texts, locale);
    }

    String name(Entry entry) {
        return of(entry.getName());
    }

    String word(Enumerator value) {
        return Words.of(value, locale);
    }

    /** "Source: Part III, Media. Pack “ECA guidelines” 1.0." */
    String source(Entry entry) {
        Pack pack = (Pack) entry.eContainer();
        String from = NLS.bind(Messages.Page_pack, of(pack.getTitle()), pack.getVersion());
        return Optional.ofNullable(entry.getCitation()).filter(citation -> !citation.isBlank())
                .map(citation -> NLS.bind(Messages.Page_source, citation) + " " + from).orElse(from);
    }

    /** A section of as many paragraphs as there are texts; those that say nothing are left out. */
    static PageSection section(String icon, String title, Stream<String> texts) {
        return new PageSection(icon, title, texts.filter(text -> !text.isBlank()).<PageLine>map(PageLine.Words::new)
                .toList());
    }

    /** A section of tactics, each of which leads to its page. */
    PageSection tactics(String title, Catalogue catalogue, Stream<Tactic> tactics) {
        return new PageSection("tactic", title,
                tactics.<PageLine>map(tactic -> new PageLine.Leading(name(tactic), catalogue.ref(tactic))).toList());
    }

    static List<PageSection> filled(PageSection... sections) {
        return Stream.of(sections).filter(section -> !section.lines().isEmpty()).toList();
    }

    /** "2.4 Data contest". */
    static String numbered(Activity activity) {
        return (Numbering.of(activity) + " " + Labels.name(activity).orElse("")).strip();
    }

    /** The page of an entry that is no tactic. */
    static Page page(String above, String name, List<PageSection> idea, List<PageSection> use, String source) {
        return page(above, name, List.of(), idea, use, source);
    }

    /** @param inPlan the activities that lead from it into the workplan */
    static Page page(String above, String name, List<Activity> inPlan, List<PageSection> idea, List<PageSection> use,
            String source) {
        return new Page(Optional.empty(), above, name, Optional.empty(), inPlan, idea, use, List.of(), source, List.of());
    }
}
