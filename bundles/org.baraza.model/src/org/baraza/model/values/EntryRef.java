package org.baraza.model.values;

import java.util.Objects;
import java.util.Optional;

/**
 * A reference to a catalogue entry: the id of a pack and the id of an entry in it, written {@code pack/entry}. Inside a
 * pack the pack's own id may be left out.
 */
public record EntryRef(Optional<String> pack, String entry) {

    public EntryRef {
        Objects.requireNonNull(pack);
        Objects.requireNonNull(entry);
    }

    public static EntryRef of(String pack, String entry) {
        return new EntryRef(Optional.of(pack), entry);
    }

    /** @throws IllegalArgumentException if the text is not of the form {@code pack/entry} or {@code entry} */
    public static EntryRef parse(String text) {
        String trimmed = text.strip();
        int slash = trimmed.indexOf('/');
        String entry = trimmed.substring(slash + 1);
        if (entry.isEmpty() || slash == 0 || entry.indexOf('/') >= 0) {
            throw new IllegalArgumentException("'" + text + "' is no reference to a catalogue entry (pack/entry)");
        }
        return slash < 0 ? new EntryRef(Optional.empty(), entry) : of(trimmed.substring(0, slash), entry);
    }

    /** This reference with its pack named, as seen from inside the given pack. */
    public EntryRef within(String ownPack) {
        return pack.isPresent() ? this : of(ownPack, entry);
    }

    @Override
    public String toString() {
        return pack.map(id -> id + "/" + entry).orElse(entry);
    }
}
