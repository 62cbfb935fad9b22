package org.baraza.ui;

import java.util.Optional;
import java.util.function.Consumer;

import org.baraza.drawing.Role;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;

/** A row of flat buttons, from the left and from the right end. Controls of other kinds may stand in it. */
public final class ToolRow {

    private final Composite row;
    private final Role ground;

    /** @param ground the colour that the row stands on */
    public ToolRow(Composite parent, Role ground) {
        this.ground = ground;
        row = new Composite(parent, SWT.NONE);
        row.setLayout(new HeadLayout());
    }

    /** The parent of everything in the row. */
    public Composite control() {
        return row;
    }

    /** Adds a command; the words say it, the icon helps to find it. */
    public HeadButton push(String words, String icon, Runnable body) {
        HeadButton button = button(SWT.PUSH, words, icon);
        button.addListener(SWT.Selection, event -> body.run());
        return button;
    }

    /** Adds something that is on or off. */
    public HeadButton check(String words, String icon, boolean on, Consumer<Boolean> body) {
        HeadButton button = button(SWT.CHECK, words, icon);
        button.setSelection(on);
        button.addListener(SWT.Selection, event -> body.accept(button.getSelection()));
        return button;
    }

    /** Adds what offers several things; the body shows them itself. */
    public HeadButton drop(String words, String icon, Runnable body) {
        HeadButton button = button(SWT.DROP_DOWN, words, icon);
        button.addListener(SWT.Selection, event -> body.run());
        return button;
    }

    /** Adds what offers the items of a menu, filled anew each time. */
    public HeadButton offer(String words, String icon, Consumer<Menu> items) {
        HeadButton button = button(SWT.DROP_DOWN, words, icon);
        button.addListener(SWT.Selection, event -> {
            Menu menu = new Menu(button);
            items.accept(menu);
            Point below = button.toDisplay(0, button.getSize().y);
            menu.setLocation(below);
            button.setMenu(menu);
            menu.addListener(SWT.Hide, hidden -> menu.getDisplay().asyncExec(menu::dispose));
            menu.setVisible(true);
        });
        return button;
    }

    /** Adds a thin line between groups of buttons. */
    public void line() {
        Canvas line = new Canvas(row, SWT.NO_FOCUS) {
            @Override
            public Point computeSize(int widthHint, int heightHint, boolean changed) {
                return new Point(13, 20);
            }
        };
        SpokenName.none(line);
        line.addListener(SWT.Paint, event -> {
            event.gc.setBackground(Colours.of(ground));
            event.gc.fillRectangle(line.getClientArea());
            event.gc.setForeground(Colours.of(Role.HAIRLINE));
            event.gc.drawLine(6, 0, 6, line.getSize().y);
        });
    }

    /** Moves a control of the row to its right end. */
    public <C extends Control> C atEnd(C control) {
        control.setLayoutData(HeadLayout.End.RIGHT);
        return control;
    }

    private HeadButton button(int kind, String words, String icon) {
        HeadButton button = new HeadButton(row, kind, ground, Optional.of(icon));
        button.setText(words);
        return button;
    }
}
