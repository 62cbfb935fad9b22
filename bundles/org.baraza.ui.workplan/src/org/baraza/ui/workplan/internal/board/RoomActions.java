package org.baraza.ui.workplan.internal.board;

import java.util.List;

import org.baraza.checks.Finding;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.ui.workplan.internal.model.Edit;

/** What the pages ask of their room. */
public interface RoomActions {

    /** @param where what the status line says of it */
    void selected(StrategyElement element, String where);

    /** Says in the status line what the cursor is on, and what to press. */
    void tell(String sentence);

    /** What the checks find of an element. */
    List<Finding> found(StrategyElement element);

    /** Carries an edit out, or says why not. */
    void carryOut(Edit edit);
}
