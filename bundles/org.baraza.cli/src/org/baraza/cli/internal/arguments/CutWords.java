package org.baraza.cli.internal.arguments;

import java.math.BigDecimal;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.baraza.analysis.CutRule;
import org.baraza.analysis.Reduction;
import org.baraza.cli.internal.output.JsonWords;
import org.baraza.model.values.Formats;

/** How a smaller budget is typed. Every method throws an {@link IllegalArgumentException} at what is off. */
public final class CutWords {

    private static final String NUMBER = "\\d{1,2}";
    private static final String YEARS = NUMBER + "(-" + NUMBER + ")?(," + NUMBER + "(-" + NUMBER + ")?)*";

    private CutWords() {
    }

    /** {@code 15%}, or {@code 25000}: something to save in any case. */
    public static Reduction reduction(String word) {
        boolean isShare = word.endsWith("%");
        BigDecimal number = Formats.amount(isShare ? word.substring(0, word.length() - 1) : word);
        if (number.signum() == 0) {
            throw new IllegalArgumentException(word);
        }
        return isShare ? new Reduction.Share(number) : new Reduction.Amount(number);
    }

    /** {@code 2}, {@code 1,3} or {@code 2-3}: numbers of plan years. */
    public static SortedSet<Integer> years(String word) {
        if (!word.matches(YEARS)) {
            throw new IllegalArgumentException(word);
        }
        SortedSet<Integer> years = new TreeSet<>();
        for (String part : word.split(",")) {
            String[] ends = part.split("-");
            int first = Integer.parseInt(ends[0]);
            int last = Integer.parseInt(ends[ends.length - 1]);
            if (first > last) {
                throw new IllegalArgumentException(word);
            }
            IntStream.rangeClosed(first, last).forEach(years::add);
        }
        return years;
    }

    /** The word of JSON, or the rule's own id: {@code latestStart} or {@code latest-start}. */
    public static CutRule rule(String word) {
        return Stream.of(CutRule.values()).filter(rule -> rule.id().equals(word) || JsonWords.of(rule).equals(word))
                .findFirst().orElseThrow(IllegalArgumentException::new);
    }
}
