package org.baraza.cli.internal.names;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Things to choose from by the name that a person typed, whatever its case and accents.
 *
 * @param name of a thing, not null
 */
public record Candidates<T>(List<T> things, Function<T, String> name) {

    private static final int NEAREST = 3;

    /** Those that bear the name; if there are none, those whose name holds all of its words. */
    public List<T> matching(String typed) {
        String plain = PlainWords.of(typed);
        List<T> named = things.stream().filter(thing -> PlainWords.of(name.apply(thing)).equals(plain)).toList();
        return !named.isEmpty() || plain.isEmpty() ? named
                : things.stream().filter(thing -> PlainWords.holds(name.apply(thing), typed)).toList();
    }

    /** The few whose names look most like it, the likest first. */
    public List<T> nearest(String typed) {
        String plain = PlainWords.of(typed);
        return things.stream()
                .sorted(Comparator.comparingInt(thing -> distance(plain, PlainWords.of(name.apply(thing)))))
                .limit(NEAREST).toList();
    }

    /** How many letters have to be put in, left out or replaced to make the one text the other. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
