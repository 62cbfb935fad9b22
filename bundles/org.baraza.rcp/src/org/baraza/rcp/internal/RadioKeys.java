package org.baraza.rcp.internal;

import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/** Arrows choose among radio buttons, as everywhere else: on GTK, SWT moves the focus alone, and Enter took another choice. */
final class RadioKeys {

    private RadioKeys() {
    }

    static void keep(Display display) {
        if (SWT.getPlatform().equals("gtk")) {
            display.addFilter(SWT.Traverse, RadioKeys::follow);
        }
    }

    private static void follow(Event event) {
        boolean arrow = event.detail == SWT.TRAVERSE_ARROW_NEXT || event.detail == SWT.TRAVERSE_ARROW_PREVIOUS;
        if (arrow && event.widget instanceof Button left && isRadio(left)) {
            event.display.asyncExec(() -> choose(event.display.getFocusControl(), left));
        }
    }

    private static void choose(Control focused, Button left) {
        if (focused instanceof Button next && next != left && isRadio(next) && next.getParent() == left.getParent()) {
            Stream.of(left.getParent().getChildren()).filter(RadioKeys::isRadio).map(Button.class::cast)
                    .forEach(button -> button.setSelection(button == next));
            Stream.of(left, next).forEach(button -> button.notifyListeners(SWT.Selection, new Event()));
        }
    }

    private static boolean isRadio(Control control) {
        return control instanceof Button button && !button.isDisposed() && (button.getStyle() & SWT.RADIO) != 0;
    }
}
