package org.baraza.ui.catalogue.internal.model;

import java.util.List;
import java.util.stream.Collectors;

import org.baraza.model.catalogue.Quadrant;
import org.baraza.model.values.EntryRef;

/** A line of a section of a tactic's page; the texts wrap. */
public sealed interface PageLine {

    /** What it says, to be searched in. */
    String text();

    record Words(String text) implements PageLine {
    }

    /** A tactic by its name, which leads to its page. */
    record Leading(String text, EntryRef tactic) implements PageLine {
    }

    /** A short label with what it says beside it: "Output" and the indicator, "1" and the step. */
    record Labelled(String label, String text) implements PageLine {
    }

    /** Quadrants by glyph and name. */
    record Quadrants(List<Named> quadrants) implements PageLine {

        @Override
        public String text() {
            return quadrants.stream().map(Named::name).collect(Collectors.joining(", "));
        }
    }

    /** A quadrant and what it is called. */
    record Named(Quadrant quadrant, String name) {
    }
}
