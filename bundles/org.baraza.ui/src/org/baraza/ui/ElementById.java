package org.baraza.ui;

import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyElement;
import org.eclipse.emf.ecore.EObject;

/** Finds an element by its id; one that was deleted has none to find. */
public final class ElementById {

    private ElementById() {
    }

    public static Optional<StrategyElement> find(Strategy strategy, String id) {
        Iterable<EObject> all = strategy::eAllContents;
        return Stream.concat(Stream.of(strategy), StreamSupport.stream(all.spliterator(), false))
                .filter(StrategyElement.class::isInstance).map(StrategyElement.class::cast)
                .filter(element -> id.equals(element.getId())).findFirst();
    }
}
