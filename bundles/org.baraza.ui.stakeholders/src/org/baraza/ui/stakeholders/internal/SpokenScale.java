package org.baraza.ui.stakeholders.internal;

import java.util.function.Supplier;

import org.baraza.ui.SpokenName;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.widgets.Control;

/** Makes a painted control a scale for screen readers. */
final class SpokenScale {

    private SpokenScale() {
    }

    /** @param value what it stands at, in words */
    static void of(Control control, String name, Supplier<String> value) {
        SpokenName.of(control, name);
        control.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_SLIDER;
            }

            @Override
            public void getValue(AccessibleControlEvent event) {
                event.result = value.get();
            }
        });
    }
}
