package org.baraza.ui.help.internal.model;

import java.util.List;
import java.util.stream.Collectors;

/** A paragraph of a page, or something that stands like one. */
public sealed interface Block {

    /** The name by which links lead to it; empty if none does. */
    String anchor();

    /** What it says, without styles. */
    String text();

    /** @param level 1 for the title of the page */
    record Heading(int level, String text, String anchor) implements Block {
    }

    /**
     * Text that wraps.
     *
     * @param level how many lists it stands in
     * @param marker "•" or "2." for an item of a list; empty for what goes on below one, and for a paragraph
     */
    record Words(int level, String marker, List<Run> runs, String anchor) implements Block {

        public Words {
            runs = List.copyOf(runs);
        }

        @Override
        public String text() {
            return runs.stream().map(Run::text).collect(Collectors.joining());
        }
    }

    /** @param text says what is to be seen, where it can't be */
    record Picture(String href, String text) implements Block {

        @Override
        public String anchor() {
            return "";
        }
    }
}
