package org.baraza.exchange.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.baraza.drawing.ImagePainter;
import org.baraza.drawing.MatrixModels;
import org.baraza.drawing.MatrixScene;
import org.baraza.drawing.Metrics;
import org.baraza.drawing.Palette;
import org.baraza.drawing.Scene;
import org.baraza.drawing.SvgPainter;
import org.baraza.drawing.TextMeasure;
import org.baraza.exchange.exports.Exports.Picture;

/**
 * The stakeholder matrix or the time frames as a picture.
 *
 * @param format svg, or png with two dots for each pixel
 * @param picture what it is of
 */
record PictureExport(String format, Picture picture) implements Export {

    private static final double WIDTH = 960;
    private static final double HEIGHT = 700;
    private static final double SCALE = 2;

    @Override
    public void write(ExportContent content, OutputStream out) throws IOException {
        TextMeasure measure = TextMeasure.paper();
        Scene scene = picture == Picture.TIMELINE ? TimelineScene.of(content, measure) : matrix(content, measure);
        if (format.equals("svg")) {
            out.write(SvgPainter.alone(Palette.light()).paint(scene).getBytes(StandardCharsets.UTF_8));
        } else {
            new ImagePainter(Palette.light()).writePng(scene, SCALE, out);
        }
    }

    private static Scene matrix(ExportContent content, TextMeasure measure) {
        return MatrixScene.of(MatrixModels.of(content.strategy(), content.language()), WIDTH, HEIGHT, Metrics.standard(),
                measure).scene();
    }
}
