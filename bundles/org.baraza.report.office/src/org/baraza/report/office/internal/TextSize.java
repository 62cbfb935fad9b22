package org.baraza.report.office.internal;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;

import org.apache.poi.ooxml.util.POIXMLUnits;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

/**
 * How much room the text of a style takes, as the styles of the document say, which may be those of an office. Lengths are
 * twentieths of a point.
 *
 * @param size of the letters
 * @param line from line to line
 * @param narrower how wide the letters are against those that are measured
 * @param newPage whether it begins a page
 */
record TextSize(double size, double line, double before, double after, double narrower, boolean newPage) {

    private static final double HALF_POINT = 10;
    /** Of which line spacing is a multiple. */
    private static final double SINGLE = 240;

    /** What a face needs from line to line in single spacing, and how wide it runs against ours. */
    private record Face(double single, double narrower) {
    }

    private static final Face CALIBRI = new Face(1.2207, 0.885);
    /** Of what isn't known: rather too much room than torn words. */
    private static final Face UNKNOWN = new Face(1.25, 1);
    private static final Map<String, Face> WIDE = Map.of("dejavu serif", new Face(1.1641, 1.13), "dejavu sans", new Face(1.1641, 1.12),
            "noto sans", new Face(1.362, 1), "noto serif", new Face(1.362, 1.03), "open sans", new Face(1.362, 1.01),
            "bookman old style", new Face(1.17, 1.08), "century gothic", new Face(1.2, 1.03), "courier new", new Face(1.1328, 1.12),
            "montserrat", new Face(1.219, 1.13));
    private static final Map<String, Face> FACES = Map.of("arial", new Face(1.1499, 0.955), "liberation sans", new Face(1.1499, 0.955),
            "helvetica", new Face(1.1499, 0.955), "times new roman", new Face(1.1499, 0.865),
            "liberation serif", new Face(1.1499, 0.865), "cambria", new Face(1.1724, 0.92), "verdana", new Face(1.2153, 1.12),
            "georgia", new Face(1.1362, 0.96), "tahoma", new Face(1.207, 0.95), "segoe ui", new Face(1.33, 0.955));

    static TextSize of(XWPFStyles styles, String id) {
        StyleChain chain = StyleChain.of(styles, id);
        double size = chain.letters(it -> it.sizeOfSzArray() == 0 ? null : it.getSzArray(0).getVal()).map(TextSize::number)
                .orElse(SINGLE / 12) * HALF_POINT;
        Face face = chain.letters(it -> it.sizeOfRFontsArray() == 0 ? null : it.getRFontsArray(0).getAscii())
                .map(name -> face(name.toLowerCase(Locale.ROOT))).orElse(CALIBRI);
        // what is not said reads as 0, and is inherited
        return new TextSize(size, line(chain, size * face.single),
                chain.spacing(it -> it.isSetBefore() ? it.getBefore() : null).map(TextSize::number).orElse(0.0),
                chain.spacing(it -> it.isSetAfter() ? it.getAfter() : null).map(TextSize::number).orElse(0.0), face.narrower,
                chain.paragraph(it -> it.isSetPageBreakBefore() ? it.getPageBreakBefore() : null)
                        .map(POIXMLUnits::parseOnOff).orElse(false));
    }

    private static Face face(String name) {
        return name.startsWith("calibri") || name.equals("carlito") ? CALIBRI : FACES.getOrDefault(name, WIDE.getOrDefault(name, UNKNOWN));
    }

    private static double line(StyleChain chain, double single) {
        double said = chain.spacing(it -> it.isSetLine() ? it.getLine() : null).map(TextSize::number).orElse(SINGLE);
        STLineSpacingRule.Enum rule = chain.spacing(it -> it.isSetLine() ? it.getLineRule() : null).orElse(STLineSpacingRule.AUTO);
        if (rule == STLineSpacingRule.EXACT) {
            return said;
        }
        return rule == STLineSpacingRule.AT_LEAST ? Math.max(said, single) : single * said / SINGLE;
    }

    /** A length may be given with a unit; those of Word itself are plain numbers. */
    private static double number(Object said) {
        return said instanceof BigInteger whole ? whole.doubleValue() : 0;
    }

    /**
     * How many lines a text takes.
     *
     * @param room width of a line
     */
    int lines(String text, double room, LetterWidths letters) {
        return letters.lines(text, room / (size * narrower));
    }
}
