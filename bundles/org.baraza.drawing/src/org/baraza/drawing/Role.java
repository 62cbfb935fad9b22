package org.baraza.drawing;

import java.util.Locale;

import org.baraza.drawing.SystemColours.Part;

/**
 * What a colour stands for. Shapes name roles, a {@link Palette} gives the colour. The table is section 2 of the look:
 * light, dark, and the system's colour that takes its place in high contrast.
 */
public enum Role {

    PAGE("#FFFFFF", "#1F2428", Part.PAGE),
    FIELD("#FFFFFF", "#181C1F", Part.PAGE),
    BAR("#F6F7F7", "#23282C", Part.PAGE),
    TABLE_HEAD("#F6F7F7", "#262B30", Part.PAGE),
    CHROME("#ECEEEF", "#1B1F22", Part.PAGE),
    HAIRLINE("#DDE0E3", "#353C42", Part.TEXT),
    GRID_LINE("#E9EBED", "#2B3136", Part.FILL),
    FIELD_EDGE("#858C93", "#78828B", Part.TEXT),

    TEXT("#1C2126", "#E8EAEC", Part.TEXT),
    SECONDARY("#535C65", "#AEB6BE", Part.TEXT),
    PLACEHOLDER("#59626A", "#A6AFB7", Part.DISABLED),
    /** Text and strokes on a filled mark. */
    ON_MARK("#FFFFFF", "#14181B", Part.PAGE),

    /** "You are here": focus, edge of the selection, links, main button, today. */
    ACCENT("#0A5A73", "#6EC6DD", Part.HIGHLIGHT),
    ON_ACCENT("#FFFFFF", "#14181B", Part.HIGHLIGHT_TEXT),
    SELECTION("#D6E8EE", "#17414E", Part.SELECTED),
    /** What is selected while the keyboard is elsewhere. */
    RESTING("#E1E5E8", "#343C43", Part.SELECTED),
    HOVER("#EDF4F6", "#28323A", Part.PAGE),

    CULTIVATE("#A8470A", "#F2A168", Part.TEXT),
    CULTIVATE_MARK("#B84E0B", "#F2A168", Part.TEXT),
    CULTIVATE_TINT("#FCF1E8", "#33261B", Part.PAGE),
    CROSS_CHECK("#1D58A3", "#8DBBF5", Part.TEXT),
    CROSS_CHECK_MARK("#1D58A3", "#8DBBF5", Part.TEXT),
    CROSS_CHECK_TINT("#EBF2FB", "#1D2A3B", Part.PAGE),
    MAINTAIN("#44634F", "#A3C2AE", Part.TEXT),
    MAINTAIN_MARK("#4F6E5A", "#A3C2AE", Part.TEXT),
    MAINTAIN_TINT("#EFF4F0", "#212C26", Part.PAGE),
    DROP("#5A6168", "#AEB6BE", Part.TEXT),
    DROP_MARK("#5A6168", "#AEB6BE", Part.TEXT),
    DROP_TINT("#F5F6F6", "#24292D", Part.PAGE),

    ON_TRACK("#156B4B", "#67CBA1", Part.TEXT),
    ON_TRACK_FILL("#A9D0BF", "#2C6650", Part.FILL),
    AHEAD("#1D58A3", "#8DBBF5", Part.TEXT),
    LAGGING("#A8470A", "#F2A168", Part.TEXT),
    MISSING("#85507F", "#CDA0C4", Part.TEXT),
    MISSING_HATCH("#CBA9C6", "#7D5C77", Part.TEXT),
    MISSING_GROUND("#F7F0F6", "#322833", Part.PAGE),
    NOT_STARTED("#5A6168", "#AEB6BE", Part.TEXT),
    FINISHED("#33393F", "#D5DADE", Part.TEXT),

    /** The band of values that still count as on track, and its edge, which only high contrast sets off. */
    TOLERANCE("#D6E8EE", "#17414E", Part.PAGE),
    TOLERANCE_EDGE("#D6E8EE", "#17414E", Part.TEXT),

    TO_FIX("#AE1F36", "#FF9AA8", Part.TEXT),
    TO_CONSIDER("#7A5200", "#E8C268", Part.TEXT),
    TO_CONSIDER_FILL("#FBF4E2", "#332B17", Part.PAGE),
    GOOD_TO_KNOW("#0A5A73", "#6EC6DD", Part.TEXT);

    private final Rgb light;
    private final Rgb dark;
    private final Part highContrast;

    Role(String light, String dark, Part highContrast) {
        this.light = Rgb.of(light);
        this.dark = Rgb.of(dark);
        this.highContrast = highContrast;
    }

    Rgb light() {
        return light;
    }

    Rgb dark() {
        return dark;
    }

    Part highContrast() {
        return highContrast;
    }

    /** The role's name in style sheets, such as {@code cross-check-tint}. */
    public String styleName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
