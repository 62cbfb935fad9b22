package org.baraza.ui.workplan.internal.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.baraza.drawing.ImagePainter;
import org.baraza.drawing.Palette;
import org.baraza.drawing.Scene;
import org.baraza.drawing.SvgPainter;
import org.baraza.drawing.TextMeasure;

/**
 * The picture of the plan as what is written and printed of it. It is made without the display, so that long plans can be
 * waited for.
 *
 * @param mirrored whether it is read from right to left
 */
public record PlanSheets(WorkplanModel model, boolean mirrored) {

    /** So many are still read on a sheet that hangs on a wall. */
    private static final int MOST_ON_A_SHEET = 60;
    /** How many dots stand for a pixel of the picture, across. */
    private static final double FINE = 3;
    private static final double SHARP = 2;
    /** More take more memory than a picture in a document is worth. */
    private static final double MOST_DOTS = 40_000_000;

    public byte[] svg() {
        return SvgPainter.alone(Palette.light()).paint(way(PlanPicture.of(model, TextMeasure.paper())))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** As sharp as its size allows; nothing if it is so long that it could not be read any more. */
    public Optional<byte[]> png() throws IOException {
        Scene scene = way(PlanPicture.of(model, TextMeasure.paper()));
        double sharpness = Math.min(SHARP, Math.sqrt(MOST_DOTS / (scene.width() * scene.height())));
        return sharpness < 1 ? Optional.empty() : Optional.of(dots(scene, sharpness));
    }

    /** The sheets to print, in their order. */
    public List<Scene> printed() {
        return PlanPicture.pages(model, TextMeasure.paper(), MOST_ON_A_SHEET).stream().map(this::way).toList();
    }

    /** One of those sheets as a PNG. */
    public static byte[] fine(Scene sheet) throws IOException {
        return dots(sheet, FINE);
    }

    private Scene way(Scene scene) {
        return mirrored ? scene.mirrored() : scene;
    }

    private static byte[] dots(Scene scene, double sharpness) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ImagePainter(Palette.light()).writePng(scene, sharpness, out);
        return out.toByteArray();
    }
}
