package org.baraza.torture.input;

import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What came of all inputs. */
final class Tally {

    private static final int FRAMES = 6;

    private final Map<String, Integer> failures = new LinkedHashMap<>();
    private final PrintStream out;
    private int inputs;
    private int refused;
    private int loaded;
    private int crashes;
    private int hangs;
    private int touched;
    private Duration slowest = Duration.ZERO;

    /** @param out is told at once what failed */
    Tally(PrintStream out) {
        this.out = out;
    }

    /** @param name of the input, by which it is kept */
    void add(String name, Bench.Outcome outcome, boolean touchedCanary) {
        inputs++;
        slowest = slowest.compareTo(outcome.taken()) < 0 ? outcome.taken() : slowest;
        outcome.end().ifPresent(end -> {
            if (end == Trial.End.REFUSED) {
                refused++;
            } else {
                loaded++;
            }
        });
        outcome.failure().ifPresent(failure -> fail(name, failure, outcome.hung()));
        if (touchedCanary) {
            touched++;
            out.println("Touched a file or the network: " + name);
            failures.merge("touched a file or the network: " + name, 1, Integer::sum);
        }
    }

    private void fail(String name, Throwable failure, boolean hung) {
        if (hung) {
            hangs++;
        } else {
            crashes++;
        }
        String first = failures.keySet().stream().filter(known -> known.endsWith(place(failure))).findFirst()
                .orElseGet(() -> name + ": " + abridged(String.valueOf(failure)) + place(failure));
        if (failures.merge(first, 1, Integer::sum) == 1) {
            out.println("First " + first);
        }
    }

    boolean isClean() {
        return failures.isEmpty();
    }

    void print() {
        failures.forEach((what, count) -> out.println(count + " times: " + what.lines().findFirst().orElse("")));
        out.printf("%d inputs: %d refused with a sentence, %d loaded; the slowest took %d ms; %d touched a file or the network,"
                + " %d crashes, %d hangs%n", inputs, refused, loaded, slowest.toMillis(), touched, crashes, hangs);
    }

    private static String abridged(String text) {
        int most = 300;
        return text.length() > most ? text.substring(0, most) + "…" : text;
    }

    private static String place(Throwable failure) {
        return Stream.of(failure.getStackTrace()).limit(FRAMES).map(frame -> "\n    at " + frame).collect(Collectors.joining());
    }
}
