package org.baraza.session.internal.recovery;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.baraza.model.strategy.ChangeRecord;
import org.baraza.model.strategy.PrivateData;
import org.baraza.model.strategy.Strategy;
import org.baraza.session.Session;
import org.baraza.session.format.DocumentWriter;

/** A copy beside the file that it was made of. */
record Comparison(Strategy copy, Optional<PrivateData> privateCopy, CopyLabel label) {

    /** Whether the file holds the same, or what the session of the copy saved after it. */
    boolean isKnownTo(Session file) {
        Strategy saved = file.strategy();
        if (!Objects.equals(saved.getId(), copy.getId())) {
            return false;
        }
        return Objects.equals(saved.getRevision(), copy.getRevision()) ? isSame(file)
                : wasSavedNext(saved) || saved.getParents().contains(copy.getRevision()) && knowsAChange(saved);
    }

    private boolean wasSavedNext(Strategy saved) {
        return label.next().equals(saved.getRevision()) || saved.getParents().contains(label.next());
    }

    private boolean isSame(Session file) {
        return Arrays.equals(DocumentWriter.write(copy), DocumentWriter.write(file.strategy()))
                && Persons.fingerprint(privateCopy).equals(Persons.fingerprint(file.privateData()));
    }

    /** After a save that failed another comes next; but nobody else can have this change: ids of changes are random. */
    private boolean knowsAChange(Strategy saved) {
        Set<String> unknown = new HashSet<>(ids(label.basis().unknownOf(copy.getHistory())));
        return ids(saved.getHistory()).stream().anyMatch(unknown::contains);
    }

    private static List<String> ids(List<ChangeRecord> records) {
        return records.stream().map(ChangeRecord::getId).toList();
    }
}
