package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.baraza.ui.ArrowKey;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An arrow goes where it points, also on what is painted from right to left. */
class ArrowKeyTest {

    @ParameterizedTest
    @CsvSource({"33554432, 16777220, 1", "33554432, 16777219, -1", "67108864, 16777220, -1", "67108864, 16777219, 1",
        "67108864, 16777217, 0"})
    void goesOnOrBackInTheDirectionOfReading(int orientation, int key, int step) {
        Shell shell = new Shell(orientation);
        try {
            Event event = new Event();
            event.widget = new Canvas(shell, SWT.NONE);
            event.keyCode = key;
            assertEquals(step, ArrowKey.step(event));
        } finally {
            shell.dispose();
        }
    }
}
