package org.baraza.session.compare;

import java.util.List;
import java.util.Objects;

/**
 * An element that two versions of a document don't hold alike.
 *
 * @param id of the element; empty text for the document itself
 * @param element what people call it: "Activity 2.3, Media training"
 * @param values that differ, in the order of the model; none where only one version has the element
 */
public record Difference(Kind kind, String id, String element, List<ValueDifference> values) {

    /** Which version has the element. */
    public enum Kind {
        ONLY_FIRST, ONLY_SECOND, BOTH
    }

    public Difference {
        Objects.requireNonNull(kind);
        values = List.copyOf(values);
    }
}
