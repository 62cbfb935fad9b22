package org.baraza.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.baraza.drawing.Shape.Anchor;
import org.baraza.drawing.Shape.Ellipse;
import org.baraza.drawing.Shape.Polyline;
import org.baraza.drawing.Shape.Rect;
import org.baraza.drawing.Shape.Text;
import org.baraza.model.catalogue.Quadrant;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SvgPainterTest {

    private final SvgPainter painter = new SvgPainter(Palette.light(), List.of("Noto Sans", "sans-serif"));

    @Test
    void writesShapesAsTheyAre() {
        Scene scene = new Scene(40, 20.5, "A & B", List.of(
                Part.furniture(List.of(new Rect(new Box(0, 0, 40, 20.5), 0, Paint.fill(Role.PAGE)),
                        Polyline.of(Stroke.dashed(Role.ACCENT, 1.5, 3, 2), new Point(0, 1), new Point(40, 1.005)))),
                Part.of(new Target("x1", new Box(0, 0, 10, 10), "Mark \"one\"", "Mark <one>"), List.of(
                        Ellipse.circle(new Point(5, 5), 4, Paint.of(Role.PAGE, Stroke.solid(Role.TEXT, 1))),
                        new Text("1", new Point(5, 8), Anchor.MIDDLE, new TextStyle(12, Weight.BOLD), Role.TEXT)
                                .on(Role.PAGE).upward()))));
        assertEquals("""
                <svg xmlns="http://www.w3.org/2000/svg" width="40" height="20.5" viewBox="0 0 40 20.5" \
                role="graphics-document" aria-label="A &amp; B" font-family="'Noto Sans', sans-serif">
                <title>A &amp; B</title>
                <style>text{unicode-bidi:plaintext;font-variant-numeric:tabular-nums}</style>
                <g aria-hidden="true">
                <rect x="0" y="0" width="40" height="20.5" rx="0" class="fill-page" fill="#FFFFFF"/>
                <polyline points="0,1 40,1.01" class="edge-accent" fill="none" stroke="#0A5A73" stroke-width="1.5" \
                stroke-dasharray="3 2"/>
                </g>
                <g role="graphics-symbol" aria-label="Mark &quot;one&quot;" data-element="x1">\
                <title>Mark &lt;one&gt;</title>
                <ellipse cx="5" cy="5" rx="4" ry="4" class="fill-page edge-text" fill="#FFFFFF" stroke="#1C2126" \
                stroke-width="1" stroke-linecap="round" stroke-linejoin="round"/>
                <text x="5" y="8" text-anchor="middle" font-size="12" font-weight="700" transform="rotate(-90 5,8)" \
                paint-order="stroke" class="fill-text edge-page" fill="#1C2126" stroke="#FFFFFF" stroke-width="6" \
                stroke-linecap="round" stroke-linejoin="round">1</text>
                </g>
                </svg>
                """, painter.paint(scene));
    }

    @Test
    void aTextIsAsLongAsItWasMeasuredWhateverTheReadersFonts() {
        Scene scene = new Scene(40, 20, "A", List.of(Part.furniture(List.of(
                new Text("Abc", new Point(5, 8), Anchor.START, new TextStyle(12, Weight.BOLD), Role.TEXT),
                new Text("", new Point(5, 8), Anchor.START, new TextStyle(12, Weight.BOLD), Role.TEXT)))));
        String svg = SvgPainter.measured(Palette.light(), (text, style) -> text.length() * style.size()).paint(scene);
        assertTrue(svg.contains("textLength=\"36\" lengthAdjust=\"spacingAndGlyphs\""), svg);
        assertEquals(1, svg.split("textLength", -1).length - 1);
    }

    /** In the font that they were measured with, and no others. */
    @Test
    void aFileOfItsOwnCarriesItsLetters() throws Exception {
        Scene scene = new Scene(40, 20, "A", List.of(Part.furniture(List.of(
                new Text("Été 12 مجموعة", new Point(5, 8), Anchor.START, new TextStyle(12, Weight.SEMIBOLD), Role.TEXT)))));
        String svg = SvgPainter.alone(Palette.light()).paint(scene);
        parse(svg);
        List<String> fonts = Pattern.compile("base64,([^)]*)").matcher(svg).results().map(found -> found.group(1)).toList();
        assertEquals(1, fonts.size());
        byte[] file = Base64.getDecoder().decode(fonts.getFirst());
        Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file));
        assertEquals(-1, font.canDisplayUpTo("Été12"));
        assertFalse(font.canDisplay('x'));
        assertTrue(file.length < 10_000 && svg.contains("font-family=\"'Noto Sans', "), file.length + svg.substring(0, 300));
    }

    @Test
    void theMatrixIsWellFormedAndHasAGroupPerMark() throws Exception {
        Document document = parse(painter.paint(Samples.scene(Samples.groups().select("Journalists")).scene()));
        assertEquals("svg", document.getDocumentElement().getTagName());
        assertEquals(10, symbols(document));
    }

    @Test
    void theChartIsWellFormedAndHasAGroupPerValue() throws Exception {
        ChartScene chart = ChartScene.of(Samples.misuse(), 572, 310, Metrics.standard(), Samples.MEASURE);
        assertEquals(12, symbols(parse(painter.paint(chart.scene()))));
    }

    @Test
    void anyNameIsEscaped() throws Exception {
        String name = "R&D <\"unit\">\u0001 مجموعة";
        Document document = parse(painter.paint(Samples.scene(
                Samples.matrix(List.of(Samples.mark(name, 3, 8, Quadrant.CULTIVATE)))).scene()));
        assertTrue(document.getDocumentElement().getTextContent().contains("R&D <\"unit\"> مجموعة"));
    }

    private static long symbols(Document document) {
        NodeList groups = document.getElementsByTagName("g");
        return IntStream.range(0, groups.getLength()).mapToObj(i -> (Element) groups.item(i))
                .filter(group -> group.getAttribute("role").equals("graphics-symbol")).count();
    }

    private static Document parse(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
