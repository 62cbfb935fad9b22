package org.baraza.rcp.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.baraza.ui.ActiveSession;
import org.baraza.ui.OwnEscape;
import org.baraza.ui.Rooms;
import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimBar;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Shows the room in front to many people: it fills the screen, what stands around it goes, and everything in it is
 * larger, by half where the screen has room for that. Painted surfaces take their sizes from the font, so they grow with
 * it.
 */
final class Presentation implements IPartListener2 {

    private static final double LARGER = 1.5;
    /** Milliseconds after which GTK measures buttons by another font: when it has painted them once, later on slow computers. */
    private static final List<Integer> GTK_MEASURES = List.of(300, 1500);
    /** In less width, in pixels of the usual size, a room can't show all that it has. */
    private static final double LEAST_WIDTH = 820;
    private static final double LEAST_WIDTH_OF_PLAN = 1200;

    private final IWorkbenchWindow window;
    private final MWindow model;
    private final SideStacks sides;
    private final Map<FontData, Font> fonts = new HashMap<>();
    private final Map<Control, Font> before = new LinkedHashMap<>();
    private final Listener escape = this::leaveOnEscape;
    private final Listener typing = this::typed;
    private final Listener turning = event -> later();
    private Optional<Control> changed = Optional.empty();
    private Optional<Menu> menu = Optional.empty();
    /** Rooms that were not seen since the fonts became others: GTK measures what is seen only. */
    private final Set<String> behind = new HashSet<>();
    private List<Control> resized = List.of();
    private boolean on;

    Presentation(IWorkbenchWindow window, MWindow model, SideStacks sides) {
        this.window = window;
        this.model = model;
        this.sides = sides;
        window.getPartService().addPartListener(this);
    }

    boolean isOn() {
        return on;
    }

    void toggle() {
        if (on) {
            leave();
        } else {
            begin();
        }
    }

    private void begin() {
        on = true;
        Shell shell = window.getShell();
        menu = Optional.ofNullable(shell.getMenuBar());
        shell.setMenuBar(null);
        inFront().ifPresent(room -> model.getContext().get(EPartService.class).activate(room));
        sides.foldAll();
        trim(false);
        enlargeRooms();
        behind.addAll(Rooms.CENTRE);
        shell.setFullScreen(true); // last: until then what was there stays in sight, not something half-way
        shell.getDisplay().addFilter(SWT.KeyDown, escape);
        shell.getDisplay().addFilter(SWT.Modify, typing);
        shell.getDisplay().addFilter(SWT.Hide, turning); // a page that was never shown is made when the one before goes
        shell.getDisplay().addFilter(SWT.Show, turning); // and a room may be told of before it is in sight
    }

    private void leave() {
        on = false;
        Shell shell = window.getShell();
        shell.getDisplay().removeFilter(SWT.KeyDown, escape);
        shell.getDisplay().removeFilter(SWT.Modify, typing);
        shell.getDisplay().removeFilter(SWT.Hide, turning);
        shell.getDisplay().removeFilter(SWT.Show, turning);
        before.forEach((control, font) -> {
            if (!control.isDisposed()) {
                control.setFont(font);
            }
        });
        behind.addAll(Rooms.CENTRE);
        menu.filter(bar -> !bar.isDisposed()).ifPresent(shell::setMenuBar);
        trim(true);
        sides.unfold();
        fitAgain();
        before.clear();
        shell.setFullScreen(false);
        fonts.values().forEach(Font::dispose);
        fonts.clear();
    }

    @Override
    public void partVisible(IWorkbenchPartReference part) {
        if (on) {
            enlargeRooms();
            later();
        }
        if (behind.remove(part.getId())) {
            soon(() -> fitSoon(resized));
        }
    }

    private void later() {
        soon(() -> {
            if (on) {
                sides.foldAll();
                trim(false);
                enlargeRooms();
            }
        });
    }

    private void soon(Runnable body) {
        window.getShell().getDisplay().asyncExec(() -> {
            if (window.getShell() != null && !window.getShell().isDisposed()) {
                body.run();
            }
        });
    }

