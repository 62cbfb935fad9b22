package org.baraza.ui.strategy.internal;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.baraza.ui.DropDown;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/**
 * A drop-down for one of several things, or for none.
 *
 * @param <T> what is chosen among
 */
final class OptionField<T> {

    private final DropDown control;
    private final Supplier<List<T>> choices;
    private final Supplier<T> value;
    private final Function<T, String> words;
    private final Consumer<T> taker;
    private List<T> shown = List.of();

    /**
     * @param value the one chosen; null for none
     * @param taker hears what was chosen, null for none
     */
    OptionField(Composite parent, Supplier<List<T>> choices, Supplier<T> value, Function<T, String> words,
            Consumer<T> taker) {
        this.choices = choices;
        this.value = value;
        this.words = words;
        this.taker = taker;
        control = new DropDown(parent);
        control.addListener(SWT.Selection, event -> take());
    }

    DropDown control() {
        return control;
    }

    void show() {
        List<T> now = choices.get();
        String[] items = Stream.concat(Stream.of("–"), now.stream().map(words)).toArray(String[]::new);
        if (!List.of(items).equals(control.getItems())) {
            control.setItems(items);
        }
        shown = now;
        T chosen = value.get();
        int index = IntStream.range(0, now.size()).filter(i -> now.get(i).equals(chosen)).findFirst().orElse(-1);
        control.select(index + 1);
    }

    private void take() {
        int index = control.getSelectionIndex();
        T chosen = index <= 0 ? null : shown.get(index - 1);
        if (!Objects.equals(chosen, value.get())) {
            taker.accept(chosen);
        }
    }
}
