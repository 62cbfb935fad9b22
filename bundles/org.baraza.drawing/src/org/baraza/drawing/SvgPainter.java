package org.baraza.drawing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.fonts.PaperFace;

/**
 * Writes scenes as standalone SVG documents. Colours stand in the file; each shape also carries its roles as classes
 * ({@code fill-accent}, {@code edge-text}), so that a page that takes the drawing in can restyle it.
 */
public final class SvgPainter {

    private static final List<String> SYSTEM_FONTS = List.of("Segoe UI", "SF Pro Text", "Noto Sans", "Open Sans",
            "Helvetica Neue", "Arial", "sans-serif");

    private static final List<String> MEASURED_FONTS = Stream.of(PaperFace.Script.values()).map(PaperFace.Script::family).toList();

    private final SvgShapes shapes;
    private final List<String> fonts;
    private final boolean alone;

    public SvgPainter(Palette palette) {
        this(palette, SYSTEM_FONTS);
    }

    /** @param fonts families in order of preference, the generic one last */
    public SvgPainter(Palette palette, List<String> fonts) {
        this(palette, fonts, Optional.empty(), false);
    }

    private SvgPainter(Palette palette, List<String> fonts, Optional<TextMeasure> measure, boolean alone) {
        this.shapes = new SvgShapes(palette, measure);
        this.fonts = List.copyOf(fonts);
        this.alone = alone;
    }

    /**
     * Texts are as long as they were measured, whatever fonts the reader has: nothing overlaps and nothing is cut off. Who
     * has the open font that paper is measured with sees what is printed.
     */
    public static SvgPainter measured(Palette palette, TextMeasure measure) {
        return new SvgPainter(palette, measuredFonts(), Optional.of(measure), false);
    }

    /** For a file of its own, which carries the letters that it needs: it is the same on every machine. */
    public static SvgPainter alone(Palette palette) {
        return new SvgPainter(palette, measuredFonts(), Optional.of(TextMeasure.paper()), true);
    }

    private static List<String> measuredFonts() {
        return Stream.concat(MEASURED_FONTS.stream(), SYSTEM_FONTS.stream()).distinct().toList();
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
        return svg.around("\n" + title + "\n" + STYLE.formatted(alone ? new DrawnLetters(scene).styles() : "") + parts) + "\n";
    }

    /** Texts find their own direction; figures are as wide as each other. */
    private static final String STYLE =
            "<style>%stext{unicode-bidi:plaintext;font-variant-numeric:tabular-nums}</style>\n";

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
