package org.baraza.ui.catalogue.internal.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Where the words of a search occur in a text, as the catalogue searches: whatever the case and the accents. */
public final class Hits {

    /** Part of a text, in characters. */
    public record Span(int start, int length) {
    }

    private final List<String> words;

    private Hits(List<String> words) {
        this.words = words;
    }

    public static Hits of(String search) {
        return new Hits(Stream.of(plain(search).strip().split("\\s+")).filter(word -> !word.isEmpty()).toList());
    }

    /** In order, without overlaps. */
    public List<Span> in(String text) {
        if (words.isEmpty()) {
            return List.of();
        }
        StringBuilder plain = new StringBuilder();
        List<Integer> origins = new ArrayList<>();
        text.codePoints().forEach(new PlainText(plain, origins)::append);
        BitSet found = new BitSet();
        for (String word : words) {
            for (int at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + 1)) {
                int last = origins.get(at + word.length() - 1);
                found.set(origins.get(at), text.offsetByCodePoints(last, 1));
            }
        }
        return spans(found);
    }

    private static List<Span> spans(BitSet found) {
        List<Span> spans = new ArrayList<>();
        for (int start = found.nextSetBit(0); start >= 0;) {
            int end = found.nextClearBit(start);
            spans.add(new Span(start, end - start));
            start = found.nextSetBit(end);
        }
        return spans;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
    }

    /** Collects plain characters, each with the place in the text that it came from. */
    private static final class PlainText {

        private final StringBuilder plain;
        private final List<Integer> origins;
        private int place;

        PlainText(StringBuilder plain, List<Integer> origins) {
            this.plain = plain;
            this.origins = origins;
        }

        void append(int codePoint) {
            String letters = plain(Character.toString(codePoint));
            plain.append(letters);
            letters.chars().forEach(letter -> origins.add(place));
            place += Character.charCount(codePoint);
        }
    }
}
