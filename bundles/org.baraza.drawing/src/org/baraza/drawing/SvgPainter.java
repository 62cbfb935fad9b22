package org.baraza.drawing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes scenes as standalone SVG documents. Colours stand in the file; each shape also carries its roles as classes
 * ({@code fill-accent}, {@code edge-text}), so that a page that takes the drawing in can restyle it.
 */
public final class SvgPainter {

    private static final List<String> SYSTEM_FONTS = List.of("Segoe UI", "SF Pro Text", "Noto Sans", "Open Sans",
            "Helvetica Neue", "Arial", "sans-serif");

    private final SvgShapes shapes;
    private final List<String> fonts;

    public SvgPainter(Palette palette) {
        this(palette, SYSTEM_FONTS);
    }

    /** @param fonts families in order of preference, the generic one last */
    public SvgPainter(Palette palette, List<String> fonts) {
        this(palette, fonts, Optional.empty());
    }

    private SvgPainter(Palette palette, List<String> fonts, Optional<TextMeasure> measure) {
        this.shapes = new SvgShapes(palette, measure);
        this.fonts = List.copyOf(fonts);
    }

    /** Texts are as long as they were measured, whatever fonts the reader has: nothing overlaps and nothing is cut off. */
    public static SvgPainter measured(Palette palette, TextMeasure measure) {
        return new SvgPainter(palette, SYSTEM_FONTS, Optional.of(measure));
    }

    public String paint(Scene scene) {
        SvgTag svg = new SvgTag("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("width", scene.width()).with("height", scene.height())
                .with("viewBox", "0 0 " + SvgTag.number(scene.width()) + " " + SvgTag.number(scene.height()))
                .with("role", "graphics-document").with("aria-label", scene.name())
                .with("font-family", families());
        String parts = scene.parts().stream().map(this::part).collect(Collectors.joining());
        String title = new SvgTag("title").around(SvgTag.escaped(scene.name()));
        return svg.around("\n" + title + "\n" + STYLE + parts) + "\n";
    }

    /** Texts find their own direction; figures are as wide as each other. */
    private static final String STYLE =
            "<style>text{unicode-bidi:plaintext;font-variant-numeric:tabular-nums}</style>\n";

    private String families() {
        return fonts.stream().map(font -> font.contains(" ") ? "'" + font + "'" : font)
                .collect(Collectors.joining(", "));
    }

    private String part(Part part) {
        String content = part.shapes().stream().map(shapes::text).collect(Collectors.joining("\n", "\n", "\n"));
        return part.target().map(target -> group(target, content))
                .orElseGet(() -> new SvgTag("g").with("aria-hidden", "true").around(content)) + "\n";
    }

    private static String group(Target target, String content) {
        return new SvgTag("g").with("role", "graphics-symbol").with("aria-label", target.name())
                .with("data-element", target.element())
                .around(new SvgTag("title").around(SvgTag.escaped(target.tooltip())) + content);
    }
}
