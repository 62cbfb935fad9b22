package org.baraza.catalogue.guidelines;

import static org.baraza.catalogue.guidelines.GuidelinesPack.CATALOGUE;
import static org.baraza.catalogue.guidelines.GuidelinesPack.PACK;
import static org.baraza.catalogue.guidelines.GuidelinesPack.english;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.baraza.model.catalogue.Entry;
import org.baraza.model.catalogue.IndicatorLevel;
import org.baraza.model.catalogue.IndicatorTemplate;
import org.baraza.model.catalogue.Quadrant;
import org.baraza.model.catalogue.Tactic;
import org.baraza.model.values.EntryRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each tactic says all that a team needs to choose it and to carry it out, and none says it in another's words. */
class TacticsTest {

    /** Tactics that suit every group, so that none is named. Each other one names its groups. */
    private static final Set<String> FOR_EVERY_GROUP = Set.of("market-segmentation", "user-database",
            "service-agreements", "culture-shift", "surveys", "web-metrics", "request-system", "user-research",
            "newsletters", "monitoring-system", "onboarding-mechanism", "engagement-dashboard", "email-communication",
            "tailored-products");

    /** Two tactics may meet in a phrase such as "terms of reference and a", not in half a sentence. */
    private static final int WORDS_OF_ITS_OWN = 7;

    static Stream<String> tactics() {
        return PACK.getTactics().stream().map(Entry::getId);
    }

    private static Tactic tactic(String id) {
        return CATALOGUE.tactic(EntryRef.of(PACK.getId(), id)).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("tactics")
    void saysWhatItIsWhenItWorksAndWhatItTakes(String id) {
        Tactic tactic = tactic(id);
        assertAll(
                () -> assertSays(english(tactic.getDescription()), 15),
                () -> assertSays(english(tactic.getWhen()), 10),
                () -> assertSays(english(tactic.getStrengths()), 10),
                () -> assertSays(english(tactic.getWeaknesses()), 10),
                () -> assertSays(english(tactic.getPrerequisites()), 10));
    }

    @ParameterizedTest
    @MethodSource("tactics")
    void saysWhomAndWhatItServes(String id) {
        Tactic tactic = tactic(id);
        assertFalse(tactic.getQuadrants().isEmpty(), "quadrants");
        assertFalse(tactic.getQuadrants().contains(Quadrant.DROP), "nothing is aimed at groups outside the strategy");
        assertEquals(FOR_EVERY_GROUP.contains(id), tactic.getUserGroups().isEmpty(), "user groups");
        assertFalse(tactic.getSubprocesses().isEmpty(), "sub-processes");
    }

    @ParameterizedTest
    @MethodSource("tactics")
    void hasStepsToTakeInOrder(String id) {
        List<String> steps = tactic(id).getSteps().stream().map(step -> english(step.getText())).toList();
        assertTrue(steps.size() >= 5 && steps.size() <= 7, "steps: " + steps.size());
        steps.forEach(step -> assertSays(step, 4));
    }

    @ParameterizedTest
    @MethodSource("tactics")
    void canBeMeasuredByWhatIsDoneAndWhatItChanges(String id) {
        Set<IndicatorLevel> levels = tactic(id).getIndicators().stream()
                .map(ref -> CATALOGUE.indicator(ref.within(PACK.getId()))).flatMap(Optional::stream)
                .map(IndicatorTemplate::getLevel).collect(Collectors.toSet());
        assertEquals(Set.of(IndicatorLevel.OUTPUT, IndicatorLevel.OUTCOME), levels);
    }

    @Test
    void noneRepeatsAnother() {
        Map<String, String> firstSaidBy = new HashMap<>();
        List<String> repeated = PACK.getTactics().stream().flatMap(tactic -> runs(tactic)
                .filter(run -> !tactic.getId().equals(firstSaidBy.computeIfAbsent(run, words -> tactic.getId())))
                .map(run -> tactic.getId() + " and " + firstSaidBy.get(run) + ": " + run)).distinct().toList();
        assertEquals(List.of(), repeated);
    }

    private static Stream<String> runs(Tactic tactic) {
        Stream<String> words = Stream.of(tactic.getDescription(), tactic.getWhen(), tactic.getStrengths(),
                tactic.getWeaknesses(), tactic.getPrerequisites()).map(GuidelinesPack::english);
        Stream<String> steps = tactic.getSteps().stream().map(step -> english(step.getText()));
        return Stream.concat(words, steps).flatMap(TacticsTest::runs);
    }

    private static Stream<String> runs(String text) {
        List<String> words = words(text);
        return IntStream.rangeClosed(0, words.size() - WORDS_OF_ITS_OWN)
                .mapToObj(i -> String.join(" ", words.subList(i, i + WORDS_OF_ITS_OWN)));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase().split("[^\\p{L}\\p{N}’]+")).filter(word -> !word.isEmpty()).toList();
    }

    private static void assertSays(String text, int words) {
        assertTrue(words(text).size() >= words, () -> "at least " + words + " words: " + text);
    }
}
