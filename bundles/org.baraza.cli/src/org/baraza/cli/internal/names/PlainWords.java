package org.baraza.cli.internal.names;

import java.util.List;
import java.util.stream.Stream;

import org.baraza.catalogue.SearchWords;

/** Text without what people leave out when they type it: capitals, accents, signs. */
public final class PlainWords {

    private PlainWords() {
    }

    /** "Médias & presse" is "medias presse". */
    public static String of(String text) {
        return SearchWords.folded(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
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
