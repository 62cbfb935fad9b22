package org.baraza.catalogue;

import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.catalogue.internal.messages.Messages;
import org.baraza.model.catalogue.Entry;
import org.baraza.model.catalogue.Pack;
import org.baraza.model.catalogue.ProfileTemplate;
import org.baraza.model.catalogue.Purpose;
import org.baraza.model.catalogue.Tactic;
import org.baraza.model.catalogue.UserGroup;
import org.baraza.model.values.EntryRef;
import org.eclipse.osgi.util.NLS;

/** References between entries, and those of them that lead nowhere. */
record References(Entries<Purpose> purposes, Entries<Tactic> tactics, Entries<UserGroup> userGroups,
        Entries<ProfileTemplate> profiles) {

    /** A reference as written in the entry at {@code origin}, with its pack named. */
    static Optional<EntryRef> from(EntryRef origin, EntryRef written) {
        return Optional.ofNullable(written).map(ref -> ref.within(origin.pack().orElseThrow()));
    }

    /** References to entries that no installed pack has. What holds them keeps its other contents. */
    Stream<Problem> unknown() {
        Stream<Problem> parents = purposes.byRef().entrySet().stream()
                .flatMap(at -> missing(at.getKey(), at.getValue(), at.getValue().getParent(), purposes).stream());
        Stream<Problem> bases = profiles.byRef().entrySet().stream()
                .flatMap(at -> missing(at.getKey(), at.getValue(), at.getValue().getBasedOn(), profiles).stream());
        Stream<Problem> within = tactics.byRef().entrySet().stream()
                .flatMap(at -> unknown(at.getKey(), at.getValue()));
        return Stream.of(parents, bases, within).flatMap(problems -> problems);
    }

    private Stream<Problem> unknown(EntryRef at, Tactic tactic) {
        Stream<Optional<Problem>> single = Stream.of(
                missing(at, tactic, tactic.getPurpose(), purposes),
                missing(at, tactic, tactic.getRefines(), tactics));
        Stream<Optional<Problem>> groups = tactic.getUserGroups().stream()
                .map(group -> missing(at, tactic, group, userGroups));
        return Stream.concat(single, groups).flatMap(Optional::stream);
    }

    private static Optional<Problem> missing(EntryRef at, Entry holder, EntryRef written, Entries<?> known) {
        return from(at, written).filter(ref -> !known.has(ref)).map(ref -> PackSet.problem((Pack) holder.eContainer(),
                holder.eClass().getName() + " " + at.entry(), NLS.bind(Messages.Entry_unknownReference, ref)));
    }
}
