package org.baraza.session.internal.recovery;

import java.util.List;
import java.util.Optional;

import org.baraza.model.strategy.ChangeRecord;
import org.baraza.session.Session;

/**
 * What the file of a session knows, so that a copy can be told from it.
 *
 * @param after id of the last change in its history; empty if it has none
 * @param persons fingerprint of its private data
 */
record Basis(Optional<String> after, String persons) {

    static Basis of(Session session) {
        List<ChangeRecord> history = session.strategy().getHistory();
        return new Basis(history.isEmpty() ? Optional.empty() : Optional.ofNullable(history.getLast().getId()),
                Persons.fingerprint(session.privateData()));
    }

    /** Those of the records that the file does not know. */
    List<ChangeRecord> unknownOf(List<ChangeRecord> history) {
        int known = history.stream().map(ChangeRecord::getId).toList().indexOf(after.orElse(""));
        return history.subList(known + 1, history.size());
    }
}
