package org.baraza.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePathScanner;

/** The reachable figures: small classes, short methods, and a third of the code is tests. They are logged, too. */
class FiguresTest {

    /** Percent of the code that tests shall be, and what is asserted until then: to be raised, never lowered. */
    private static final int TESTS_GOAL = 35;
    private static final int TESTS_AT_LEAST = 25;

    private static final Logger LOGGER = Logger.getLogger("figures");

    private final List<Source> all = House.ours().sources().stream().filter(it -> !it.isPackageInfo()).toList();
    private final Map<Boolean, List<Source>> byTest = all.stream().collect(Collectors.partitioningBy(Source::isTest));

    @Test
    void classesAreSmall() {
        List<Integer> lines = byTest.get(false).stream().map(Source::lines).sorted().toList();
        atMost(60, "median of the lines of a class", percentile(lines, 50));
        atMost(200, "95th percentile of the lines of a class", percentile(lines, 95));
    }

    @Test
    void noClassIsBig() {
        House house = House.ours();
        Breaches.none(all.stream().filter(source -> source.lines() > 400)
                .map(source -> house.place(source.file()) + " has " + source.lines() + " lines").toList());
    }

    @Test
    void methodsAreShort() {
        List<Integer> lines = byTest.get(false).stream().flatMap(source -> methods(source).stream()).sorted().toList();
        atMost(12, "90th percentile of the lines of a method", percentile(lines, 90));
    }

    @Test
    void enoughOfTheCodeIsTests() {
        int tests = byTest.get(true).stream().mapToInt(Source::lines).sum();
        int share = 100 * tests / all.stream().mapToInt(Source::lines).sum();
        LOGGER.info(() -> "Tests are " + share + " % of the code; the goal is " + TESTS_GOAL + " %");
        assertTrue(share >= TESTS_AT_LEAST, () -> "tests are " + share + " % of the code, less than " + TESTS_AT_LEAST);
    }

    @Test
    void percentilesAreCounted() {
        assertEquals(50, percentile(IntStream.rangeClosed(1, 100).boxed().toList(), 50));
        assertEquals(95, percentile(IntStream.rangeClosed(1, 100).boxed().toList(), 95));
        assertEquals(7, percentile(List.of(7), 95));
    }

    private static void atMost(int limit, String what, int figure) {
        LOGGER.info(() -> "The " + what + " is " + figure);
        assertTrue(figure <= limit, "the " + what + " is " + figure + ", more than " + limit);
    }

    /** The least of the sorted numbers that so many percent do not exceed. */
    private static int percentile(List<Integer> sorted, int percent) {
        return sorted.get((int) Math.ceil(percent * sorted.size() / 100.0) - 1);
    }

    private static List<Integer> methods(Source source) {
        List<Integer> lines = new ArrayList<>();
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitMethod(MethodTree tree, Void nothing) {
                lines.add(source.lines(tree));
                return super.visitMethod(tree, nothing);
            }
        }.scan(source.unit(), null);
        return lines;
    }
}
