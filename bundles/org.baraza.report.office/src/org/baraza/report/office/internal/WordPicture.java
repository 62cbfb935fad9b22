package org.baraza.report.office.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.baraza.drawing.ImagePainter;
import org.baraza.drawing.Palette;
import org.baraza.drawing.Scene;

/**
 * A drawing, as wide as its scene or as the text.
 *
 * @param width of the text, in twentieths of a point
 * @param height of the text, likewise
 */
record WordPicture(Scene scene, int width, int height) {

    /** Dots for each pixel of the scene: some 230 to the inch, which is sharp on paper. */
    private static final double SCALE = 2;
    /** A pixel of 96 to the inch, in twentieths of a point. */
    static final double PIXEL = 15;
    /** The share of a page's height that a drawing takes at most: its heading, caption and the imprint stand there as well. */
    private static final double MOST = 0.73;

    void writeTo(XWPFParagraph paragraph) throws IOException {
        double shrunk = shrunk(scene, width, height);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        new ImagePainter(Palette.light()).writePng(scene, SCALE, png);
        paragraph.setKeepNext(true);
        try {
            XWPFPicture placed = paragraph.createRun().addPicture(new ByteArrayInputStream(png.toByteArray()),
                    PictureType.PNG, "picture.png", emus(scene.width() * shrunk), emus(scene.height() * shrunk));
            placed.getCTPicture().getNvPicPr().getCNvPr().setDescr(scene.name());
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
        paragraph.getRuns().getLast().getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(scene.name());
    }

    /** How much smaller than drawn, so that a page holds it with its heading and caption. */
    static double shrunk(Scene scene, double width, double height) {
        double room = height * MOST;
        return Math.min(1, Math.min(width / (scene.width() * PIXEL), room / (scene.height() * PIXEL)));
    }

    private static int emus(double pixels) {
        return (int) Math.round(pixels * Units.EMU_PER_PIXEL);
    }
}
