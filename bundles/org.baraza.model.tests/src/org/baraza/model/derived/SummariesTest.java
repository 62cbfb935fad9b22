package org.baraza.model.derived;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.baraza.model.ChangeSink;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What neighbouring values come to together, part by part. */
class SummariesTest {

    private static final int MANY = 1_000;

    private final Random random = new Random(1);
    private final Derivations all = Derivations.following();
    private final Strategy strategy = StrategyFactory.eINSTANCE.createStrategy();
    private final Objective objective = StrategyFactory.eINSTANCE.createObjective();
    private final List<Activity> activities = objective.getActivities();
    private final DerivedPerElement<Activity, String> names = all.perElement(() -> List.copyOf(objective.getActivities()),
            activity -> activity.getName());
    private final Function<List<String>, String> joining = this::joined;
    private int asked;

    @BeforeEach
    void plan() {
        strategy.getObjectives().add(objective);
        IntStream.range(0, MANY).forEach(i -> activities.add(activity(i)));
        new ChangeSink(new Following(all)::hear).attachTo(strategy);
        assertEquals(text(), summary());
    }

    @Test
    void onlyThePartOfTheChangedElementIsAskedFor() {
        int parts = asked;
        assertTrue(parts > 2, "parts: " + parts);
        activities.get(MANY / 2).setName("other");
        assertEquals(text(), summary());
        assertEquals(parts + 1, asked);
        assertEquals(text(), summary());
        assertEquals(parts + 1, asked);
    }

    @Test
    void followElementsThatComeAndGoAndMove() {
        for (int i = 0; i < 300; i++) {
            switch (random.nextInt(5)) {
                case 0 -> activities.add(random.nextInt(activities.size() + 1), activity(MANY + i));
                case 1 -> activities.remove(random.nextInt(activities.size()));
                case 2 -> objective.getActivities().move(random.nextInt(activities.size()), random.nextInt(activities.size()));
                case 3 -> activities.subList(from(), activities.size()).clear();
                default -> activities.addAll(from(), IntStream.range(0, random.nextInt(300)).mapToObj(this::activity).toList());
            }
            if (random.nextBoolean()) {
                assertEquals(text(), summary());
            }
        }
        objective.getActivities().clear();
        assertEquals("", summary());
        activities.add(activity(1));
        assertEquals(text(), summary());
    }

    /** A value that fails leaves nothing to be summed up, and nothing of before is left when it no longer does. */
    @Test
    void areThereAgainWhenAValueIs() {
        Function<List<Integer>, Integer> sum = values -> values.stream().mapToInt(Integer::intValue).sum();
        DerivedPerElement<Activity, Integer> lengths = all.perElement(() -> List.copyOf(objective.getActivities()),
                activity -> activity.getName().length());
        int before = sum.apply(lengths.summaries(sum));
        activities.getFirst().setName(null);
        assertThrows(NullPointerException.class, () -> lengths.summaries(sum));
        activities.getFirst().setName("again");
        assertEquals(before + "again".length() - "0 ".length(), sum.apply(lengths.summaries(sum)));
    }

    @Test
    void hearOfAValueThatWasAskedForAlone() {
        activities.getLast().setName("other");
        assertEquals("other", names.get(activities.getLast()));
        assertEquals(text(), summary());
    }

    private int from() {
        return Math.max(0, activities.size() - random.nextInt(200));
    }

    private String text() {
        return String.join("", activities.stream().map(Activity::getName).toList());
    }

    private String summary() {
        return String.join("", names.summaries(joining));
    }

    private String joined(List<String> part) {
        asked++;
        return String.join("", part);
    }

    private Activity activity(int number) {
        Activity activity = StrategyFactory.eINSTANCE.createActivity();
        activity.setName(number + " ");
        return activity;
    }
}
