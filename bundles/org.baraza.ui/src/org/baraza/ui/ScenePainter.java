package org.baraza.ui;

import java.util.List;

import org.baraza.drawing.Box;
import org.baraza.drawing.Paint;
import org.baraza.drawing.Palette;
import org.baraza.drawing.Point;
import org.baraza.drawing.Role;
import org.baraza.drawing.Scene;
import org.baraza.drawing.Shape;
import org.baraza.drawing.Stroke;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Transform;

/** Paints scenes on a screen: the same shapes that go to paper as SVG. */
public final class ScenePainter {

    private final Palette palette;
    private final SceneFonts fonts;

    public ScenePainter(Palette palette, SceneFonts fonts) {
        this.palette = palette;
        this.fonts = fonts;
    }

    public void paint(GC gc, Scene scene) {
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        scene.shapes().forEach(shape -> paint(gc, shape));
    }

    /** Paints one shape where it says, for instance a state's glyph in a table cell. */
    public void paint(GC gc, Shape shape) {
        switch (shape) {
            case Shape.Rect(Box box, double radius, Paint paint) -> painted(gc, rectangle(gc, box, radius), paint);
            case Shape.Ellipse(Box box, Paint paint) -> painted(gc, ellipse(gc, box), paint);
            case Shape.Polygon(List<Point> points, Paint paint) -> painted(gc, line(gc, points, true), paint);
            case Shape.Polyline(List<Point> points, Stroke stroke) ->
                painted(gc, line(gc, points, false), Paint.edge(stroke));
            case Shape.Sign sign -> sign(gc, sign);
            case Shape.Hatch hatch -> hatch(gc, hatch);
            case Shape.Text text -> text(gc, text);
        }
    }

    /** SWT mirrors all that is painted but images and letters. */
    private void sign(GC gc, Shape.Sign sign) {
        boolean mirrored = (gc.getStyle() & SWT.MIRRORED) != 0;
        painted(gc, line(gc, mirrored ? sign.turnedOver().points() : sign.points(), false), Paint.edge(sign.stroke()));
    }

    private void painted(GC gc, Path path, Paint paint) {
        try {
            paint.fill().ifPresent(role -> {
                gc.setBackground(colour(role));
                gc.fillPath(path);
            });
            paint.edge().ifPresent(stroke -> {
                use(gc, stroke);
                gc.drawPath(path);
            });
        } finally {
            path.dispose();
        }
    }

    private void use(GC gc, Stroke stroke) {
        gc.setForeground(colour(stroke.role()));
        gc.setLineWidth((int) Math.max(1, Math.round(stroke.width())));
        boolean solid = stroke.dash().isEmpty();
        gc.setLineCap(solid ? SWT.CAP_ROUND : SWT.CAP_FLAT);
        gc.setLineJoin(SWT.JOIN_ROUND);
        gc.setLineDash(solid ? null : stroke.dash().stream().mapToInt(d -> (int) Math.max(1, Math.round(d))).toArray());
        LineAttributes exact = gc.getLineAttributes();
        exact.width = (float) stroke.width();
        gc.setLineAttributes(exact);
    }

    private void hatch(GC gc, Shape.Hatch hatch) {
        painted(gc, rectangle(gc, hatch.box(), 0), Paint.fill(hatch.ground()));
        hatch.stripes().forEach(stripe -> painted(gc, line(gc, stripe, true), Paint.fill(hatch.stripe())));
    }

    private void text(GC gc, Shape.Text text) {
        gc.setFont(fonts.font(text.style()));
        int width = gc.textExtent(text.text(), SWT.DRAW_TRANSPARENT).x;
        double ascent = gc.getFontMetrics().getAscent() + gc.getFontMetrics().getLeading();
        double start = switch (text.anchor()) {
            case START -> 0;
            case MIDDLE -> -width / 2.0;
            case END -> -width;
        };
        if (text.turn() == Shape.Turn.UPWARD) {
            upward(gc, text, start, ascent);
        } else {
            text.halo().ifPresent(ground -> halo(gc, text, start, ascent, ground));
            draw(gc, text.text(), text.at().x() + start, text.at().y() - ascent, text.role());
        }
    }

    private void upward(GC gc, Shape.Text text, double start, double ascent) {
        Transform before = new Transform(gc.getDevice());
        Transform turned = new Transform(gc.getDevice());
        try {
            gc.getTransform(before);
            gc.getTransform(turned);
            turned.translate((float) text.at().x(), (float) text.at().y());
            turned.rotate(-90);
            gc.setTransform(turned);
            draw(gc, text.text(), start, -ascent, text.role());
        } finally {
            gc.setTransform(before);
            turned.dispose();
            before.dispose();
        }
    }

    /** SWT can't stroke letters: the ground is painted as the text itself, moved around. */
    private void halo(GC gc, Shape.Text text, double start, double ascent, Role ground) {
        double reach = text.haloWidth() / 2;
        for (double angle = 0; angle < 2 * Math.PI; angle += Math.PI / 4) {
            draw(gc, text.text(), text.at().x() + start + reach * Math.cos(angle),
                    text.at().y() - ascent + reach * Math.sin(angle), ground);
        }
    }

    private void draw(GC gc, String text, double x, double y, Role role) {
        gc.setForeground(colour(role));
        gc.drawText(Isolated.text(text), (int) Math.round(x), (int) Math.round(y), SWT.DRAW_TRANSPARENT);
    }

    private Color colour(Role role) {
        return Colours.swt(palette.colour(role));
    }

    private static Path rectangle(GC gc, Box box, double radius) {
        Path path = new Path(gc.getDevice());
        float x = (float) box.x();
        float y = (float) box.y();
        float width = (float) box.width();
        float height = (float) box.height();
        if (radius <= 0) {
            path.addRectangle(x, y, width, height);
            return path;
        }
        float d = (float) (2 * radius);
        path.addArc(x + width - d, y, d, d, 90, -90);
        path.addArc(x + width - d, y + height - d, d, d, 0, -90);
        path.addArc(x, y + height - d, d, d, 270, -90);
        path.addArc(x, y, d, d, 180, -90);
        path.close();
        return path;
    }

    private static Path ellipse(GC gc, Box box) {
        Path path = new Path(gc.getDevice());
        path.addArc((float) box.x(), (float) box.y(), (float) box.width(), (float) box.height(), 0, 360);
        path.close();
        return path;
    }

    private static Path line(GC gc, List<Point> points, boolean closed) {
        Path path = new Path(gc.getDevice());
        for (int i = 0; i < points.size(); i++) {
            float x = (float) points.get(i).x();
            float y = (float) points.get(i).y();
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        if (closed) {
            path.close();
        }
        return path;
    }
}
