package org.baraza.drawing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes shapes as SVG elements. */
final class SvgShapes {

    private final Palette palette;
    private final Optional<TextMeasure> measure;

    SvgShapes(Palette palette, Optional<TextMeasure> measure) {
        this.palette = palette;
        this.measure = measure;
    }

    String text(Shape shape) {
        return switch (shape) {
            case Shape.Rect(Box box, double radius, Paint paint) ->
                painted(box("rect", box).with("rx", radius), paint).closed();
            case Shape.Ellipse(Box box, Paint paint) -> ellipse(box, paint);
            case Shape.Polygon(List<Point> points, Paint paint) ->
                painted(new SvgTag("polygon").with("points", points(points)), paint).closed();
            case Shape.Polyline(List<Point> points, Stroke stroke) ->
                painted(new SvgTag("polyline").with("points", points(points)), Paint.edge(stroke)).closed();
            case Shape.Sign(double axis, List<Point> points, Stroke stroke) ->
                painted(new SvgTag("polyline").with("points", points(points)), Paint.edge(stroke)).closed();
            case Shape.Hatch hatch -> hatch(hatch);
            case Shape.Text text -> text(text);
        };
    }

    private String ellipse(Box box, Paint paint) {
        SvgTag tag = new SvgTag("ellipse").with("cx", box.centre().x()).with("cy", box.centre().y())
                .with("rx", box.width() / 2).with("ry", box.height() / 2);
        return painted(tag, paint).closed();
    }

    private String hatch(Shape.Hatch hatch) {
        String stripes = hatch.stripes().stream().map(stripe -> "M" + points(stripe) + "Z")
                .collect(Collectors.joining());
        return painted(box("rect", hatch.box()), Paint.fill(hatch.ground())).closed()
                + painted(new SvgTag("path").with("d", stripes), Paint.fill(hatch.stripe())).closed();
    }

    private String text(Shape.Text text) {
        SvgTag tag = new SvgTag("text").with("x", text.at().x()).with("y", text.at().y())
                .with("text-anchor", text.anchor().name().toLowerCase(Locale.ROOT))
                .with("font-size", text.style().size()).with("font-weight", text.style().weight().number());
        measure.filter(it -> !text.text().isBlank()).ifPresent(it -> tag.with("textLength", it.width(text.text(), text.style()))
                .with("lengthAdjust", "spacingAndGlyphs"));
        if (text.turn() == Shape.Turn.UPWARD) {
            tag.with("transform", "rotate(-90 " + point(text.at()) + ")");
        }
        text.halo().ifPresent(ground -> tag.with("paint-order", "stroke"));
        Optional<Stroke> halo = text.halo().map(ground -> Stroke.solid(ground, 2 * text.haloWidth()));
        return painted(tag, new Paint(Optional.of(text.role()), halo)).around(SvgTag.escaped(text.text()));
    }

    private SvgTag painted(SvgTag tag, Paint paint) {
        Stream<String> fill = paint.fill().stream().map(role -> "fill-" + role.styleName());
        Stream<String> edge = paint.edge().stream().map(stroke -> "edge-" + stroke.role().styleName());
        tag.with("class", Stream.concat(fill, edge).collect(Collectors.joining(" ")))
                .with("fill", paint.fill().map(this::colour).orElse("none"));
        paint.edge().ifPresent(stroke -> edge(tag, stroke));
        return tag;
    }

    private void edge(SvgTag tag, Stroke stroke) {
        tag.with("stroke", colour(stroke.role())).with("stroke-width", stroke.width());
        if (stroke.dash().isEmpty()) {
            tag.with("stroke-linecap", "round").with("stroke-linejoin", "round");
        } else {
            tag.with("stroke-dasharray", stroke.dash().stream().map(SvgTag::number).collect(Collectors.joining(" ")));
        }
    }

    private String colour(Role role) {
        return palette.colour(role).hex();
    }

    private static SvgTag box(String name, Box box) {
        return new SvgTag(name).with("x", box.x()).with("y", box.y())
                .with("width", box.width()).with("height", box.height());
    }

    private static String points(List<Point> points) {
        return points.stream().map(SvgShapes::point).collect(Collectors.joining(" "));
    }

    private static String point(Point point) {
        return SvgTag.number(point.x()) + "," + SvgTag.number(point.y());
    }
}
