package org.baraza.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

import javax.imageio.ImageIO;

/**
 * Paints scenes without a display, with the fonts that we bring along: as a PNG, or on any Java2D surface such as a
 * page of a PDF. Scenes for it are measured with {@link TextMeasure#paper()}.
 */
public final class ImagePainter {

    private final Palette palette;
    private final PaperFonts fonts = new PaperFonts();

    public ImagePainter(Palette palette) {
        this.palette = palette;
    }

    /** @param scale how many dots a pixel of the scene becomes along each side */
    public void writePng(Scene scene, double scale, OutputStream out) throws IOException {
        BufferedImage image = new BufferedImage(dots(scene.width(), scale), dots(scene.height(), scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        try {
            canvas.setColor(colour(Role.PAGE));
            canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
            canvas.scale(scale, scale);
            paint(scene, canvas);
        } finally {
            canvas.dispose();
        }
        ImageIO.setUseCache(false);
        ImageIO.write(image, "png", out);
    }

    /** Paints with the upper left corner of the scene at the origin; the ground is not filled. */
    public void paint(Scene scene, Graphics2D canvas) {
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        scene.shapes().forEach(shape -> paint(shape, canvas));
    }

    private static int dots(double length, double scale) {
        return (int) Math.max(1, Math.ceil(length * scale));
    }

    private void paint(Shape shape, Graphics2D canvas) {
        switch (shape) {
            case Shape.Rect(Box box, double radius, Paint paint) -> fillAndEdge(rounded(box, radius), paint, canvas);
            case Shape.Ellipse(Box box, Paint paint) -> fillAndEdge(
                    new Ellipse2D.Double(box.x(), box.y(), box.width(), box.height()), paint, canvas);
            case Shape.Polygon(List<Point> points, Paint paint) -> fillAndEdge(path(points, true), paint, canvas);
            case Shape.Polyline(List<Point> points, Stroke stroke) -> edge(path(points, false), stroke, canvas);
            case Shape.Sign(double axis, List<Point> points, Stroke stroke) -> edge(path(points, false), stroke, canvas);
            case Shape.Hatch hatch -> hatch(hatch, canvas);
            case Shape.Text text -> text(text, canvas);
        }
    }

    private void hatch(Shape.Hatch hatch, Graphics2D canvas) {
        fillAndEdge(rounded(hatch.box(), 0), Paint.fill(hatch.ground()), canvas);
        hatch.stripes().forEach(stripe -> fillAndEdge(path(stripe, true), Paint.fill(hatch.stripe()), canvas));
    }

    private void text(Shape.Text text, Graphics2D canvas) {
        if (text.text().isEmpty()) {
            return;
        }
        TextLayout layout = fonts.layout(text.text(), text.style());
        AffineTransform place = AffineTransform.getTranslateInstance(text.at().x(), text.at().y());
        if (text.turn() == Shape.Turn.UPWARD) {
            place.quadrantRotate(-1);
        }
        place.translate(-layout.getAdvance() * shareBefore(text.anchor()), 0);
        java.awt.Shape outline = layout.getOutline(place);
        text.halo().map(ground -> Stroke.solid(ground, 2 * text.haloWidth()))
                .ifPresent(halo -> edge(outline, halo, canvas));
        canvas.setColor(colour(text.role()));
        canvas.fill(outline);
    }

    /** How much of a text stands left of its place. */
    private static double shareBefore(Shape.Anchor anchor) {
        return switch (anchor) {
            case START -> 0;
            case MIDDLE -> 0.5;
            case END -> 1;
        };
    }

    private void fillAndEdge(java.awt.Shape shape, Paint paint, Graphics2D canvas) {
        Optional<Color> fill = paint.fill().map(this::colour);
        fill.ifPresent(colour -> {
            canvas.setColor(colour);
            canvas.fill(shape);
        });
        paint.edge().ifPresent(stroke -> edge(shape, stroke, canvas));
    }

    private void edge(java.awt.Shape shape, Stroke stroke, Graphics2D canvas) {
        canvas.setColor(colour(stroke.role()));
        canvas.setStroke(line(stroke));
        canvas.draw(shape);
    }

    private static BasicStroke line(Stroke stroke) {
        float width = (float) stroke.width();
        if (stroke.dash().isEmpty()) {
            return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        }
        float[] dash = new float[stroke.dash().size()];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = stroke.dash().get(i).floatValue();
        }
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dash, 0);
    }

    private static java.awt.Shape rounded(Box box, double radius) {
        return radius == 0 ? new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height())
                : new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), 2 * radius, 2 * radius);
    }

    private static java.awt.Shape path(List<Point> points, boolean closed) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < points.size(); i++) {
            if (i == 0) {
                path.moveTo(points.get(i).x(), points.get(i).y());
            } else {
                path.lineTo(points.get(i).x(), points.get(i).y());
            }
        }
        if (closed && !points.isEmpty()) {
            path.closePath();
        }
        return path;
    }

    private Color colour(Role role) {
        Rgb colour = palette.colour(role);
        return new Color(colour.red(), colour.green(), colour.blue());
    }
}
