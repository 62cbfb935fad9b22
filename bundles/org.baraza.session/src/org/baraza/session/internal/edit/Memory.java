package org.baraza.session.internal.edit;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.baraza.analysis.DecidedChanges;
import org.baraza.model.identity.Identities;
import org.baraza.model.strategy.ChangeRecord;
import org.baraza.model.strategy.Strategy;

/**
 * How many changes a document remembers, and which it forgets first: the oldest that no evaluation names. What is
 * reported month by month takes no more than half of the places, or each round would push changes of the plan out.
 *
 * @param named ids of the changes that carry the decisions of an evaluation out
 */
public record Memory(Supplier<Set<String>> named) {

    private static final int MOST = 500;
    private static final int MOST_REPORTED = MOST / 2;

    public static Memory of(Strategy strategy) {
        return new Memory(() -> DecidedChanges.of(strategy).ids());
    }

    /** Forgets what is too much, from the oldest on. */
    public void bound(List<ChangeRecord> records) {
        if (records.size() > MOST) {
            Set<String> kept = named.get();
            while (records.size() > MOST) {
                records.remove(first(records, kept));
            }
        }
    }

    /** The newest is never forgotten; where evaluations name all the others, the oldest is. */
    private ChangeRecord first(List<ChangeRecord> records, Set<String> kept) {
        List<ChangeRecord> free = records.subList(0, records.size() - 1).stream()
                .filter(record -> !kept.contains(record.getId())).toList();
        List<ChangeRecord> reported = free.stream().filter(Memory::isReported).toList();
        return (reported.size() > MOST_REPORTED ? reported : free).stream().findFirst().orElseGet(records::getFirst);
    }

    private static boolean isReported(ChangeRecord record) {
        for (String id : record.getElements()) { // of hundreds of changes at each edit, so not as a stream
            if (!Identities.isOfMonthOrDay(id)) {
                return false;
            }
        }
        return !record.getElements().isEmpty();
    }
}
