package org.baraza.rcp.internal;

import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import org.baraza.drawing.TextStyle;
import org.baraza.ui.SceneFonts;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;

/**
 * How wide the tabs of a stack are. What has no room goes in this order: the icons of all tabs, air, the names of those
 * that are not in front and have an icon to stand for them.
 */
final class TabSizes {

    static final int PADDING = 11;
    static final int NARROW_PADDING = 6;
    static final int GLYPH = 13;
    static final int GAP = 7;
    static final int BADGE_GAP = 4;
    static final int BUTTON = 16;

    private final CTabFolder folder;
    private final SceneFonts fonts;

    TabSizes(CTabFolder folder, SceneFonts fonts) {
        this.folder = folder;
        this.fonts = fonts;
    }

    /** @param least whether it is how far it may shrink */
    int width(CTabItem item, boolean least) {
        int air = 2 * px(least || airIsCrowded() ? NARROW_PADDING : PADDING);
        if (!isNamed(item)) {
            return air + inside(item, true);
        }
        return air + (least ? leastName(item) + badge(item) : inside(item, !iconsAreCrowded()));
    }

    /** What stands in a tab, without the air around it. */
    int inside(CTabItem item, boolean signed) {
        int name = isNamed(item) ? name(item) : -px(GAP);
        return (signed ? icon(item) : 0) + name + badge(item);
    }

    /** Whether its name is shown, or as much of it as has room. */
    boolean isNamed(CTabItem item) {
        return item == folder.getSelection() || item.getImage() == null || !namesAreCrowded();
    }

    /** Whether its icon is shown: those of all are, or of none but those that stand for a name. */
    boolean hasIcon(CTabItem item) {
        return item.getImage() != null && (!isNamed(item)
                || Stream.of(folder.getItems()).filter(CTabItem::isShowing).allMatch(this::hasRoomForIcon));
    }

    /** Room for the icon and what follows it. */
    int icon(CTabItem item) {
        return item.getImage() == null ? 0 : item.getImage().getBounds().width + px(GAP);
    }

    int badge(CTabItem item) {
        long count = RoomTabRendering.countOn(item);
        return count == 0 ? 0 : px(GLYPH) + px(GAP) + px(BADGE_GAP)
                + (int) Math.ceil(fonts.width(Long.toString(count), fonts.metrics().base()));
    }

    /** Names take the width that they need in front, so that nothing moves when they come there. */
    int name(CTabItem item) {
        return width(item.getText());
    }

    TextStyle strong() {
        return fonts.metrics().base().semibold();
    }

    int px(double length) {
        return (int) Math.round(fonts.metrics().px(length));
    }

    private int leastName(CTabItem item) {
        return Math.min(width("mmmm…"), name(item));
    }

    private boolean hasRoomForIcon(CTabItem item) {
        return item.getBounds().width >= 2 * px(NARROW_PADDING) + icon(item) + name(item) + badge(item);
    }

    private boolean iconsAreCrowded() {
        return overflows(item -> 2 * px(PADDING) + icon(item) + name(item) + badge(item));
    }

    private boolean airIsCrowded() {
        return overflows(item -> 2 * px(PADDING) + name(item) + badge(item));
    }

    private boolean namesAreCrowded() {
        return overflows(item -> 2 * px(NARROW_PADDING) + name(item) + badge(item));
    }

    private boolean overflows(ToIntFunction<CTabItem> width) {
        return Stream.of(folder.getItems()).mapToInt(width).sum() > folder.getSize().x - 2 * px(BUTTON);
    }

    private int width(String name) {
        return (int) Math.ceil(fonts.width(name, strong()));
    }
}
