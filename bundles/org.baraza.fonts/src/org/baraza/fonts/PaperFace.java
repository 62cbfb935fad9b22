package org.baraza.fonts;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

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

    /** The TrueType file, from its beginning; whoever asks closes it. */
    public InputStream open() throws IOException {
        return Optional.ofNullable(PaperFace.class.getResourceAsStream(file))
                .orElseThrow(() -> new FileNotFoundException(file));
    }
}
