package org.baraza.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * Lays the strip of a room's head out: what is marked as right stands at the right end, everything else from the left.
 * In a narrow room buttons leave their words to the tooltip, from the last to the first, those at the right end after all
 * others, and come closer; if even that is too wide, there is a second line, and what alone is too wide breaks by itself, beside the
 * buttons where they are few.
 */
final class HeadLayout extends Layout {

    private static final int MARGIN = 12;
    private static final int HEIGHT = 40;
    private static final int GAP = 4;
    /** Of the room, that buttons may take beside what breaks. */
    private static final double FEW = 0.3;

    /** Marks a control of the right end, as its layout data. */
    enum End {
        RIGHT
    }

    @Override
    protected Point computeSize(Composite strip, int widthHint, int heightHint, boolean flush) {
        int natural = shown(strip).mapToInt(control -> size(control).x + GAP).sum() + 2 * MARGIN;
        int width = widthHint == SWT.DEFAULT ? natural : widthHint;
        return new Point(width, heightHint == SWT.DEFAULT
                ? lines(strip, width).stream().mapToInt(line -> height(line, width)).sum() : heightHint);
    }

    @Override
    protected void layout(Composite strip, boolean flush) {
        Rectangle area = strip.getClientArea();
        int top = 0;
        for (List<Control> line : lines(strip, area.width)) {
            int left = MARGIN;
            int right = area.width - MARGIN - line.stream().filter(HeadLayout::isRight)
                    .mapToInt(control -> size(control).x + GAP).sum() + GAP;
            for (Control control : line) {
                Point size = size(control, area.width);
                int x = isRight(control) ? right : left;
                control.setBounds(x, top + (height(line, area.width) - size.y) / 2, size.x, size.y);
                right += isRight(control) ? size.x + GAP : 0;
                left += isRight(control) ? 0 : size.x + GAP;
            }
            top += height(line, area.width);
        }
    }

    /** Buttons come closer where that saves a line. */
    private static List<List<Control>> lines(Composite strip, int width) {
        List<List<Control>> roomy = lines(strip, width, false);
        if (roomy.size() > 1) {
            List<List<Control>> close = lines(strip, width, true);
            return close.size() < roomy.size() ? close : lines(strip, width, false);
        }
        return roomy;
    }

    /** Where one line is too short even for icons, words that need no further line stay. */
    private static List<List<Control>> lines(Composite strip, int width, boolean close) {
        within(strip).forEach(button -> button.tighten(close));
        abbreviate(strip, width - 2 * MARGIN);
        List<List<Control>> brief = broken(strip, width);
        if (brief.size() > 1) {
            buttons(strip).forEach(button -> button.abbreviate(false));
            List<List<Control>> spelled = broken(strip, width);
            if (spelled.size() <= brief.size()) {
                return spelled;
            }
            abbreviate(strip, width - 2 * MARGIN);
        }
        return brief;
    }

    private static List<List<Control>> broken(Composite strip, int width) {
        List<List<Control>> lines = new ArrayList<>(List.of(new ArrayList<>()));
        int used = 2 * MARGIN;
        for (Control control : shown(strip).toList()) {
            int wide = size(control, width).x + GAP;
            if (used + wide - GAP > width && !lines.getLast().isEmpty()) {
                lines.add(new ArrayList<>());
                used = 2 * MARGIN;
            }
            lines.getLast().add(control);
            used += wide;
        }
        return lines;
    }

    private static void abbreviate(Composite strip, int room) {
        List<HeadButton> buttons = buttons(strip).sorted(Comparator.comparing(HeadLayout::isRight).reversed()).toList();
        buttons.forEach(button -> button.abbreviate(false));
        if (shown(strip).anyMatch(control -> !(control instanceof HeadButton) && size(control).x > room)) {
            return; // the buttons have a line of their own then
        }
        int used = shown(strip).mapToInt(control -> size(control).x + GAP).sum() - GAP;
        for (HeadButton button : buttons.reversed()) {
            if (used > room) {
                int spelled = size(button).x;
                button.abbreviate(true);
                used -= spelled - size(button).x;
            }
        }
    }

    private static Stream<HeadButton> buttons(Composite strip) {
        return shown(strip).filter(HeadButton.class::isInstance).map(HeadButton.class::cast);
    }

    /** The row of pages has its own. */
    private static Stream<HeadButton> within(Composite area) {
        return Stream.of(area.getChildren()).flatMap(control -> switch (control) {
            case HeadButton button -> Stream.of(button);
            case Composite inner -> within(inner);
            default -> Stream.empty();
        });
    }

    private static int height(List<Control> line, int width) {
        int tallest = line.stream().mapToInt(control -> size(control, width).y).max().orElse(0);
        return Math.max(HEIGHT, tallest + 2 * GAP);
    }

    private static Stream<Control> shown(Composite strip) {
        return Stream.of(strip.getChildren()).filter(Control::getVisible);
    }

    private static boolean isRight(Control control) {
        return control.getLayoutData() == End.RIGHT;
    }

    private static Point size(Control control) {
        return control.computeSize(SWT.DEFAULT, SWT.DEFAULT);
    }

    private static Point size(Control control, int width) {
        Point natural = size(control);
        int room = width - 2 * MARGIN;
        return natural.x <= room || control instanceof HeadButton ? natural
                : control.computeSize(room - beside(control, room), SWT.DEFAULT);
    }

    private static int beside(Control breaking, int room) {
        int buttons = shown(breaking.getParent()).filter(control -> control != breaking)
                .mapToInt(control -> size(control).x + GAP).sum();
        return buttons <= room * FEW ? buttons : 0;
    }
}
