package org.baraza.ui;

import java.util.ArrayList;
import java.util.List;

import org.baraza.drawing.Role;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GlyphMetrics;

/** A text that is written line by line, with styles, indents, and room for what is painted, and then shown. */
public final class StyledLines {

    /** Stands for what is painted, or for nothing but room; copied, it is a space. */
    private static final String PLACE = "\u00A0";

    /** Where a line begins, the rows that it wraps to, and the room above it. */
    private record Setting(int indent, int wrapped, int above) {
    }

    private final StringBuilder text = new StringBuilder();
    private final List<StyleRange> styles = new ArrayList<>();
    private final List<Setting> settings = new ArrayList<>();

    public int count() {
        return settings.size();
    }

    public int length() {
        return text.length();
    }

    /** @param wrapped where the rows begin that the line wraps to */
    public void begin(int indent, int wrapped, int above) {
        if (!settings.isEmpty()) {
            text.append('\n');
        }
        settings.add(new Setting(indent, wrapped, above));
    }

    /** @return the style, for what else there is to say of it */
    public StyleRange append(String words, Font font, Role role) {
        StyleRange style = new StyleRange(text.length(), words.length(), Colours.of(role), null);
        style.font = font;
        if (!words.isEmpty()) {
            styles.add(style);
            text.append(words);
        }
        return style;
    }

    /** Leaves room. @param what is to be painted there, as the style's data */
    public void place(Object what, GlyphMetrics metrics) {
        StyleRange style = new StyleRange();
        style.start = text.length();
        style.length = PLACE.length();
        style.data = what;
        style.metrics = metrics;
        styles.add(style);
        text.append(PLACE);
    }

    public void show(StyledText target) {
        target.setText(text.toString());
        target.setStyleRanges(styles.toArray(StyleRange[]::new));
        set(target, 0);
    }

    /** Adds the lines to those that are shown already, as long texts do part by part. */
    public void showAfter(StyledText target) {
        int first = target.getLineCount();
        int start = target.getCharCount() + 1;
        target.append("\n" + text);
        styles.forEach(style -> style.start += start);
        target.replaceStyleRanges(start, text.length(), styles.toArray(StyleRange[]::new));
        set(target, first);
    }

    private void set(StyledText target, int first) {
        for (int i = 0; i < settings.size(); i++) {
            Setting setting = settings.get(i);
            target.setLineIndent(first + i, 1, setting.indent());
            target.setLineWrapIndent(first + i, 1, setting.wrapped());
            target.setLineVerticalIndent(first + i, setting.above());
        }
    }
}
