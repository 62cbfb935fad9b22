package org.baraza.testkit.ui;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Control;

/** What a screen reader hears of a control. */
public final class Voice {

    private Voice() {
    }

    /** The name that somebody gave the control for screen readers; empty where nobody did. */
    public static Optional<String> nameOf(Control control) {
        AccessibleEvent event = new AccessibleEvent(control);
        event.childID = ACC.CHILDID_SELF;
        listeners(control.getAccessible()).forEach(listener -> listener.getName(event));
        return Optional.ofNullable(event.result).filter(name -> !name.isBlank());
    }

    /** SWT has no way to ask: screen readers come in by the system. */
    private static List<AccessibleListener> listeners(Accessible accessible) {
        try {
            Field field = Accessible.class.getDeclaredField("accessibleListeners");
            field.setAccessible(true);
            return field.get(accessible) instanceof List<?> all
                    ? all.stream().map(AccessibleListener.class::cast).toList()
                    : List.of();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This SWT keeps its listeners elsewhere", e);
        }
    }
}
