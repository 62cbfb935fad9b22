package org.baraza.rcp.internal;

import java.util.List;

import org.baraza.drawing.FindingGlyph;
import org.baraza.drawing.Role;
import org.baraza.drawing.Shape;
import org.baraza.drawing.TextStyle;
import org.baraza.ui.Appearance;
import org.baraza.ui.Colours;
import org.baraza.ui.Fit;
import org.baraza.ui.SceneFonts;
import org.baraza.ui.ScenePainter;
import org.eclipse.e4.ui.workbench.renderers.swt.CTabRendering;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Tabs as the look has them: flat, an icon and a name with air around them, the sign and count of what is to fix, and
 * an accent line over the one in front. Everything but the tabs is the platform's. Named in the style sheet.
 */
public final class RoomTabRendering extends CTabRendering {

    /** Key of a tab's count, a Long, among the data of the tab. */
    static final String COUNT = "org.baraza.toFix";
    /** Key of the model element that a tab shows. */
    static final String ELEMENT = "modelElement";

    /** The platform asks for the least width of a tab by this bit, which it does not publish. */
    private static final int LEAST = 1 << 24;

    private static final int ACCENT = 2;

    private final SceneFonts fonts;
    private final TabSizes sizes;

    public RoomTabRendering(CTabFolder folder) {
        super(folder);
        fonts = new SceneFonts(folder);
        sizes = new TabSizes(folder, fonts);
        FoldButtons.keep(folder);
    }

    static long countOn(CTabItem item) {
        return item.getData(COUNT) instanceof Long count ? count : 0;
    }

    @Override
    protected Point computeSize(int part, int state, GC gc, int widthHint, int heightHint) {
        Point size = super.computeSize(part, state, gc, widthHint, heightHint);
        if (part == PART_MIN_BUTTON) {
            return new Point(px(TabSizes.BUTTON), px(TabSizes.BUTTON));
        }
        return isTab(part) ? new Point(sizes.width(parent.getItem(part), (state & LEAST) != 0), size.y) : size;
    }

    @Override
    protected void draw(int part, int state, Rectangle bounds, GC gc) {
        if (part == PART_MIN_BUTTON) {
            fold(gc, bounds, (state & SWT.HOT) != 0);
        } else if (!isTab(part)) {
            super.draw(part, state, bounds, gc);
        } else if (bounds.width > 0 && bounds.height > 0) {
            boolean front = (state & SWT.SELECTED) != 0;
            if ((state & SWT.BACKGROUND) != 0) {
                ground(gc, bounds, front, (state & SWT.HOT) != 0);
            }
            if ((state & SWT.FOREGROUND) != 0) {
                tab(gc, bounds, parent.getItem(part), front);
            }
        }
    }

    private void ground(GC gc, Rectangle bounds, boolean front, boolean hot) {
        gc.setBackground(Colours.of(front ? Role.PAGE : hot ? Role.HOVER : Role.CHROME));
        gc.fillRectangle(bounds.x, bounds.y, bounds.width, bounds.height - (front ? 0 : 1));
        if (front) {
            gc.setBackground(Colours.of(Role.HAIRLINE));
            gc.fillRectangle(bounds.x, bounds.y, 1, bounds.height);
            gc.fillRectangle(bounds.x + bounds.width - 1, bounds.y, 1, bounds.height);
            gc.setBackground(Colours.of(Role.ACCENT));
            gc.fillRectangle(bounds.x, bounds.y, bounds.width, px(ACCENT));
        }
    }

    private void tab(GC gc, Rectangle bounds, CTabItem item, boolean front) {
        boolean signed = sizes.hasIcon(item);
        String name = sizes.isNamed(item) ? item.getText() : "";
        int padding = Math.clamp((bounds.width - sizes.inside(item, signed)) / 2, px(TabSizes.NARROW_PADDING), px(TabSizes.PADDING));
        double middle = bounds.y + bounds.height / 2.0;
        int x = bounds.x + padding;
        if (signed) {
            Image image = item.getImage();
            gc.drawImage(image, x, (int) Math.round(middle - image.getBounds().height / 2.0));
            x += sizes.icon(item) - (name.isEmpty() ? px(TabSizes.GAP) : 0);
        }
        TextStyle style = front ? sizes.strong() : fonts.metrics().base();
        int room = bounds.x + bounds.width - padding - sizes.badge(item) - x;
        gc.setFont(fonts.font(style));
        gc.setForeground(Colours.of(front ? Role.TEXT : Role.SECONDARY));
        gc.drawText(Fit.within(name, room, text -> fonts.width(text, style)), x, line(gc, middle),
                SWT.DRAW_TRANSPARENT);
        if (countOn(item) > 0) {
            int after = x + Math.min(room, (int) Math.ceil(fonts.width(name, style)));
            count(gc, after + px(TabSizes.GAP), middle, countOn(item));
        }
        if (front && parent.isFocusControl()) {
            gc.setForeground(Colours.of(Role.ACCENT));
            gc.setLineWidth(1);
            gc.drawRectangle(bounds.x + 3, bounds.y + px(ACCENT) + 2, bounds.width - 7, bounds.height - px(ACCENT) - 6);
        }
    }

    private void count(GC gc, int x, double middle, long count) {
        ScenePainter painter = new ScenePainter(Appearance.palette(), fonts);
        gc.setAntialias(SWT.ON);
        List<Shape> glyph = FindingGlyph.TO_FIX.at(
                new org.baraza.drawing.Point(x + px(TabSizes.GLYPH) / 2.0, middle), px(TabSizes.GLYPH));
        glyph.forEach(shape -> painter.paint(gc, shape));
        gc.setFont(fonts.font(fonts.metrics().base()));
        gc.setForeground(Colours.of(Role.TO_FIX));
        gc.drawText(Long.toString(count), x + px(TabSizes.GLYPH) + px(TabSizes.BADGE_GAP), line(gc, middle),
                SWT.DRAW_TRANSPARENT);
    }

    /** The button that folds a stack to its rail: one stroke. */
    private void fold(GC gc, Rectangle bounds, boolean hot) {
        gc.setBackground(Colours.of(hot ? Role.HOVER : Role.CHROME));
        gc.fillRectangle(bounds);
        gc.setBackground(Colours.of(Role.TEXT));
        int inset = px(3);
        gc.fillRectangle(bounds.x + inset, bounds.y + bounds.height - px(5), bounds.width - 2 * inset,
                Math.max(1, px(1.5)));
    }

    private boolean isTab(int part) {
        return part >= 0 && part < parent.getItemCount();
    }

    private static int line(GC gc, double middle) {
        return (int) Math.round(middle - gc.getFontMetrics().getHeight() / 2.0);
    }

    private int px(double length) {
        return sizes.px(length);
    }
}
