package org.baraza.fonts;

import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A face of the family that paper and headless pictures are set in, so that they are the same on every machine,
 * whatever fonts it has: Noto Sans (OFL 1.1), for Latin, Greek and Cyrillic letters, and its Arabic companion.
 */
public enum PaperFace {

    REGULAR("NotoSans-Regular.ttf", Script.LATIN, false),
    BOLD("NotoSans-Bold.ttf", Script.LATIN, true),
    ARABIC("NotoSansArabic-Regular.ttf", Script.ARABIC, false),
    ARABIC_BOLD("NotoSansArabic-Bold.ttf", Script.ARABIC, true);

    /** What the letters of a face are for. */
    public enum Script {

        LATIN("Noto Sans"), ARABIC("Noto Sans Arabic");

        private final String family;

        Script(String family) {
            this.family = family;
        }

        /** The name of the family, as style sheets give it. */
        public String family() {
            return family;
        }
    }

    /** Without which no program takes a font. */
    private static final List<String> PARTS = List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp", "cmap",
            "name", "OS/2", "post");

    private final String file;
    private final Script script;
    private final boolean bold;

    PaperFace(String file, Script script, boolean bold) {
        this.file = file;
        this.script = script;
        this.bold = bold;
    }

    public Script script() {
        return script;
    }

    public boolean bold() {
        return bold;
    }

    /** A TrueType file of these letters alone, as small as a drawing can carry. What joins letters, as in Arabic, is not in it. */
    public byte[] only(IntStream letters) throws IOException {
        try (TrueTypeFont whole = new TTFParser().parse(new RandomAccessReadBuffer(open()))) {
            TTFSubsetter part = new TTFSubsetter(whole, PARTS);
            letters.forEach(part::add);
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            part.writeToStream(file);
            return file.toByteArray();
        }
    }

    /** The TrueType file, from its beginning; whoever asks closes it. */
    public InputStream open() throws IOException {
        return Optional.ofNullable(PaperFace.class.getResourceAsStream(file))
                .orElseThrow(() -> new FileNotFoundException(file));
    }
}
