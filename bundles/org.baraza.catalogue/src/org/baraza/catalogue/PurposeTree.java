package org.baraza.catalogue;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.baraza.model.catalogue.Purpose;
import org.baraza.model.catalogue.Tactic;
import org.baraza.model.values.EntryRef;

/** Builds the purposes of all packs with their headings and tactics. */
final class PurposeTree {

    private final Entries<Purpose> purposes;
    private final Entries<Tactic> tactics;

    PurposeTree(Entries<Purpose> purposes, Entries<Tactic> tactics) {
        this.purposes = purposes;
        this.tactics = tactics;
    }

    /** The top-level purposes in order. A heading whose parent is unknown stands at the top. */
    List<PurposeGroup> groups() {
        return groups(Optional.empty());
    }

    private List<PurposeGroup> groups(Optional<EntryRef> parent) {
        return purposes.byRef().entrySet().stream()
                .filter(entry -> parent(entry.getKey()).equals(parent))
                .sorted(Comparator.comparing(entry -> entry.getValue().getOrder()))
                .map(entry -> group(entry.getKey(), entry.getValue())).toList();
    }

    private PurposeGroup group(EntryRef ref, Purpose purpose) {
        return new PurposeGroup(ref, purpose, tacticsUnder(ref), groups(Optional.of(ref)));
    }

    /** Stable sorts: packs keep their order, except that the purpose's own pack comes first. */
    private List<Tactic> tacticsUnder(EntryRef purpose) {
        Comparator<EntryRef> ownPackFirst = Comparator.comparing(ref -> !ref.pack().equals(purpose.pack()));
        return packsOfTactics().sorted(ownPackFirst).flatMap(pack -> tacticsOf(pack, purpose)).toList();
    }

    private Stream<EntryRef> packsOfTactics() {
        return tactics.byRef().keySet().stream().map(ref -> new EntryRef(ref.pack(), "")).distinct();
    }

    private Stream<Tactic> tacticsOf(EntryRef pack, EntryRef purpose) {
        return tactics.byRef().entrySet().stream()
                .filter(entry -> entry.getKey().pack().equals(pack.pack()))
                .filter(entry -> purpose(entry).equals(Optional.of(purpose)))
                .map(Map.Entry::getValue).sorted(Comparator.comparing(Tactic::getOrder));
    }

    private static Optional<EntryRef> purpose(Map.Entry<EntryRef, Tactic> tactic) {
        return References.from(tactic.getKey(), tactic.getValue().getPurpose());
    }

    /** The parent, unless it is unknown or stands, by way of others, inside the heading itself. */
    private Optional<EntryRef> parent(EntryRef ref) {
        Set<EntryRef> path = new HashSet<>();
        Optional<EntryRef> next = Optional.of(ref);
        while (next.isPresent()) {
            if (!path.add(next.get())) {
                return Optional.empty();
            }
            next = statedParent(next.get());
        }
        return statedParent(ref);
    }

    private Optional<EntryRef> statedParent(EntryRef ref) {
        return purposes.get(ref).flatMap(purpose -> References.from(ref, purpose.getParent())).filter(purposes::has);
    }
}
