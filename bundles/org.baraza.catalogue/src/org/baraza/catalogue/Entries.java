package org.baraza.catalogue;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.baraza.catalogue.internal.messages.Messages;
import org.baraza.model.catalogue.Entry;
import org.baraza.model.catalogue.Pack;
import org.baraza.model.values.EntryRef;

/** The entries of one kind of all packs, by reference, in the order of the packs and of their files. */
final class Entries<E extends Entry> {

    private final Map<EntryRef, E> byRef = new LinkedHashMap<>();

    /** Collects the entries; one without an id, or with an id taken already, is left out and reported. */
    Entries(List<Pack> packs, Function<Pack, ? extends Collection<E>> kind, List<Problem> problems) {
        for (Pack pack : packs) {
            for (E entry : kind.apply(pack)) {
                add(pack, entry, problems);
            }
        }
    }

    private void add(Pack pack, E entry, List<Problem> problems) {
        String kind = entry.eClass().getName();
        if (entry.getId() == null || entry.getId().isBlank()) {
            problems.add(PackSet.problem(pack, kind, Messages.Entry_noId));
        } else if (byRef.putIfAbsent(EntryRef.of(pack.getId(), entry.getId()), entry) != null) {
            problems.add(PackSet.problem(pack, kind + " " + entry.getId(), Messages.Entry_twice));
        }
    }

    Optional<E> get(EntryRef ref) {
        return Optional.ofNullable(byRef.get(ref));
    }

    boolean has(EntryRef ref) {
        return byRef.containsKey(ref);
    }

    Stream<E> stream() {
        return byRef.values().stream();
    }

    Map<EntryRef, E> byRef() {
        return Collections.unmodifiableMap(byRef);
    }
}
