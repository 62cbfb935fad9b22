package org.baraza.catalogue;

import java.util.Objects;

/**
 * Something contributed that could not be used, or only in part, so that a person can turn to who published it.
 *
 * @param contributor who brought it: the name of a bundle, of a publisher or of a folder
 * @param place the file or element it is about
 * @param reason one or two sentences: what is wrong, and what to do
 */
public record Problem(String contributor, String place, String reason) {

    public Problem {
        Objects.requireNonNull(contributor);
        Objects.requireNonNull(place);
        Objects.requireNonNull(reason);
    }

    /** All three in one line. */
    public String text() {
        return contributor + ", " + place + ": " + reason;
    }
}
