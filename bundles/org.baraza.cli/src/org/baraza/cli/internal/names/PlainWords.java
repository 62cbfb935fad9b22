package org.baraza.cli.internal.names;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Text without what people leave out when they type it: capitals, accents, signs. */
public final class PlainWords {

    private PlainWords() {
    }

    /** "Médias & presse" is "medias presse". */
    public static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** Whether all words of the one occur in the other. */
    public static boolean holds(String text, String words) {
        String plain = of(text);
        return list(words).stream().allMatch(plain::contains);
    }

    static List<String> list(String text) {
        return Stream.of(of(text).split(" ")).filter(word -> !word.isEmpty()).toList();
    }
}
