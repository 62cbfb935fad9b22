package org.baraza.ui.stakeholders.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A column of a grid whose rows are of type R.
 *
 * @param weight its share of the room that is left
 * @param least width that it keeps, in pixels of the look
 * @param text what a cell shows
 * @param typed what is edited in a cell
 * @param write takes over what was typed or chosen
 * @param choices what to choose from; empty for free text
 * @param editable whether a row's cell can be edited
 * @param refusal why a text can't be taken; empty if it can
 */
record GridColumn<R>(String title, int weight, int least, Function<R, String> text, Function<R, String> typed,
        Optional<BiConsumer<R, String>> write, Function<R, List<String>> choices, Predicate<R> editable,
        Function<String, Optional<String>> refusal) {

    static <R> GridColumn<R> shown(String title, int weight, int least, Function<R, String> text) {
        return new GridColumn<>(title, weight, least, text, text, Optional.empty(), row -> List.of(), row -> true,
                typed -> Optional.empty());
    }

    GridColumn<R> edited(BiConsumer<R, String> taking) {
        return new GridColumn<>(title, weight, least, text, typed, Optional.of(taking), choices, editable, refusal);
    }

    /** Edits something else than what is shown, such as nothing where a default is shown. */
    GridColumn<R> as(Function<R, String> edited) {
        return new GridColumn<>(title, weight, least, text, edited, write, choices, editable, refusal);
    }

    GridColumn<R> from(Function<R, List<String>> offered) {
        return new GridColumn<>(title, weight, least, text, typed, write, offered, editable, refusal);
    }

    GridColumn<R> where(Predicate<R> condition) {
        return new GridColumn<>(title, weight, least, text, typed, write, choices, condition, refusal);
    }

    GridColumn<R> unless(Function<String, Optional<String>> reason) {
        return new GridColumn<>(title, weight, least, text, typed, write, choices, editable, reason);
    }
}
