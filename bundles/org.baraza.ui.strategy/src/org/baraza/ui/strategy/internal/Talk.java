package org.baraza.ui.strategy.internal;

import java.util.Optional;

import org.baraza.model.strategy.StrategyElement;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What a page tells the window: what is at work, and what somebody wants to talk about. */
interface Talk {

    Talk NONE = new Talk() {
        @Override
        public void select(StrategyElement element) {
        }

        @Override
        public void discuss(StrategyElement element) {
        }

        @Override
        public void reveal(StrategyElement element, Optional<EStructuralFeature> feature) {
        }
    };

    /** The person is writing on this element: Details and Comments follow. */
    void select(StrategyElement element);

    /** The person wants to see what was said of it, and to answer. */
    void discuss(StrategyElement element);

    /** The person wants to write what is missing. */
    void reveal(StrategyElement element, Optional<EStructuralFeature> feature);
}
