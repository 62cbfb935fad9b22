package org.baraza.ui.workplan.internal.model;

import static org.baraza.ui.workplan.internal.model.Plans.carryOut;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.baraza.model.strategy.Strategy;
import org.junit.jupiter.api.Test;

/** The bar of the first activity goes from place 1 to 10 of a plan of twelve quarters. */
class BarDragTest {

    private final Strategy strategy = Plans.twoObjectives().build();

    @Test
    void theMiddleMovesTheBarByWholeQuarters() {
        assertEquals("Q3 2025 – Q3 2027", drag(5, 6.4).tag());
        carryOut(drag(5, 6.4).edit());
        assertEquals(2.0, drag(5, 5).bar().from());
    }

    @Test
    void anEndStretchesIt() {
        assertEquals(Grip.FIRST, drag(1.1, 1.1).grip());
        assertEquals("Q1 2025 – Q2 2027", drag(1.1, 0).tag());
        assertEquals("Q2 2025 – Q4 2027", drag(9.9, 12).tag());
    }

    @Test
    void itStopsAtTheEndsOfThePlanAndKeepsOneQuarter() {
        assertEquals("Q1 2025 – Q1 2027", drag(5, -20).tag());
        assertEquals("Q2 2025 – Q2 2025", drag(9.9, -20).tag());
    }

    @Test
    void nothingMovesWhereNothingIsDragged() {
        assertInstanceOf(Edit.Unchanged.class, drag(5, 5.3).edit());
        assertTrue(BarDrag.begin(Plans.model(strategy), 0, 11.5).isEmpty());
        assertTrue(BarDrag.begin(Plans.model(strategy), 2, 3).isEmpty());
    }

    private BarDrag drag(double from, double to) {
        return BarDrag.begin(Plans.model(strategy), 0, from).orElseThrow().to(to);
    }
}
