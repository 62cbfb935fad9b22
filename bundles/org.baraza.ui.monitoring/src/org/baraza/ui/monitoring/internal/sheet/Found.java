package org.baraza.ui.monitoring.internal.sheet;

import java.util.List;

import org.baraza.checks.Finding;
import org.baraza.model.strategy.StrategyElement;

/** What the checks find, for the pages of the room. */
public interface Found {

    /** The heaviest first. */
    List<Finding> of(StrategyElement element);

    /** Opens the notes of where the cursor is. */
    void open();
}
