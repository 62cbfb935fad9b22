package org.baraza.session.profile;

import java.util.Objects;
import java.util.Optional;

/**
 * One value that holds in a document.
 *
 * @param key what is set, such as {@code primary.limit}
 * @param value what holds
 * @param given what the followed profile says, or the guidelines where it says nothing; empty if nobody does
 * @param own whether the team chose it itself, so that it stays when another profile is taken
 */
public record ProfileLine(String key, String value, Optional<String> given, boolean own) {

    public ProfileLine {
        Objects.requireNonNull(key);
        Objects.requireNonNull(value);
        Objects.requireNonNull(given);
    }
}
