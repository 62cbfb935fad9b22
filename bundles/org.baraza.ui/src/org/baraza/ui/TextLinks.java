package org.baraza.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * Pieces of a text, which is only read, that lead somewhere. Tab goes from one to the next, Enter and a click follow one;
 * from the last one Tab leaves the text, and so does Shift+Tab from the first.
 */
public final class TextLinks<T> {

    private final StyledText text;
    private final Consumer<T> follow;
    private final Cursor resting;
    private List<TextLink<T>> links = List.of();

    public TextLinks(StyledText text, Consumer<T> follow) {
        this.text = text;
        this.follow = follow;
        resting = text.getCursor();
        text.addListener(SWT.MouseUp, this::click);
        text.addListener(SWT.MouseMove, this::hover);
        text.addListener(SWT.Traverse, this::traverse);
        text.addListener(SWT.KeyDown, this::key);
    }

    /** @param shown in the order of the text that is shown now */
    public void show(List<TextLink<T>> shown) {
        links = List.copyOf(shown);
    }

    private void click(Event event) {
        if (event.button == 1 && text.getSelectionCount() == 0) {
            at(event).ifPresent(link -> follow.accept(link.target()));
        }
    }

    private void hover(Event event) {
        text.setCursor(at(event).isPresent() ? text.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : resting);
    }

    private Optional<TextLink<T>> at(Event event) {
        int offset = text.getOffsetAtPoint(new Point(event.x, event.y));
        return offset < 0 ? Optional.empty() : links.stream().filter(link -> link.holds(offset)).findFirst();
    }

    private void traverse(Event event) {
        Point chosen = text.getSelection();
        Optional<TextLink<T>> next = switch (event.detail) {
            case SWT.TRAVERSE_TAB_NEXT -> links.stream()
                    .filter(link -> link.start() >= (chosen.x == chosen.y ? chosen.x : chosen.x + 1)).findFirst();
            case SWT.TRAVERSE_TAB_PREVIOUS -> links.reversed().stream().filter(link -> link.start() < chosen.x).findFirst();
            default -> Optional.empty();
        };
        if (next.isPresent()) {
            event.doit = false;
            event.detail = SWT.TRAVERSE_NONE;
            choose(next.get());
        } else if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = true;
        }
    }

    private void choose(TextLink<T> link) {
        text.setSelection(link.start(), link.end());
        Composite around = text.getParent();
        while (around != null && !(around instanceof ScrolledComposite)) {
            around = around.getParent();
        }
        if (around instanceof ScrolledComposite scroller) {
            bringInto(scroller, text.getLocationAtOffset(link.start()).y);
        }
    }

    /** A text that is scrolled with the page that it stands on does not scroll itself. */
    private void bringInto(ScrolledComposite scroller, int y) {
        int line = text.getDisplay().map(text, scroller.getContent(), 0, y).y;
        int top = scroller.getOrigin().y;
        int height = scroller.getClientArea().height;
        if (line < top || line + text.getLineHeight() > top + height) {
            scroller.setOrigin(scroller.getOrigin().x, Math.max(0, line - height / 2));
        }
    }

    private void key(Event event) {
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            links.stream().filter(link -> link.holds(text.getSelection().x)).findFirst()
                    .ifPresent(link -> follow.accept(link.target()));
        }
    }
}
