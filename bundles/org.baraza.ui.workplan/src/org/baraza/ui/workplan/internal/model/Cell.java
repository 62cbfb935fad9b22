package org.baraza.ui.workplan.internal.model;

import java.util.Optional;

import org.baraza.checks.Severity;

/**
 * What a cell shows.
 *
 * @param lead stands before the text: the number of an activity, the goal of a target indicator; often empty
 * @param editText what an editor starts with: a cost that is absent reads "no cost" and is edited as nothing
 * @param mark the gravest finding about what the cell holds
 */
public record Cell(String lead, String text, String editText, Tone tone, Optional<Severity> mark) {

    public static final Cell EMPTY = new Cell("", "", "", Tone.PLAIN, Optional.empty());

    /** How loud the text is. */
    public enum Tone {
        PLAIN, QUIET, STRONG,
        /** The word that stands for something absent. */
        MISSING,
        /** Says what may be typed here. */
        INVITING
    }

    static Cell of(String text, Tone tone) {
        return new Cell("", text, text, tone, Optional.empty());
    }

    Cell led(String by) {
        return new Cell(by, text, editText, tone, mark);
    }

    Cell edited(String as) {
        return new Cell(lead, text, as, tone, mark);
    }

    Cell marked(Optional<Severity> by) {
        return new Cell(lead, text, editText, tone, by);
    }
}
