package org.baraza.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.baraza.drawing.Role;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/**
 * One of several. It looks, and is operated, as the system's own drop-down: arrows and letters change it, Space, F4 or
 * Alt+Down opens it. That of GTK cuts the first letters of its words in a window from right to left.
 */
public final class DropDown extends Canvas {

    /** As high as the buttons beside it, which grow with their words only. */
    private static final int HEIGHT = 26;
    private static final int FRAME = 6;
    private static final int BESIDE = 9;
    private static final int WIDEST = 320;
    /** A longer menu would cover the screen. */
    private static final int MENU = 12;

    private final SceneFonts fonts = new SceneFonts(this);
    private final String name;
    private List<String> items = List.of();
    private int chosen = -1;
    private boolean hovered;

    /** Called what the label before it says. */
    public DropDown(Composite parent) {
        this(parent, "");
    }

    /** @param name of what is chosen; empty for what the label before it says */
    public DropDown(Composite parent, String name) {
        super(parent, SWT.DOUBLE_BUFFERED);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseEnter, event -> hover(true));
        addListener(SWT.MouseExit, event -> hover(false));
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Resize, event -> fit());
        addListener(SWT.MouseDown, this::click);
        addListener(SWT.KeyDown, this::press);
        addListener(SWT.Traverse, DropDown::traverse);
        this.name = name;
        SpokenName.of(this, this::spoken);
        SpokenName.as(this, ACC.ROLE_COMBOBOX);
    }

    /** What it is called, and what is chosen. */
    String spoken() {
        return Stream.of(name.isEmpty() ? SpokenName.labelBefore(this) : name, getText())
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    public void setItems(String... next) {
        items = List.of(next);
        chosen = -1;
        fit();
    }

    public List<String> getItems() {
        return items;
    }

    /** Shows a choice, and tells nobody. @param index -1 for none */
    public void select(int index) {
        if (index != chosen) {
            chosen = index < items.size() ? index : chosen;
            fit();
            SpokenName.renew(this);
        }
    }

    /** Which of them is shown; -1 for none. */
    public int getSelectionIndex() {
        return chosen;
    }

    public String getText() {
        return chosen < 0 ? "" : items.get(chosen);
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        int widest = (int) items.stream().mapToDouble(this::width).max().orElse(0);
        return new Point(widthHint == SWT.DEFAULT ? Math.min(widest, px(WIDEST)) + BESIDE + markRoom() : widthHint,
                heightHint == SWT.DEFAULT ? Math.max(HEIGHT, fonts.lineHeight() + FRAME) : heightHint);
    }

    @Override
    public void setEnabled(boolean enabled) {
        super.setEnabled(enabled);
        redraw();
    }

    private void take(int index) {
        if (index >= 0 && index < items.size() && index != chosen) {
            select(index);
            notifyListeners(SWT.Selection, new Event());
        }
    }

    private void click(Event event) {
        if (event.button == 1) {
            setFocus();
            open();
        }
    }

    private void press(Event event) {
        boolean alone = (event.stateMask & SWT.MODIFIER_MASK) == 0;
        switch (event.keyCode) {
            case SWT.ARROW_DOWN, SWT.ARROW_UP -> {
                if ((event.stateMask & SWT.ALT) != 0) {
                    open();
                } else if (alone) {
                    take(event.keyCode == SWT.ARROW_DOWN ? chosen + 1 : chosen - 1);
                }
            }
            case SWT.F4 -> open();
            case SWT.HOME -> take(0);
            case SWT.END -> take(items.size() - 1);
            case ' ' -> open();
            default -> {
                if ((event.stateMask & (SWT.CTRL | SWT.ALT)) == 0 && Character.isLetterOrDigit(event.character)) {
                    take(nextWith(event.character));
                }
            }
        }
    }

    /** The next one that begins so, from the top again after the last. */
    private int nextWith(char first) {
        String letter = String.valueOf(first).toLowerCase(Locale.getDefault());
        return IntStream.rangeClosed(1, items.size()).map(step -> (chosen + step) % items.size())
                .filter(index -> items.get(index).toLowerCase(Locale.getDefault()).startsWith(letter)).findFirst()
                .orElse(-1);
    }

    /** Enter and Escape are those of the dialog, arrows are its own. */
    private static void traverse(Event event) {
        event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS;
    }

    private void open() {
        if (items.size() > MENU) {
            new DropList(this, items, chosen, this::take).open();
        } else {
            openMenu();
        }
    }

    private void openMenu() {
        Menu menu = new Menu(this);
        for (int i = 0; i < items.size(); i++) {
            int index = i;
            MenuItem item = new MenuItem(menu, SWT.RADIO);
            item.setText(items.get(i).replace("&", "&&"));
            item.setSelection(i == chosen);
            item.addListener(SWT.Selection, event -> {
                if (item.getSelection()) {
                    take(index);
                }
            });
        }
        menu.setLocation(toDisplay(0, getSize().y));
        menu.addListener(SWT.Hide, event -> getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private void hover(boolean on) {
        hovered = on;
        redraw();
    }

    private void fit() {
        String words = getText();
        setToolTipText(width(words) > room() && getSize().x > 0 ? words : null);
        redraw();
    }

    private void paint(GC gc) {
        Point size = getSize();
        gc.setBackground(Colours.of(hovered && isEnabled() ? Role.HOVER : isEnabled() ? Role.FIELD : Role.PAGE));
        gc.fillRectangle(0, 0, size.x, size.y);
        gc.setFont(fonts.font(fonts.metrics().base()));
        gc.setForeground(Colours.of(isEnabled() ? Role.TEXT : Role.PLACEHOLDER));
        gc.drawText(Isolated.text(Fit.within(getText(), room(), this::width)), BESIDE,
                (size.y - gc.getFontMetrics().getHeight()) / 2, SWT.DRAW_TRANSPARENT);
        DropMark.paint(gc, size, fonts, isEnabled() ? Role.SECONDARY : Role.PLACEHOLDER);
        frame(gc, size);
    }

    private void frame(GC gc, Point size) {
        boolean focus = isFocusControl();
        int thick = focus ? 2 : 1; // as that of the fields beside it, whatever the scale
        gc.setBackground(Colours.of(focus ? Role.ACCENT : isEnabled() ? Role.FIELD_EDGE : Role.HAIRLINE));
        gc.fillRectangle(0, 0, size.x, thick);
        gc.fillRectangle(0, size.y - thick, size.x, thick);
        gc.fillRectangle(0, 0, thick, size.y);
        gc.fillRectangle(size.x - thick, 0, thick, size.y);
    }

    private double room() {
        return getSize().x - BESIDE - markRoom();
    }

    private int markRoom() {
        return px(DropMark.FROM_END + BESIDE);
    }

    private double width(String text) {
        return fonts.width(text, fonts.metrics().base());
    }

    private int px(double length) {
        return (int) Math.round(fonts.metrics().px(length));
    }
}
