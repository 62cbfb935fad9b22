package org.baraza.ui.workplan.internal.board;

import org.baraza.model.strategy.StrategyElement;
import org.baraza.ui.workplan.internal.model.Edit;

/** What the pages ask of their room. */
public interface RoomActions {

    /** @param where what the status line says of it */
    void selected(StrategyElement element, String where);

    /** Carries an edit out, or says why not. */
    void carryOut(Edit edit);
}
