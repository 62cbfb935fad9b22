package org.baraza.ui.strategy.internal;

import org.baraza.model.strategy.StrategyElement;

/** What a page tells the window: what is at work, and what somebody wants to talk about. */
interface Talk {

    Talk NONE = new Talk() {
        @Override
        public void select(StrategyElement element) {
        }

        @Override
        public void discuss(StrategyElement element) {
        }
    };

    /** The person is writing on this element: Details and Comments follow. */
    void select(StrategyElement element);

    /** The person wants to see what was said of it, and to answer. */
    void discuss(StrategyElement element);
}
