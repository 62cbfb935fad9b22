package org.baraza.rcp.internal;

import java.util.List;

import org.baraza.drawing.FindingGlyph;
import org.baraza.drawing.Role;
import org.baraza.drawing.Shape;
import org.baraza.ui.Appearance;
import org.baraza.ui.Colours;
import org.baraza.ui.SceneFonts;
import org.baraza.ui.ScenePainter;
import org.eclipse.e4.ui.workbench.renderers.swt.CTabRendering;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** The platform's tabs, with room for the sign and count of what is to fix. Named in the style sheet. */
public final class RoomTabRendering extends CTabRendering {

    /** Key of a tab's count, a Long, among the data of the tab. */
    static final String COUNT = "org.baraza.toFix";
    /** Key of the model element that a tab shows. */
    static final String ELEMENT = "modelElement";

    private static final int GLYPH = 13;
    private static final int GAP = 4;
    private static final int EDGE = 2;

    private final SceneFonts fonts;

    public RoomTabRendering(CTabFolder folder) {
        super(folder);
        fonts = new SceneFonts(folder);
    }

    static long countOn(CTabItem item) {
        return item.getData(COUNT) instanceof Long count ? count : 0;
    }

    @Override
    protected Point computeSize(int part, int state, GC gc, int widthHint, int heightHint) {
        Point size = super.computeSize(part, state, gc, widthHint, heightHint);
        return new Point(size.x + badge(part), size.y);
    }

    @Override
    protected void draw(int part, int state, Rectangle bounds, GC gc) {
        super.draw(part, state, bounds, gc);
        if (badge(part) > 0 && (state & SWT.FOREGROUND) != 0) {
            paint(gc, bounds, countOn(parent.getItem(part)), (state & SWT.SELECTED) != 0 ? Role.PAGE : Role.CHROME);
        }
    }

    /** On a ground of its own: where tabs are narrow, their names reach under it. */
    private void paint(GC gc, Rectangle bounds, long count, Role ground) {
        int x = bounds.x + bounds.width - badge(count) - px(GAP);
        gc.setBackground(Colours.of(ground));
        gc.fillRectangle(x - px(GAP) / 2, bounds.y + 2 * EDGE, badge(count) + px(GAP), bounds.height - 3 * EDGE);
        double middle = bounds.y + bounds.height / 2.0;
        ScenePainter painter = new ScenePainter(Appearance.palette(), fonts);
        gc.setAntialias(SWT.ON);
        List<Shape> glyph = FindingGlyph.TO_FIX.at(
                new org.baraza.drawing.Point(x + px(GLYPH) / 2.0, middle), px(GLYPH));
        glyph.forEach(shape -> painter.paint(gc, shape));
        gc.setFont(fonts.font(fonts.metrics().base()));
        gc.setForeground(Colours.of(Role.TO_FIX));
        gc.drawText(Long.toString(count), x + px(GLYPH) + px(GAP),
                (int) Math.round(middle - gc.getFontMetrics().getHeight() / 2.0), SWT.DRAW_TRANSPARENT);
    }

    private int badge(int part) {
        return part >= 0 && part < parent.getItemCount() ? badge(countOn(parent.getItem(part))) : 0;
    }

    private int badge(long count) {
        return count == 0 ? 0 : px(GLYPH) + 2 * px(GAP)
                + (int) Math.ceil(fonts.width(Long.toString(count), fonts.metrics().base()));
    }

    private int px(double length) {
        return (int) Math.round(fonts.metrics().px(length));
    }
}
