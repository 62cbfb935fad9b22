package org.baraza.session.profile;

import java.util.Objects;
import java.util.Optional;

/**
 * A value that differs between a document and a profile.
 *
 * @param key what is set, such as {@code primary.limit}
 * @param before what holds in the document; empty if nothing does
 * @param after what the profile says; empty if it says nothing
 */
public record ProfileChange(String key, Optional<String> before, Optional<String> after) {

    public ProfileChange {
        Objects.requireNonNull(key);
        Objects.requireNonNull(before);
        Objects.requireNonNull(after);
    }
}
