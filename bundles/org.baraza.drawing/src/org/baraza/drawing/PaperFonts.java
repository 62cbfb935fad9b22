package org.baraza.drawing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.baraza.fonts.PaperFace;
import org.baraza.fonts.PaperFace.Script;

/** The fonts that we bring along, as Java2D sets them: each letter in the face that has it. */
final class PaperFonts {

    /** Widths are those of the outlines, not of a screen's dots: the same at every size and on every device. */
    private static final FontRenderContext EXACT = new FontRenderContext(new AffineTransform(), true, true);

    private static final char MINUS = '\u2212';
    private static final char EN_DASH = '\u2013';

    /** Whoever paints or measures shares them: reading a face takes as long as painting a picture. */
    private static final Map<PaperFace, Font> FACES = new ConcurrentHashMap<>();

    /** Reads each face when a text first needs it. */
    private static Font font(PaperFace face) {
        return FACES.computeIfAbsent(face, PaperFonts::read);
    }

    private static Font read(PaperFace face) {
        try (InputStream in = face.open()) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("The font file " + face + " is damaged", e);
        }
    }

    /** @param words not empty */
    TextLayout layout(String words, TextStyle style) {
        String text = words.replace(MINUS, EN_DASH); // which the faces lack, and which looks alike
        AttributedString letters = new AttributedString(text);
        int begin = 0;
        while (begin < text.length()) {
            PaperFace face = face(text.codePointAt(begin), style);
            int end = endOfRun(text, begin, style, face);
            letters.addAttribute(TextAttribute.FONT, font(face).deriveFont((float) style.size()), begin, end);
            begin = end;
        }
        return new TextLayout(letters.getIterator(), EXACT);
    }

    private static int endOfRun(String text, int begin, TextStyle style, PaperFace face) {
        int end = begin;
        while (end < text.length() && (face(text.codePointAt(end), style) == face || isShared(text.codePointAt(end)))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isShared(int letter) {
        return Character.isWhitespace(letter);
    }

    private static PaperFace face(int letter, TextStyle style) {
        boolean arabic = Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC;
        boolean bold = style.weight() != Weight.REGULAR;
        Script script = arabic ? Script.ARABIC : Script.LATIN;
        for (PaperFace face : PaperFace.values()) {
            if (face.script() == script && face.bold() == bold) {
                return face;
            }
        }
        throw new IllegalStateException("No face for " + script);
    }
}
