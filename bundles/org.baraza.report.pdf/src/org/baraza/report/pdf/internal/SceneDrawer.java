package org.baraza.report.pdf.internal;

import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;

import org.baraza.drawing.ImagePainter;
import org.baraza.drawing.Palette;
import org.baraza.drawing.Scene;
import org.baraza.report.Chart;
import org.baraza.report.ChartDrawing;
import org.baraza.report.DocumentFormats;
import org.baraza.report.Picture;
import org.baraza.report.ReportDocument;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;

/** Paints each drawing of a page from its scene, as lines and letters: the SVG only says where it stands. */
final class SceneDrawer implements SVGDrawer {

    /** The renderer reckons in twentieths of a pixel, of which an inch has 96. */
    private static final double DOTS_PER_PIXEL = 20;
    private static final double MILLIMETRE = DOTS_PER_PIXEL * 96 / 25.4;
    /** No page that stands is as wide. */
    private static final double UPRIGHT_WIDTH = 200 * MILLIMETRE;
    /** What a page holds beside a heading and a caption. */
    private static final double UPRIGHT_HEIGHT = 190 * MILLIMETRE;
    private static final double LYING_HEIGHT = 135 * MILLIMETRE;
    /** Beside these, a sheet holds the notes before the drawing and the imprint below it as well. */
    private static final double SHEET_HEIGHT = 122 * MILLIMETRE;

    private final List<Scene> scenes;
    private final double lyingHeight;
    private final ImagePainter painter = new ImagePainter(Palette.light());

    SceneDrawer(ReportDocument document) {
        lyingHeight = PaperPage.isSheet(document) ? SHEET_HEIGHT : LYING_HEIGHT;
        DocumentFormats formats = new DocumentFormats(document.language());
        scenes = document.blocks().stream().flatMap(block -> switch (block) {
            case Picture picture -> Stream.of(picture.scene());
            case Chart chart -> Stream.of(ChartDrawing.of(chart, formats));
            default -> Stream.<Scene>empty();
        }).toList();
    }

    @Override
    public SVGImage buildSVGImage(Element svg, Box box, CssContext context, double width, double height,
            double dotsPerPixel) {
        Scene scene = scenes.get(index(svg));
        double wide = width >= 0 ? width : scene.width() * dotsPerPixel;
        double room = box.getContainingBlock().getContentWidth();
        double high = room > UPRIGHT_WIDTH ? lyingHeight : UPRIGHT_HEIGHT;
        double scale = Math.min(high / scene.height(), Math.min(wide, room) / scene.width());
        return new SceneImage(scene, scale);
    }

    private static int index(Element svg) {
        NodeList all = svg.getOwnerDocument().getElementsByTagName("svg");
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i) == svg) {
                return i;
            }
        }
        throw new IllegalArgumentException("A drawing of another page");
    }

    /** @param scale dots of the renderer for each pixel of the scene */
    private final class SceneImage implements SVGImage {

        private final Scene scene;
        private final double scale;

        SceneImage(Scene scene, double scale) {
            this.scene = scene;
            this.scale = scale;
        }

        @Override
        public int getIntrinsicWidth() {
            return (int) Math.round(scene.width() * scale);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.round(scene.height() * scale);
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            Laying.check();
            device.drawWithGraphics((float) x, (float) y, getIntrinsicWidth(), getIntrinsicHeight(), canvas -> {
                double size = scale / DOTS_PER_PIXEL;
                canvas.scale(size, size);
                painter.paint(scene, canvas);
            });
        }
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
        // letters are painted with the fonts that the painter brings
    }

    @Override
    public void addFontFile(java.io.File file, String family, Integer weight, FontStyle style) {
        // as above
    }

    @Override
    public void addFontStream(FSSupplier<InputStream> file, String family, Integer weight, FontStyle style) {
        // as above
    }

    @Override
    public void close() {
        // holds nothing
    }
}
