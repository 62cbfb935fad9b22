package org.baraza.testkit.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.baraza.session.Session;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.HeadButton;
import org.baraza.ui.Navigation;
import org.baraza.ui.RoomView;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** A person before the workbench's first window. */
public final class WorkbenchUser {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration QUIET = Duration.ofMillis(300);
    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final Duration FRAME = Duration.ofMillis(17);
    private static final Duration BREATH = Duration.ofMillis(10);

    private final IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    private final Display display = window.getShell().getDisplay();
    private final Hands hands = Hands.on(display);
    private final Keyboard keyboard = new Keyboard(hands, this::dispatch);

    public WorkbenchUser() {
        stopHiddenProgress();
    }

    /**
     * The status line keeps a hidden bar that GTK moves ten times a second for as long as the window lives: as long as it
     * did, there was never quiet.
     */
    private void stopHiddenProgress() {
        Widgets.in(shell()).filter(ProgressBar.class::isInstance).map(ProgressBar.class::cast)
                .filter(bar -> (bar.getStyle() & SWT.INDETERMINATE) != 0 && !bar.isVisible()).toList()
                .forEach(ProgressBar::dispose);
    }

    public IWorkbenchWindow window() {
        return window;
    }

    public Shell shell() {
        return window.getShell();
    }

    public IWorkbenchPage page() {
        return window.getActivePage();
    }

    public Session session() {
        return window.getService(ActiveSession.class).session().orElseThrow();
    }

    /** Goes to a room or to a view beside it, by its id. */
    public RoomView goTo(String view) {
        RoomView shown = Navigation.show(page(), view)
                .orElseThrow(() -> new NoSuchElementException("There is no view " + view));
        shown.setFocus();   // where one was there before, the cursor may stand anywhere in it
        settle();
        return shown;
    }

    /** The pages of the room in front, as its head offers them. */
    public List<String> pages() {
        return pageItems().stream().map(HeadButton::getText).toList();
    }

    /** Turns to a page of the room in front by its name in the head. */
    public void turnTo(String page) {
        HeadButton item = pageItems().stream().filter(offered -> offered.getText().equals(page)).findFirst()
                .orElseThrow(() -> new NoSuchElementException("No room in front has a page " + page));
        item.press();
        settle();
    }

    private List<HeadButton> pageItems() {
        return Widgets.visible(shell(), HeadButton.class).filter(HeadButton::isRadio).toList();
    }

    /** Presses keys such as {@code Ctrl+Z}, {@code Alt+ArrowUp}, {@code F11} or {@code Esc}. */
    public void press(String keys) {
        keyboard.press(keys);
        settle();
    }

    /** Types a text where the focus is. */
    public void type(String text) {
        keyboard.type(text);
        settle();
    }

    /** Clicks into a control, at a place in it. */
    public void click(Control control, Point place) {
        moveTo(control, place);
        button(true);
        button(false);
        settle();
    }

    /** Clicks into the middle of a control. */
    public void click(Control control) {
        click(control, new Point(control.getSize().x / 2, control.getSize().y / 2));
    }

    /** Points at a place in a control. */
    public void pointAt(Control control, Point place) {
        moveTo(control, place);
        settle();
    }

    /** Clicks at a place of the screen, whatever is there. */
    public void click(Point place) {
        moveTo(place);
        button(true);
        button(false);
        settle();
    }

    /** Turns the wheel down over a control: to X, that is its fifth button. */
    public void wheelDown(Control control) {
        pointAt(control, new Point(control.getSize().x / 2, control.getSize().y / 2));
        button(5, true);
        button(5, false);
        settle();
    }

    /** Does something, such as a click, with a key held down. @param key a key code of SWT */
    public void holding(int key, Runnable body) {
        hands.key(key, true);
        body.run();
        hands.key(key, false);
        settle();
    }

