package org.baraza.ui.catalogue.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.LocalTexts;
import org.baraza.catalogue.PurposeGroup;
import org.baraza.model.catalogue.Pack;
import org.baraza.model.catalogue.Tactic;
import org.baraza.model.values.EntryRef;
import org.baraza.ui.catalogue.internal.messages.Messages;
import org.baraza.ui.catalogue.internal.model.Row.Heading;
import org.baraza.ui.catalogue.internal.model.Row.Of;

/** Builds the rows: purposes in their order, under each its tactics by intensity, then the headings inside it. */
final class TacticTree {

    private static final EntryRef WITHOUT_PURPOSE = new EntryRef(Optional.empty(), "");

    private final Catalogue catalogue;
    private final Usage usage;
    private final Locale locale;
    private final Set<EntryRef> shown;

    TacticTree(Catalogue catalogue, Usage usage, Locale locale, CatalogueSearch search) {
        this.catalogue = catalogue;
        this.usage = usage;
        this.locale = locale;
        this.shown = Set.copyOf(search.shown());
    }

    /** The purposes at the top, those that the search leaves empty left out. */
    List<Heading> rows() {
        List<PurposeGroup> groups = catalogue.purposes();
        Stream<Heading> purposes = IntStream.range(0, groups.size())
                .mapToObj(i -> heading(groups.get(i), (i + 1) + " "));
        return Stream.concat(purposes, Stream.of(withoutPurpose())).filter(heading -> heading.count() > 0).toList();
    }

    private Heading heading(PurposeGroup group, String number) {
        List<Row> rows = new ArrayList<>(tactics(group.tactics(), Effort.under(group), group.ref().pack()));
        group.headings().stream().map(inside -> heading(inside, "")).filter(inside -> inside.count() > 0)
                .forEach(rows::add);
        return heading(group.ref(), number + LocalTexts.text(group.purpose().getName(), locale), rows);
    }

    /** Tactics whose purpose no pack has. */
    private Heading withoutPurpose() {
        Set<Tactic> placed = catalogue.purposes().stream().flatMap(group -> group.allTactics().stream())
                .collect(Collectors.toSet());
        List<Tactic> loose = catalogue.tactics().stream().filter(tactic -> !placed.contains(tactic)).toList();
        return heading(WITHOUT_PURPOSE, Messages.Tree_withoutPurpose, tactics(loose, Map.of(), Optional.empty()));
    }

    private static Heading heading(EntryRef ref, String title, List<? extends Row> rows) {
        int count = rows.stream().mapToInt(row -> row instanceof Heading inside ? inside.count() : 1).sum();
        return new Heading(ref, title, count, List.copyOf(rows));
    }

    private List<Of> tactics(List<Tactic> tactics, Map<Tactic, Effort> efforts, Optional<String> ownPack) {
        return tactics.stream().filter(tactic -> shown.contains(catalogue.ref(tactic)))
                .map(tactic -> row(tactic, Optional.ofNullable(efforts.get(tactic)), ownPack)).toList();
    }

    private Of row(Tactic tactic, Optional<Effort> effort, Optional<String> ownPack) {
        EntryRef ref = catalogue.ref(tactic);
        return new Of(ref, LocalTexts.text(tactic.getName(), locale), effort, usage.numbers(ref),
                ref.pack().filter(pack -> !ref.pack().equals(ownPack)).flatMap(catalogue::pack).map(this::title));
    }

    private String title(Pack pack) {
        return LocalTexts.text(pack.getTitle(), locale);
    }
}
