package org.baraza.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.baraza.drawing.Role;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * The strip under a room's tab, with the room's pages under it: pages to choose from, as soon as there is a choice, what
 * the room can do after them, and at the right end how it is looked at. Arrow keys go from page to page. A room without
 * pages puts its controls into {@link #body()}.
 */
public final class RoomHead {

    private final Composite strip;
    private final Composite pages;
    private final Composite body;
    private final StackLayout stack = new StackLayout();
    private final List<HeadButton> items = new ArrayList<>();

    public RoomHead(Composite parent) {
        parent.setLayout(plain(new GridLayout()));
        strip = new Composite(parent, SWT.NONE);
        strip.setLayout(new HeadLayout());
        strip.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        pages = new Composite(strip, SWT.NONE);
        pages.setVisible(false);
        line(parent).setLayoutData(height(1));
        body = new Composite(parent, SWT.NONE);
        body.setLayout(stack);
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    }

    /** The parent of the pages. */
    public Composite body() {
        return body;
    }

    /** Adds a page to choose from; the first one is shown. The control is a child of {@link #body()}. */
    public HeadButton page(String name, Control page) {
        HeadButton item = new HeadButton(pages, SWT.RADIO, Optional.empty());
        item.setText(name);
        item.setData(page);
        item.addListener(SWT.Selection, event -> show(item));
        item.addListener(SWT.Traverse, event -> turn(item, event));
        items.add(item);
        GridLayout row = plain(new GridLayout(items.size(), false));
        row.horizontalSpacing = 4;
        pages.setLayout(row);
        if (stack.topControl == null) {
            show(item);
        }
        pages.setVisible(items.size() > 1);
        strip.requestLayout();
        return item;
    }

    /** Shows a page as if it had been chosen. */
    public void show(HeadButton page) {
        items.forEach(item -> item.setSelection(item == page));
        pages.setTabList(new Control[] {page});
        stack.topControl = (Control) page.getData();
        body.layout();
    }

    /** Adds what the room can do; the words say it, the icon helps to find it. */
    public HeadButton action(String words, String icon, Runnable body) {
        return button(SWT.PUSH, words, icon, body);
    }

    /** Adds a view option that is on or off, at the right end. */
    public HeadButton toggle(String words, String icon, boolean on, Consumer<Boolean> body) {
        HeadButton item = new HeadButton(strip, SWT.CHECK, Optional.of(icon));
        item.setText(words);
        item.setSelection(on);
        item.setLayoutData(HeadLayout.End.RIGHT);
        item.addListener(SWT.Selection, event -> body.accept(item.getSelection()));
        return item;
    }

    /** Adds a view option that offers several ways, at the right end; what it runs shows them. */
    public HeadButton choice(String words, String icon, Runnable body) {
        HeadButton item = button(SWT.DROP_DOWN, words, icon, body);
        item.setLayoutData(HeadLayout.End.RIGHT);
        return item;
    }

    private HeadButton button(int kind, String words, String icon, Runnable body) {
        HeadButton item = new HeadButton(strip, kind, Optional.of(icon));
        item.setText(words);
        item.addListener(SWT.Selection, event -> body.run());
        return item;
    }

    /** Arrows go round the pages, and show the one that they come to. */
    private void turn(HeadButton from, Event event) {
        int step = switch (event.detail) {
            case SWT.TRAVERSE_ARROW_NEXT -> 1;
            case SWT.TRAVERSE_ARROW_PREVIOUS -> -1;
            default -> 0;
        };
        if (step != 0) {
            event.doit = false;
            HeadButton next = items.get(Math.floorMod(items.indexOf(from) + step, items.size()));
            show(next);
            next.setFocus();
        }
    }

    private static Canvas line(Composite parent) {
        Canvas line = new Canvas(parent, SWT.NO_FOCUS);
        line.addListener(SWT.Paint, event -> {
            event.gc.setBackground(Colours.of(Role.HAIRLINE));
            event.gc.fillRectangle(line.getClientArea());
        });
        return line;
    }

    private static GridData height(int pixels) {
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.heightHint = pixels;
        return data;
    }

    private static GridLayout plain(GridLayout layout) {
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        return layout;
    }
}
