package org.baraza.session.internal.recovery;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.baraza.model.strategy.ChangeRecord;
import org.baraza.session.Session;
import org.baraza.session.internal.edit.Memory;

/**
 * What the file of a session knows, so that a copy can be told from it.
 *
 * @param after id of the last change that the histories of both begin with; empty if there is none
 * @param undone labels of the changes after it that the file knows and the copy no longer does
 * @param persons fingerprint of the file's private data
 */
record Basis(Optional<String> after, List<String> undone, String persons) {

    Basis {
        undone = List.copyOf(undone);
    }

    /** Of a session that holds what its file does. */
    static Basis of(Session session) {
        return new Basis(last(session.strategy().getHistory()), List.of(), Persons.fingerprint(session.privateData()));
    }

    /**
     * The same, for a copy of what the session holds now: it may have taken back what is in the file. Where the later
     * history lacks only what is forgotten of a long one, nothing was taken back. Where both know the same changes and
     * persons, it took back a part of the last one, as of a word that was typed.
     *
     * @param file history of the file
     * @param session that differs from its file
     */
    Basis seenFrom(List<ChangeRecord> file, Session session) {
        List<ChangeRecord> now = session.strategy().getHistory();
        Set<String> ids = new HashSet<>(ids(now));
        int common = file.size();
        while (common > 0 && !ids.contains(file.get(common - 1).getId())) {
            common--;
        }
        if (common < file.size() && !isOnlyForgetful(file, session)) {
            return without(file.subList(0, common), file.subList(common, file.size()));
        }
        boolean isPartTakenBack = undone.isEmpty() && now.size() == file.size() && !now.isEmpty()
                && persons.equals(Persons.fingerprint(session.privateData()));
        return isPartTakenBack ? without(file, now.subList(now.size() - 1, now.size())) : this;
    }

    private static boolean isOnlyForgetful(List<ChangeRecord> file, Session session) {
        List<ChangeRecord> now = session.strategy().getHistory();
        Set<String> saved = new HashSet<>(ids(file));
        List<ChangeRecord> all = new ArrayList<>(file);
        now.stream().filter(record -> !saved.contains(record.getId())).forEach(all::add);
        Memory.of(session.strategy()).bound(all);
        return ids(all).equals(ids(now));
    }

    private static List<String> ids(List<ChangeRecord> history) {
        return history.stream().map(ChangeRecord::getId).toList();
    }

    private Basis without(List<ChangeRecord> common, List<ChangeRecord> takenBack) {
        return new Basis(last(common), takenBack.stream().map(ChangeRecord::getLabel).toList(), persons);
    }

    /** Those of the records that the file knows too. */
    List<ChangeRecord> knownOf(List<ChangeRecord> history) {
        return history.subList(0, known(history));
    }

    /** Those of the records that the file does not know. */
    List<ChangeRecord> unknownOf(List<ChangeRecord> history) {
        return history.subList(known(history), history.size());
    }

    private int known(List<ChangeRecord> history) {
        return ids(history).indexOf(after.orElse("")) + 1;
    }

    private static Optional<String> last(List<ChangeRecord> history) {
        return history.isEmpty() ? Optional.empty() : Optional.ofNullable(history.getLast().getId());
    }
}
