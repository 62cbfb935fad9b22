package org.baraza.architecture;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The wording of a source, by its runs of words, to tell ours from it. */
final class SourceWords {

    /** So many words in a row are the source's sentence and no coincidence. */
    static final int RUN = 8;

    /** Stands for a name, which is the same in both and part of no run. */
    private static final String NAME = "|";

    private final Set<String> runs;
    private final List<String> names;

    /** @param names what may be said as the source says it: names and lists */
    SourceWords(String source, List<String> names) {
        this.names = names.stream().map(name -> joined(words(name))).toList();
        runs = source.lines().flatMap(line -> runs(words(line))).collect(Collectors.toCollection(HashSet::new));
    }

    /** The runs of the text that the source has too, each as long as it goes; none for a text of one's own. */
    List<String> sharedWith(String text) {
        List<String> words = withoutNames(text);
        List<Integer> starts = IntStream.rangeClosed(0, words.size() - RUN)
                .filter(i -> runs.contains(run(words, i))).boxed().toList();
        Set<Integer> shared = Set.copyOf(starts);
        return starts.stream().filter(start -> !shared.contains(start - 1)).map(start -> {
            int end = start;
            while (shared.contains(end + 1)) {
                end++;
            }
            return String.join(" ", words.subList(start, end + RUN));
        }).toList();
    }

    private List<String> withoutNames(String text) {
        String joined = joined(words(text));
        for (String name : names) {
            joined = joined.replace(name, " " + NAME + " ");
        }
        return words(joined, "\\s+");
    }

    private static Stream<String> runs(List<String> words) {
        return IntStream.rangeClosed(0, words.size() - RUN).mapToObj(start -> run(words, start));
    }

    private static String run(List<String> words, int start) {
        return String.join(" ", words.subList(start, start + RUN));
    }

    /** Words with a space on both sides, so that a name is found as a whole. */
    private static String joined(List<String> words) {
        return " " + String.join(" ", words) + " ";
    }

    private static List<String> words(String text) {
        return words(text.toLowerCase(Locale.ROOT).replaceAll("['’]", ""), "[^\\p{L}\\p{N}]+");
    }

    private static List<String> words(String text, String between) {
        return Arrays.stream(text.split(between)).filter(word -> !word.isEmpty()).toList();
    }
}
