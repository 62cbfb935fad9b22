package org.baraza.ui.strategy.internal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;

/** Keeps the line of the objective in sight that is being read: its page is longer than the window. A click goes back to it. */
final class HeldHead {

    /** For the frame of a field, and some air above it. */
    private static final int ROOM = 8;

    private final FormPage page;
    private final ScrolledComposite scroller;
    private final Composite sheet;
    private final Supplier<List<ObjectiveCard>> cards;
    private final ObjectiveHead head;
    private Optional<ObjectiveCard> held = Optional.empty();

    HeldHead(FormPage page, Supplier<List<ObjectiveCard>> cards) {
        this.page = page;
        this.scroller = page.control();
        this.sheet = page.sheet();
        this.cards = cards;
        head = new ObjectiveHead(sheet, SWT.NO_FOCUS, this::goBack);
        head.setVisible(false);
        head.setOpen(true);
        sheet.addListener(SWT.Move, event -> follow());
        sheet.addListener(SWT.Resize, event -> follow());
        Listener focused = event -> sheet.getDisplay().asyncExec(this::uncover); // once it was scrolled to
        sheet.getDisplay().addFilter(SWT.FocusIn, focused);
        sheet.addListener(SWT.Dispose, event -> event.display.removeFilter(SWT.FocusIn, focused));
    }

    void follow() {
        if (head.isDisposed()) {
            return; // the page closes
        }
        int top = scroller.getOrigin().y;
        int height = head.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        held = cards.get().stream().filter(card -> !card.control().isDisposed()).filter(ObjectiveCard::isOpen).filter(card -> {
            Rectangle bounds = placeOf(card.control());
            return bounds.y < top && bounds.y + bounds.height > top + height;
        }).findFirst();
        held.ifPresent(card -> {
            Rectangle bounds = placeOf(card.control());
            card.dress(head);
            head.setBounds(bounds.x, top, bounds.width, height);
            head.moveAbove(null);
        });
        head.setVisible(held.isPresent());
    }

    /** A field that got the focus is scrolled to the upper edge, where the line lies: all of it is brought out below. */
    private void uncover() {
        if (sheet.isDisposed() || held.filter(card -> !card.control().isDisposed()).isEmpty()) {
            return;
        }
        int top = scroller.getOrigin().y;
        Control focus = sheet.getDisplay().getFocusControl();
        boolean mine = Stream.iterate(focus, Objects::nonNull, Control::getParent).anyMatch(sheet::equals);
        int covered = head.getSize().y + page.px(ROOM);
        if (mine && placeOf(focus).y >= top && placeOf(focus).y < top + covered) {
            scroller.setOrigin(0, placeOf(focus).y - covered);
        }
    }

    private void goBack() {
        held.filter(card -> !card.control().isDisposed()).ifPresent(card -> scroller.setOrigin(0, placeOf(card.control()).y));
    }

    private Rectangle placeOf(Control control) {
        Point place = sheet.getDisplay().map(control.getParent(), sheet, control.getLocation());
        return new Rectangle(place.x, place.y, control.getSize().x, control.getSize().y);
    }
}
