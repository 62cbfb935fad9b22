package org.baraza.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.baraza.drawing.Role;
import org.baraza.drawing.TextStyle;
import org.baraza.ui.Colours;
import org.baraza.ui.Fit;
import org.baraza.ui.Isolated;
import org.baraza.ui.internal.details.DetailsCard.Fact;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** The figures that matter most, side by side on a tinted ground, in as many rows as they need. */
final class FactsBand extends Canvas {

    private static final int PADDING = 12;
    private static final int GAP = 18;
    private static final int ROW = 36;

    private final CardStyle style;
    private final List<Fact> facts;
    private final Role ground;

    /** A fact and the corner of its column. */
    private record Place(Fact fact, int x, int y) {
    }

    FactsBand(Composite parent, CardStyle style, List<Fact> facts, Role ground) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.style = style;
        this.facts = facts;
        this.ground = ground;
        addListener(SWT.Paint, event -> paint(event.gc));
        String spoken = facts.stream().map(fact -> fact.name() + ": " + fact.value()).collect(Collectors.joining(", "));
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = spoken;
            }
        });
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        int width = widthHint == SWT.DEFAULT ? style.px(280) : widthHint;
        int bottom = places(width).stream().mapToInt(place -> place.y() + style.px(ROW)).max().orElse(0);
        return new Point(width, bottom + style.px(PADDING / 2));
    }

    private List<Place> places(int width) {
        List<Place> places = new ArrayList<>();
        int x = style.px(PADDING);
        int y = style.px(PADDING / 2);
        for (Fact fact : facts) {
            if (x > style.px(PADDING) && x + widthOf(fact) > width - style.px(PADDING)) {
                x = style.px(PADDING);
                y += style.px(ROW);
            }
            places.add(new Place(fact, x, y));
            x += widthOf(fact) + style.px(GAP);
        }
        return places;
    }

    private int widthOf(Fact fact) {
        double name = style.fonts().width(fact.name(), name());
        return (int) Math.ceil(Math.max(name, style.fonts().width(fact.value(), value())));
    }

    private void paint(GC gc) {
        gc.setBackground(Colours.of(ground));
        gc.fillRectangle(getClientArea());
        int width = getClientArea().width;
        for (Place place : places(width)) {
            int room = width - place.x() - style.px(PADDING) / 2;
            draw(gc, place.fact().name(), place.x(), place.y(), room, name(), Role.SECONDARY);
            draw(gc, place.fact().value(), place.x(), place.y() + style.px(15), room, value(), Role.TEXT);
        }
    }

    private void draw(GC gc, String text, int x, int y, int room, TextStyle textStyle, Role role) {
        gc.setFont(style.fonts().font(textStyle));
        gc.setForeground(Colours.of(role));
        gc.drawText(Isolated.text(Fit.within(text, room, part -> style.fonts().width(part, textStyle))), x, y, SWT.DRAW_TRANSPARENT);
    }

    private TextStyle name() {
        return style.metrics().note();
    }

    private TextStyle value() {
        return style.metrics().base().semibold();
    }
}
