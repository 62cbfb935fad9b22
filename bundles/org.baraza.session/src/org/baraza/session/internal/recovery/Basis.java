package org.baraza.session.internal.recovery;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.baraza.model.strategy.ChangeRecord;
import org.baraza.session.Session;

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
     * The same, for a copy of what the session holds now: it may have taken back what is in the file. Where nothing is
     * common to both but the later history is no shorter, its beginning has only become too old to be kept. Where both
     * know the same changes and persons, it took back a part of the last one, as of a word that was typed.
     *
     * @param file history of the file
     * @param session that differs from its file
     */
    Basis seenFrom(List<ChangeRecord> file, Session session) {
        List<ChangeRecord> now = session.strategy().getHistory();
        Set<String> ids = now.stream().map(ChangeRecord::getId).collect(Collectors.toSet());
        int common = file.size();
        while (common > 0 && !ids.contains(file.get(common - 1).getId())) {
            common--;
        }
        boolean isAllCommon = common == file.size() || common == 0 && now.size() >= file.size();
        if (!isAllCommon) {
            return without(file.subList(0, common), file.subList(common, file.size()));
        }
        boolean isPartTakenBack = undone.isEmpty() && now.size() == file.size() && !now.isEmpty()
                && persons.equals(Persons.fingerprint(session.privateData()));
        return isPartTakenBack ? without(file, now.subList(now.size() - 1, now.size())) : this;
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
        return history.stream().map(ChangeRecord::getId).toList().indexOf(after.orElse("")) + 1;
    }

    private static Optional<String> last(List<ChangeRecord> history) {
        return history.isEmpty() ? Optional.empty() : Optional.ofNullable(history.getLast().getId());
    }
}
