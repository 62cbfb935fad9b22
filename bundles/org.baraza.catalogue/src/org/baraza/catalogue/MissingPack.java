package org.baraza.catalogue;

import java.util.List;

import org.baraza.model.strategy.StrategyElement;

/**
 * A pack that a document refers to and that is not installed. What rests on it can't be judged here.
 *
 * @param id of the pack
 * @param elements of the document that rest on its entries, each once, in the order of the document
 */
public record MissingPack(String id, List<StrategyElement> elements) {

    public MissingPack {
        elements = List.copyOf(elements);
    }
}
