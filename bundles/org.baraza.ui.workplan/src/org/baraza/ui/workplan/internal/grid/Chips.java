package org.baraza.ui.workplan.internal.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.baraza.drawing.Role;
import org.baraza.drawing.TextStyle;
import org.baraza.ui.Isolated;
import org.baraza.ui.workplan.internal.Messages;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** What was chosen, each as a chip with a cross that takes it away; keys mark one to take away. */
final class Chips {

    private static final double HEIGHT = 22;
    private static final double GAP = 4;
    private static final double MARGIN = 7;
    private static final double CROSS = 16;
    private static final double ARM = 3;
    private static final int NONE = -1;

    /** A chip at its place. */
    private record Chip(Choice choice, Rectangle bounds) {
    }

    private final Canvas canvas;
    private final Sheet sheet;
    private List<Choice> choices = List.of();
    private int marked = NONE;

    Chips(Composite parent, Sheet sheet, Consumer<Choice> remove) {
        this.sheet = sheet;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.MouseUp, event -> chips(canvas.getSize().x).stream()
                .filter(chip -> chip.bounds().contains(event.x, event.y)).findFirst()
                .filter(chip -> event.x > chip.bounds().x + chip.bounds().width - sheet.px(CROSS))
                .ifPresent(chip -> remove.accept(chip.choice())));
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = NLS.bind(Messages.Picker_chosen, choices.stream().map(Choice::label)
                        .collect(Collectors.joining(", ")));
            }
        });
    }

    Control control() {
        return canvas;
    }

    void show(List<Choice> next) {
        choices = List.copyOf(next);
        marked = Math.min(marked, choices.size() - 1);
        canvas.redraw();
    }

    /** Marks the next chip, or the one before; from none the last, and after the last none. */
    void walk(int by) {
        int next = marked == NONE ? choices.size() + Math.min(by, 0) : Math.max(0, marked + by);
        mark(next < choices.size() ? next : NONE);
    }

    void unmark() {
        mark(NONE);
    }

    /** The chip that keys are about, while there is one. */
    Optional<Choice> marked() {
        return marked == NONE ? Optional.empty() : Optional.of(choices.get(marked));
    }

    private void mark(int next) {
        if (next != marked) {
            marked = next;
            canvas.redraw();
        }
    }

    /** How high the chips are in so narrow a box; 0 if there are none. */
    int height(int width) {
        List<Chip> chips = chips(width);
        return chips.isEmpty() ? 0 : chips.getLast().bounds().y + sheet.px(HEIGHT) + sheet.px(GAP);
    }

    /** From the left, on as many lines as they need. */
    private List<Chip> chips(int width) {
        List<Chip> chips = new ArrayList<>();
        int gap = sheet.px(GAP);
        int x = gap;
        int y = gap;
        for (Choice choice : choices) {
            int wide = (int) Math.ceil(sheet.fonts().width(choice.label(), style())) + sheet.px(MARGIN) + sheet.px(CROSS);
            wide = Math.min(wide, Math.max(1, width - 2 * gap));
            if (x > gap && x + wide > width - gap) {
                x = gap;
                y += sheet.px(HEIGHT) + gap;
            }
            chips.add(new Chip(choice, new Rectangle(x, y, wide, sheet.px(HEIGHT))));
            x += wide + gap;
        }
        return chips;
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(sheet.colour(Role.FIELD));
        gc.fillRectangle(canvas.getClientArea());
        List<Chip> chips = chips(canvas.getSize().x);
        chips.forEach(chip -> paint(gc, chip));
        if (marked != NONE) {
            Rectangle at = chips.get(marked).bounds();
            gc.setForeground(sheet.colour(Role.ACCENT));
            gc.setLineWidth(sheet.px(2));
            gc.drawRoundRectangle(at.x + 1, at.y + 1, at.width - 2, at.height - 2, sheet.px(GAP), sheet.px(GAP));
            gc.setLineWidth(1);
        }
    }

    private void paint(GC gc, Chip chip) {
        Rectangle at = chip.bounds();
        gc.setBackground(sheet.colour(Role.SELECTION));
        gc.fillRoundRectangle(at.x, at.y, at.width, at.height, sheet.px(GAP), sheet.px(GAP));
        gc.setForeground(sheet.colour(Role.TEXT));
        gc.setFont(sheet.fonts().font(style()));
        double room = at.width - sheet.px(MARGIN) - (double) sheet.px(CROSS);
        gc.drawText(Isolated.text(sheet.fit().cut(chip.choice().label(), room + 1)), at.x + sheet.px(MARGIN),
                at.y + (at.height - gc.getFontMetrics().getHeight()) / 2, SWT.DRAW_TRANSPARENT);
        int x = at.x + at.width - sheet.px(CROSS) / 2;
        int y = at.y + at.height / 2;
        int arm = sheet.px(ARM);
        gc.setForeground(sheet.colour(Role.SECONDARY));
        gc.drawLine(x - arm, y - arm, x + arm, y + arm);
        gc.drawLine(x - arm, y + arm, x + arm, y - arm);
    }

    private TextStyle style() {
        return sheet.metrics().base();
    }
}
