package org.baraza.catalogue;

import java.util.List;
import java.util.stream.Stream;

import org.baraza.model.catalogue.Purpose;
import org.baraza.model.catalogue.Tactic;
import org.baraza.model.values.EntryRef;

/**
 * A purpose with what stands under it (guidelines, Part II, Figure 4).
 *
 * @param ref its reference, pack named
 * @param purpose the catalogue's entry
 * @param tactics the tactics directly under it: first those of its own pack, then those of other packs in the order of
 *        the packs, each in the order of resource intensity
 * @param headings purposes that stand inside it, such as statistical literacy inside the feedback loop
 */
public record PurposeGroup(EntryRef ref, Purpose purpose, List<Tactic> tactics, List<PurposeGroup> headings) {

    public PurposeGroup {
        tactics = List.copyOf(tactics);
        headings = List.copyOf(headings);
    }

    /** This group and all headings inside it, from the outside in. */
    public Stream<PurposeGroup> withHeadings() {
        return Stream.concat(Stream.of(this), headings.stream().flatMap(PurposeGroup::withHeadings));
    }

    /** The tactics that count as this purpose: its own, then those of its headings. */
    public List<Tactic> allTactics() {
        return withHeadings().flatMap(group -> group.tactics().stream()).toList();
    }
}
