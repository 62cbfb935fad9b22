package org.baraza.report.office.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.baraza.drawing.Scene;

/**
 * A drawing, as wide as its scene or as the text.
 *
 * @param png the scene as it is painted
 * @param width of the text, in twentieths of a point
 * @param height of the text, likewise
 */
record WordPicture(Scene scene, byte[] png, int width, int height) {

    /** A pixel of 96 to the inch, in twentieths of a point. */
    static final double PIXEL = 15;
    /** The share of a page's height that a drawing takes at most: its heading, caption and the imprint stand there as well. */
    private static final double MOST = 0.73;

    void writeTo(XWPFParagraph paragraph) throws IOException {
        double shrunk = shrunk(scene, width, height);
        paragraph.setKeepNext(true);
        try {
            XWPFPicture placed = paragraph.createRun().addPicture(new ByteArrayInputStream(png),
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
