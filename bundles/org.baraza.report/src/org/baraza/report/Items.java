package org.baraza.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A list, numbered or not. */
public record Items(boolean numbered, List<Item> items) implements Block {

    public Items {
        items = List.copyOf(items);
    }

    /**
     * One line of a list.
     *
     * @param lead words that come first and stand out, such as the term that the text explains
     */
    public record Item(Optional<String> lead, String text) {

        public Item {
            Objects.requireNonNull(lead);
            Objects.requireNonNull(text);
        }

        public static Item of(String text) {
            return new Item(Optional.empty(), text);
        }

        public static Item of(String lead, String text) {
            return new Item(Optional.of(lead), text);
        }
    }
}
