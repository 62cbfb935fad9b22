package org.baraza.exchange.imports;

import java.util.Objects;

import org.baraza.exchange.table.Place;

/**
 * One thing that an import does, or does not and why.
 *
 * @param element what people call it: "Activity, Media training"; empty text for a column or sheet
 * @param what the value is called; empty text for the element as a whole
 * @param before what it is now; empty text for nothing
 * @param after what it becomes; for what is refused, what stands in the file
 * @param reason why it is not taken, and what to do; or what else there is to know; empty text for nothing
 */
public record PreviewLine(Effect effect, Place place, String element, String what, String before, String after,
        String reason) {

    /** What becomes of a row or cell. */
    public enum Effect {
        CREATED, CHANGED, REFUSED,
        /** Left out, or taken in a way that somebody should know of. */
        NOTED
    }

    public PreviewLine {
        Objects.requireNonNull(effect);
        Objects.requireNonNull(place);
    }
}
