package org.baraza.testkit.ui;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleControlListener;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** What a screen reader hears of a control, and of the things painted on it. */
public final class Voice {

    private Voice() {
    }

    /**
     * A thing painted on a control.
     *
     * @param area in the control's coordinates
     */
    public record Thing(String name, Rectangle area) {

        public Point middle() {
            return new Point(area.x + area.width / 2, area.y + area.height / 2);
        }
    }

    /** The name that somebody gave the control for screen readers; empty where nobody did. */
    public static Optional<String> nameOf(Control control) {
        return Optional.of(name(control, ACC.CHILDID_SELF)).filter(name -> !name.isBlank());
    }

    /** What GTK was told that its own control is called, since it asks nobody; empty elsewhere. */
    public static Optional<String> systemNameOf(Control control) {
        return Optional.of(GtkVoice.nameOf(control)).filter(name -> !name.isBlank());
    }

    /** What screen readers say of the control after its name; empty where nobody said anything. */
    public static Optional<String> descriptionOf(Control control) {
        AccessibleEvent event = new AccessibleEvent(control);
        event.childID = ACC.CHILDID_SELF;
        listeners(control, "accessibleListeners", AccessibleListener.class)
                .forEach(listener -> listener.getDescription(event));
        return Optional.ofNullable(event.result).filter(words -> !words.isBlank());
    }

    /** The things painted on a control, in their order. */
    public static List<Thing> thingsOn(Control control) {
        AccessibleControlEvent children = structure(control, ACC.CHILDID_SELF, AccessibleControlListener::getChildren);
        return children.children == null ? List.of()
                : Stream.of(children.children).map(Integer.class::cast)
                        .map(child -> new Thing(name(control, child), area(control, child))).toList();
    }

    /** Those of the things painted on a control that say that they have the focus. */
    public static List<Thing> focusedOn(Control control) {
        List<Thing> things = thingsOn(control);
        return IntStream.range(0, things.size()).filter(child -> isFocused(control, child)).mapToObj(things::get).toList();
    }

    private static boolean isFocused(Control control, int child) {
        return (structure(control, child, AccessibleControlListener::getState).detail & ACC.STATE_FOCUSED) != 0;
    }

    private static Rectangle area(Control control, int child) {
        AccessibleControlEvent place = structure(control, child, AccessibleControlListener::getLocation);
        Point corner = control.toControl(place.x, place.y);
        return new Rectangle(corner.x, corner.y, place.width, place.height);
    }

    /** The name of one of the things in a control. */
    public static String name(Control control, int child) {
        AccessibleEvent event = new AccessibleEvent(control);
        event.childID = child;
        listeners(control, "accessibleListeners", AccessibleListener.class)
                .forEach(listener -> listener.getName(event));
        return event.result == null ? "" : event.result;
    }

    private static AccessibleControlEvent structure(Control control, int child,
            BiConsumer<AccessibleControlListener, AccessibleControlEvent> question) {
        AccessibleControlEvent event = new AccessibleControlEvent(control);
        event.childID = child;
        listeners(control, "accessibleControlListeners", AccessibleControlListener.class)
                .forEach(listener -> question.accept(listener, event));
        return event;
    }

    /** SWT has no way to ask: screen readers come in by the system. */
    private static <L> List<L> listeners(Control control, String kept, Class<L> kind) {
        try {
            Field field = Accessible.class.getDeclaredField(kept);
            field.setAccessible(true);
            return field.get(control.getAccessible()) instanceof List<?> all
                    ? all.stream().map(kind::cast).toList()
                    : List.of();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This SWT keeps its listeners elsewhere", e);
        }
    }
}
