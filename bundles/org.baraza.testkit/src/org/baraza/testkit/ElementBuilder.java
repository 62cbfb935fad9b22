package org.baraza.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.baraza.model.strategy.StrategyElement;

/**
 * Describes an element of a document.
 *
 * @param <T> what is built
 * @param <B> the builder itself
 */
public abstract class ElementBuilder<T extends StrategyElement, B extends ElementBuilder<T, B>> {

    private final Supplier<T> create;
    private final List<BiConsumer<T, References>> steps = new ArrayList<>();

    ElementBuilder(Supplier<T> create) {
        this.create = create;
    }

    public B withId(String id) {
        return then(element -> element.setId(id));
    }

    /** For whatever there is no word for: {@code also(activity -> activity.setRisk("Few trainers"))}. */
    public B also(Consumer<? super T> change) {
        return then(change);
    }

    /**
     * The element on its own.
     *
     * @throws IllegalStateException if it refers to others by name, which only a whole strategy can resolve
     */
    public T build() {
        References references = new References();
        T element = build(references);
        references.requireNone();
        return element;
    }

    T build(References references) {
        T element = create.get();
        steps.forEach(step -> step.accept(element, references));
        return element;
    }

    final B then(Consumer<? super T> step) {
        return then((element, references) -> step.accept(element));
    }

    @SuppressWarnings("unchecked")
    final B then(BiConsumer<T, References> step) {
        steps.add(step);
        return (B) this;
    }
}
