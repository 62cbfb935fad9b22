package org.baraza.exchange.internal.values;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words without what people write now so, now so: case, accents, signs and more than one space. */
public final class PlainWord {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private PlainWord() {
    }

    /** "cout annee 1" for "Coût (année 1)". */
    public static String of(String text) {
        String letters = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return SIGNS.matcher(letters.toLowerCase(Locale.ROOT).replace("œ", "oe")).replaceAll(" ").strip();
    }
}