    /** Drags from one place in a control to another, in small steps as a hand does. */
    public void drag(Control control, Point from, Point to) {
        drag(control, from, to, () -> { });
    }

    /** @param held what is done before the button is let go */
    public void drag(Control control, Point from, Point to, Runnable held) {
        final int steps = 12;
        moveTo(control, from);
        button(true);
        for (int step = 1; step <= steps; step++) {
            moveTo(control, new Point(from.x + (to.x - from.x) * step / steps, from.y + (to.y - from.y) * step / steps));
            dispatch();
        }
        held.run();
        button(false);
        settle();
    }

    /**
     * Goes down a menu, and into those below it, by the arrow keys.
     *
     * @param opening opens the menu
     * @param words the item to take, after those that hold it
     */
    public void choose(Runnable opening, String... words) {
        try (MenuWalk walk = new MenuWalk(display, keyboard, this::soon)) {
            opening.run();
            settle();
            walk.choose(words);
        }
        settle();
    }

    /**
     * Does what opens a dialog, looks at it, and closes it as Esc does.
     *
     * @param opening returns when the dialog is closed
     * @return whether a dialog opened
     */
    public boolean inDialog(Runnable opening, Consumer<Shell> looking) {
        boolean[] opened = {false};
        Shell before = display.getActiveShell();
        Instant end = Instant.now().plus(PATIENCE);
        display.timerExec((int) QUIET.toMillis() * 2, new Runnable() {
            @Override
            public void run() {
                Shell dialog = display.getActiveShell();
                opened[0] = dialog != null && dialog != before && dialog != shell();
                if (opened[0]) {
                    lookAt(dialog, looking);
                } else if (Instant.now().isBefore(end)) {
                    display.timerExec((int) QUIET.toMillis(), this);
                }
            }
        });
        opening.run();
        eventually(() -> opened[0] || Instant.now().isAfter(end));
        return opened[0];
    }

    private void lookAt(Shell dialog, Consumer<Shell> looking) {
        try {
            settle();
            looking.accept(dialog);
        } finally {
            if (!dialog.isDisposed()) {
                dialog.close();
            }
        }
    }

    /** Waits until nothing has happened for a moment; what blinks for ever is not waited for. */
    public void settle() {
        Instant end = Instant.now().plus(LONGEST);
        Instant quiet = Instant.now().plus(QUIET);
        while (Instant.now().isBefore(quiet) && Instant.now().isBefore(end)) {
            if (display.readAndDispatch()) {
                quiet = Instant.now().plus(QUIET);
            } else {
                rest();
            }
        }
    }

    /** Looks on for so long. */
    public void pause(Duration length) {
        Instant end = Instant.now().plus(length);
        while (Instant.now().isBefore(end)) {
            settle();
        }
    }

    private static void rest() {
        try {
            Thread.sleep(BREATH);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for something to come true, some twenty seconds at most. */
    public boolean eventually(BooleanSupplier condition) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean() && Instant.now().isBefore(end)) {
            settle();
        }
        return condition.getAsBoolean();
    }

    private boolean soon(BooleanSupplier condition) {
        Instant end = Instant.now().plus(LONGEST);
        while (!condition.getAsBoolean() && Instant.now().isBefore(end)) {
            if (!display.readAndDispatch()) {
                rest();
            }
        }
        return condition.getAsBoolean();
    }

    /** What a hand does arrives by way of the window system: it is waited for, a picture of the screen long. */
    private void dispatch() {
        Instant end = Instant.now().plus(FRAME);
        while (display.readAndDispatch() || Instant.now().isBefore(end)) {
            // until nothing is left to do
        }
    }

    private void moveTo(Control control, Point place) {
        moveTo(control.toDisplay(place));
    }

    private void moveTo(Point there) {
        hands.moveTo(there);
        dispatch();
    }

    private void button(boolean down) {
        button(1, down);
    }

    private void button(int number, boolean down) {
        hands.button(number, down);
        dispatch();
    }
}
