package org.baraza.ui;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/**
 * The strip under a room's tab, with the room's pages under it: pages to choose from on the left, as soon as there is a
 * choice, and what the room can do on the right. A room without pages puts its controls into {@link #body()}.
 */
public final class RoomHead {

    private static final int GAP = 16;

    private final ToolBar pages;
    private final ToolBar actions;
    private final Composite body;
    private final StackLayout stack = new StackLayout();

    public RoomHead(Composite parent) {
        parent.setLayout(plain(new GridLayout()));
        Composite strip = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 8;
        layout.marginHeight = 4;
        strip.setLayout(layout);
        strip.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        pages = new ToolBar(strip, SWT.FLAT | SWT.RIGHT);
        pages.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, true, false));
        pages.setVisible(false);
        actions = new ToolBar(strip, SWT.FLAT | SWT.RIGHT);
        actions.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        new Label(parent, SWT.SEPARATOR | SWT.HORIZONTAL)
                .setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        body = new Composite(parent, SWT.NONE);
        body.setLayout(stack);
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    }

    /** The parent of the pages. */
    public Composite body() {
        return body;
    }

    /** Adds a page to choose from; the first one is shown. The control is a child of {@link #body()}. */
    public ToolItem page(String name, Control page) {
        if (pages.getItemCount() > 0) {
            gap();
        }
        ToolItem item = new ToolItem(pages, SWT.RADIO);
        item.setText(name);
        item.setData(page);
        item.addListener(SWT.Selection, event -> show(item));
        if (stack.topControl == null) {
            show(item);
        }
        pages.setVisible(pages.getItemCount() > 1);
        return item;
    }

    /** Shows a page as if it had been chosen. */
    public void show(ToolItem page) {
        for (ToolItem item : pages.getItems()) {
            item.setSelection(item == page);
        }
        bringToFront((Control) page.getData());
    }

    /** Adds what the room can do; the words say it, the icon helps to find it. */
    public ToolItem action(String words, String icon, Runnable body) {
        ToolItem item = new ToolItem(actions, SWT.PUSH);
        item.setText(words);
        Icons.on(item, icon);
        item.addListener(SWT.Selection, event -> body.run());
        return item;
    }

    /** Adds a view option that is on or off. */
    public ToolItem toggle(String words, String icon, boolean on, Consumer<Boolean> body) {
        ToolItem item = new ToolItem(actions, SWT.CHECK);
        item.setText(words);
        Icons.on(item, icon);
        item.setSelection(on);
        item.addListener(SWT.Selection, event -> body.accept(item.getSelection()));
        return item;
    }

    private void gap() {
        ToolItem gap = new ToolItem(pages, SWT.SEPARATOR);
        gap.setControl(new Label(pages, SWT.NONE));
        gap.setWidth(GAP);
    }

    private void bringToFront(Control page) {
        stack.topControl = page;
        body.layout();
    }

    private static GridLayout plain(GridLayout layout) {
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        return layout;
    }
}