    private void trim(boolean visible) {
        modelService().findElements(model, null, MTrimBar.class).forEach(bar -> bar.setVisible(visible));
    }

    /** Those that are in sight; another is when it is turned to. */
    private void enlargeRooms() {
        int known = before.size();
        for (String room : Rooms.CENTRE) {
            modelService().findElements(model, room, MPart.class).stream().map(MPart::getWidget)
                    .filter(Composite.class::isInstance).map(Composite.class::cast).filter(Control::isVisible)
                    .forEach(shown -> enlarge(shown, factor(
                            room.equals(Rooms.WORKPLAN) ? LEAST_WIDTH_OF_PLAN : LEAST_WIDTH)));
        }
        modelService().findElements(model, RoomsPerspective.ROOM_STACK, MPartStack.class).stream()
                .map(MPartStack::getWidget).filter(Control.class::isInstance).map(Control.class::cast)
                .forEach(stack -> enlargeAlone(stack, factor(LEAST_WIDTH)));
        if (before.size() > known) {
            fitAgain();
        }
    }

    /** The room is active, so that no side view stays open over it. */
    private Optional<MPart> inFront() {
        return modelService().findElements(model, RoomsPerspective.ROOM_STACK, MPartStack.class).stream()
                .map(MPartStack::getSelectedElement).filter(Objects::nonNull)
                .map(shown -> shown instanceof MPlaceholder placeholder ? placeholder.getRef() : shown)
                .filter(MPart.class::isInstance).map(MPart.class::cast).findFirst();
    }

    private void fitAgain() {
        resized = List.copyOf(before.keySet());
        fitSoon(resized);
    }

    /** At once, and when GTK knows the sizes that the other font gives its buttons. */
    private void fitSoon(List<Control> controls) {
        fit(controls);
        GTK_MEASURES.forEach(pause -> window.getShell().getDisplay().timerExec(pause, () -> fit(controls)));
    }

    /** What measures its content when it is given another size, does so when the font is another. */
    private void fit(List<Control> controls) {
        if (window.getShell() != null && !window.getShell().isDisposed()) {
            window.getShell().layout(true, true);
            controls.stream().filter(control -> !control.isDisposed() && control.isListening(SWT.Resize))
                    .forEach(control -> control.notifyListeners(SWT.Resize, new Event()));
        }
    }

    private double factor(double leastWidth) {
        return Math.clamp(window.getShell().getMonitor().getBounds().width / (leastWidth * sides.scale()), 1, LARGER);
    }

    /** The children first: one that was never given a font would show its parent's new one as its own. */
    private void enlarge(Control control, double factor) {
        if (control instanceof Composite composite) {
            List.of(composite.getChildren()).forEach(child -> enlarge(child, factor));
        }
        enlargeAlone(control, factor);
    }

    private void enlargeAlone(Control control, double factor) {
        if (!before.containsKey(control)) {
            before.put(control, control.getFont());
            FontData larger = control.getFont().getFontData()[0];
            larger.setHeight((int) Math.round(larger.getHeight() * factor));
            control.setFont(fonts.computeIfAbsent(larger, data -> new Font(window.getShell().getDisplay(), data)));
        }
    }

    private void typed(Event event) {
        changed = Optional.ofNullable(window.getShell().getDisplay().getFocusControl())
                .filter(focus -> focus == event.widget);
    }

    /** Escape belongs first to what is typed, edited or carried. */
    private void leaveOnEscape(Event event) {
        if (event.keyCode == SWT.ESC && window.getShell().getDisplay().getActiveShell() == window.getShell()) {
            boolean first = isUnderway();
            changed = Optional.empty();
            if (!first) {
                event.type = SWT.None;
                leave();
            }
        }
    }

    private boolean isUnderway() {
        Optional<Control> focus = Optional.ofNullable(window.getShell().getDisplay().getFocusControl());
        return changed.isPresent() && changed.equals(focus) || window.getService(ActiveSession.class).isTyping()
                || OwnEscape.at(focus);
    }

    private EModelService modelService() {
        return model.getContext().get(EModelService.class);
    }
}
