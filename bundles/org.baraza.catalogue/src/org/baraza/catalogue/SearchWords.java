package org.baraza.catalogue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words of a search, and where they occur in a text: whatever the case and the accents, anywhere in a word, and at
 * the beginning of a word also in the forms that English and French give them, so that "enquêtes" finds "enquête". Beside
 * longer words, small ones such as "le" are marked only where they stand by themselves.
 */
public final class SearchWords {

    /** Part of a text, in characters. */
    public record Span(int start, int length) {
    }

    private record Word(String typed, List<String> forms) {

        /** @param text folded */
        boolean isIn(String text) {
            if (text.contains(typed)) {
                return true;
            }
            for (String form : forms) {
                if (begins(text, form, 0) >= 0) {
                    return true;
                }
            }
            return false;
        }

        boolean beginsIn(String text) {
            return begins(text, typed, 0) >= 0 || forms.stream().anyMatch(form -> begins(text, form, 0) >= 0);
        }

        boolean isSmall() {
            return typed.length() <= SMALL;
        }

        void mark(String text, List<Integer> origins, String original, boolean alone, BitSet found) {
            for (int at = text.indexOf(typed); at >= 0; at = text.indexOf(typed, at + 1)) {
                if (!alone || standsAlone(at, text)) {
                    mark(at, typed, origins, original, found);
                }
            }
            for (String form : forms) {
                for (int at = begins(text, form, 0); at >= 0; at = begins(text, form, at + 1)) {
                    mark(at, form, origins, original, found);
                }
            }
        }

        private boolean standsAlone(int at, String text) {
            int end = at + typed.length();
            return (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                    && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
        }

        private static void mark(int at, String word, List<Integer> origins, String original, BitSet found) {
            int last = origins.get(at + word.length() - 1);
            found.set(origins.get(at), original.offsetByCodePoints(last, 1));
        }

        /** Where the form begins a word, from there on; negative if nowhere. */
        private static int begins(String text, String form, int from) {
            int at = text.indexOf(form, from);
            while (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
                at = text.indexOf(form, at + 1);
            }
            return at;
        }
    }

    /** Of articles and the like, in letters. */
    private static final int SMALL = 3;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final List<Word> words;

    private SearchWords(List<Word> words) {
        this.words = words;
    }

    public static SearchWords of(String search) {
        return new SearchWords(SPACE.splitAsStream(folded(search)).filter(word -> !word.isEmpty())
                .map(word -> new Word(word, WordForms.of(word))).toList());
    }

    /** Whether nothing is searched for. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether every word occurs in the text, which is {@link #folded}. */
    public boolean allIn(String folded) {
        for (Word word : words) {
            if (!word.isIn(folded)) {
                return false;
            }
        }
        return true;
    }

    /** Whether every word begins a word of the text, which is {@link #folded}. */
    public boolean allBeginIn(String folded) {
        return words.stream().allMatch(word -> word.beginsIn(folded));
    }

    /** Where the words occur, in order, without overlaps. */
    public List<Span> in(String text) {
        if (words.isEmpty()) {
            return List.of();
        }
        StringBuilder plain = new StringBuilder();
        List<Integer> origins = new ArrayList<>();
        text.codePoints().forEach(new FoldedText(plain, origins)::append);
        BitSet found = new BitSet();
        String folded = plain.toString();
        boolean longer = words.stream().anyMatch(word -> !word.isSmall());
        words.forEach(word -> word.mark(folded, origins, text, longer && word.isSmall(), found));
        return spans(found);
    }

    /** The text in small letters without accents, to search in. */
    public static String folded(String text) {
        String bare = Normalizer.isNormalized(text, Normalizer.Form.NFKD) ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKD);
        return MARKS.matcher(bare).replaceAll("").toLowerCase(Locale.ROOT);
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
}
