package org.baraza.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.baraza.drawing.Role;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;

/**
 * The strip under a room's tab, with the room's pages under it: pages to choose from, as soon as there is a choice, what
 * the room can do after them, and at the right end how it is looked at. Arrow keys go from page to page. A room without
 * pages puts its controls into {@link #body()}.
 */
public final class RoomHead {

    private static final String HELP = "help";

    private final ToolRow row;
    private final Composite pages;
    private final Composite body;
    private final StackLayout stack = new StackLayout();
    private final List<HeadButton> items = new ArrayList<>();

    public RoomHead(Composite parent) {
        parent.setLayout(plain(new GridLayout()));
        row = new ToolRow(parent, Role.PAGE);
        row.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        pages = new Composite(row.control(), SWT.NONE);
        pages.setLayout(RowLayoutFactory.fillDefaults().spacing(4).create());
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

    /**
     * Adds a page to choose from; the first one is shown. The control is a child of {@link #body()}.
     *
     * @param help id of the context that F1 tells of this page, such as {@code org.baraza.ui.workplan.budget}
     */
    public HeadButton page(String name, String help, Control page) {
        page.setVisible(items.isEmpty()); // before the first layout too, or a room might give it the focus
        return page(name, help, () -> page);
    }

    /** Adds a page that is made when it is first shown. The control is to be a child of {@link #body()}. */
    public HeadButton page(String name, String help, Supplier<Control> page) {
        HeadButton item = new HeadButton(pages, SWT.RADIO, Role.PAGE, Optional.empty());
        item.setText(name);
        item.setData(page);
        item.setData(HELP, help);
        item.addListener(SWT.Selection, event -> show(item));
        item.addListener(SWT.Traverse, event -> turn(item, event));
        items.add(item);
        if (stack.topControl == null) {
            show(item);
        }
        pages.setVisible(items.size() > 1);
        row.control().requestLayout();
        return item;
    }

    private static Control control(HeadButton page) {
        if (page.getData() instanceof Supplier<?> making) {
            page.setData(making.get());
        }
        return (Control) page.getData();
    }

    /** Shows a page as if it had been chosen. */
    public void show(HeadButton page) {
        items.forEach(item -> item.setSelection(item == page));
        PlatformUI.getWorkbench().getHelpSystem().setHelp(body.getParent(), (String) page.getData(HELP));
        pages.setTabList(new Control[] {page});
        stack.topControl = control(page);
        body.layout();
    }

    /** Chooses a page by its name. */
    void turnTo(String name) {
        items.stream().filter(item -> item.getText().equals(name)).findFirst().ifPresent(HeadButton::press);
    }

    /** Takes the keys, at the page shown or else the first thing to do, if they are where the room's work is done. */
    boolean takeFromWork() {
        return isInBody(body.getDisplay().getFocusControl())
                && Stream.concat(items.stream().filter(HeadButton::getSelection), Stream.of(row.control().getChildren()))
                        .filter(Control::isVisible).anyMatch(Control::setFocus);
    }

    private boolean isInBody(Control control) {
        return Stream.iterate(control, Objects::nonNull, Control::getParent).anyMatch(body::equals) && control.isVisible();
    }

    /** Does what the strip offers under this icon, or a button on the page with these words, if that can be done now. */
    void press(String icon, String words) {
        Stream.of(row.control().getChildren()).filter(HeadButton.class::isInstance).map(HeadButton.class::cast)
                .filter(button -> button.bears(icon) && button.isVisible()).findFirst()
                .ifPresentOrElse(button -> button.pressIfEnabled(), () -> pressOn(stack.topControl, words));
    }

    private static boolean pressOn(Control control, String words) {
        if (control instanceof Button button && button.getText().equals(words) && button.isEnabled()) {
            button.notifyListeners(SWT.Selection, new Event());
            return true;
        }
        return control instanceof Composite composite
                && Stream.of(composite.getChildren()).anyMatch(child -> pressOn(child, words));
    }

    /** The strip itself, for a control of another kind. */
    public Composite strip() {
        return row.control();
    }

    /** Adds what the room can do; the words say it, the icon helps to find it. */
    public HeadButton action(String words, String icon, Runnable body) {
        return row.push(words, icon, body);
    }

    /** Adds a view option that is on or off, at the right end. */
    public HeadButton toggle(String words, String icon, boolean on, Consumer<Boolean> body) {
        return row.atEnd(row.check(words, icon, on, body));
    }

    /** Adds a view option that offers several ways, at the right end; what it runs shows them. */
    public HeadButton choice(String words, String icon, Runnable body) {
        return row.atEnd(row.drop(words, icon, body));
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
            next.press();
            next.setFocus();
        }
    }

    private static Canvas line(Composite parent) {
        Canvas line = new Canvas(parent, SWT.NO_FOCUS);
        SpokenName.none(line);
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
