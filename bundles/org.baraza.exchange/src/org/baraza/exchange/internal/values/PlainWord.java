package org.baraza.exchange.internal.values;

import java.util.regex.Pattern;

import org.baraza.catalogue.SearchWords;

/** Words without what people write now so, now so: case, accents, signs and more than one space. */
public final class PlainWord {

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private PlainWord() {
    }

    /** A name, in which "and", "et" and "&" are the same. */
    public static String ofName(String text) {
        return of(text).replaceAll(" (?:and|et) ", " ");
    }

    /** "cout annee 1" for "Coût (année 1)". */
    public static String of(String text) {
        return SIGNS.matcher(SearchWords.folded(text).replace("œ", "oe")).replaceAll(" ").strip();
    }
}
