package org.baraza.model.derived;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;

import org.baraza.model.ChangeSink;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Agency;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.Step;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DerivedPerElementTest {

    private final Derivations all = Derivations.following();
    private final Strategy strategy = StrategyFactory.eINSTANCE.createStrategy();
    private final Objective objective = StrategyFactory.eINSTANCE.createObjective();
    private final Activity radio = activity("Radio");
    private final Activity school = activity("School");
    private final Agency office = StrategyFactory.eINSTANCE.createAgency();
    private final DerivedPerElement<Activity, String> texts = all.perElement(
            () -> List.copyOf(objective.getActivities()), this::text);

    @BeforeEach
    void plan() {
        strategy.getObjectives().add(objective);
        strategy.getAgencies().add(office);
        objective.getActivities().addAll(List.of(radio, school));
        new ChangeSink(new Following(all)::hear).attachTo(strategy);
        texts.values();
    }

    @Test
    void computesTheValueOfTheChangedElementAlone() {
        assertEquals(2, texts.runs());
        radio.setName("Community radio");
        assertEquals(List.of("Community radio 0", "School 0"), texts.values());
        assertEquals(3, texts.runs());
    }

    @Test
    void seesWhatIsDeepInAnElement() {
        radio.getSteps().add(StrategyFactory.eINSTANCE.createStep());
        assertEquals(List.of("Radio 1", "School 0"), texts.values());
        assertEquals(3, texts.runs());
        radio.getSteps().getFirst().setText("Ask the stations");
        texts.values();
        assertEquals(3, texts.runs());
    }

    @Test
    void computesTheValuesThatReadSomethingOutside() {
        radio.setLead(office);
        assertEquals(List.of("Radio 0 null", "School 0"), texts.values());
        office.setName("NSI");
        assertEquals(List.of("Radio 0 NSI", "School 0"), texts.values());
        assertEquals(4, texts.runs());
    }

    @Test
    void followsTheListOfElements() {
        Activity contest = activity("Contest");
        objective.getActivities().add(1, contest);
        assertEquals(List.of("Radio 0", "Contest 0", "School 0"), texts.values());
        objective.getActivities().move(0, 2);
        assertEquals(List.of("School 0", "Radio 0", "Contest 0"), texts.values());
        objective.getActivities().remove(radio);
        assertEquals(List.of("School 0", "Contest 0"), texts.values());
        assertEquals(3, texts.runs());
    }

    @Test
    void followsAPartFromElementToElement() {
        Step step = StrategyFactory.eINSTANCE.createStep();
        DerivedPerElement<Activity, String> owners = all.perElement(texts::elements,
                activity -> step.eContainer() == activity ? "mine " + step.getText() : "not mine");
        radio.getSteps().add(step);
        assertEquals(List.of("mine null", "not mine"), owners.values());
        school.getSteps().add(step);
        step.setText("Ask");
        assertEquals(List.of("not mine", "mine Ask"), owners.values());
        step.setText("Ask again");
        assertEquals(List.of("not mine", "mine Ask again"), owners.values());
    }

    @Test
    void isReadElementByElement() {
        DerivedPerElement<Activity, Integer> lengths = all.perElement(texts::elements,
                activity -> texts.get(activity).length());
        assertEquals(List.of(7, 8), lengths.values());
        radio.setName("Air");
        assertEquals(List.of(5, 8), lengths.values());
        assertEquals(3, lengths.runs());
    }

    @Test
    void isAddedUp() {
        Derived<Integer> sum = all.value(() -> texts.values().stream().mapToInt(String::length).sum());
        assertEquals(15, sum.get());
        radio.setName("Air");
        assertEquals(13, sum.get());
        assertEquals(3, texts.runs());
    }

    @Test
    void isReadByAnElementThatHoldsThem() {
        DerivedPerElement<Objective, Integer> sums = all.perElement(() -> List.copyOf(strategy.getObjectives()),
                each -> each.getActivities().stream().mapToInt(activity -> texts.get(activity).length()).sum());
        strategy.getObjectives().add(StrategyFactory.eINSTANCE.createObjective());
        assertEquals(List.of(15, 0), sums.values());
        radio.setName("Air");
        assertEquals(List.of(13, 0), sums.values());
        assertEquals(3, sums.runs());
    }

    @Test
    void computesTheValuesOfThoseAloneThatReadTheChangedObject() {
        Agency ministry = StrategyFactory.eINSTANCE.createAgency();
        strategy.getAgencies().add(ministry);
        radio.setLead(office);
        school.setLead(ministry);
        texts.values();
        int runs = texts.runs();
        ministry.setName("Ministry");
        assertEquals(List.of("Radio 0 null", "School 0 Ministry"), texts.values());
        assertEquals(runs + 1, texts.runs());
    }

    @Test
    void tellsOfAnotherValueAloneIfItIsToBeDistinct() {
        DerivedPerElement<Activity, Integer> places = all.distinctPerElement(texts::elements,
                activity -> objective.getActivities().indexOf(activity));
        DerivedPerElement<Activity, String> numbered = all.perElement(texts::elements,
                activity -> places.get(activity) + " " + activity.getName());
        assertEquals(List.of("0 Radio", "1 School"), numbered.values());
        objective.getActivities().add(activity("Contest"));
        assertEquals(List.of("0 Radio", "1 School", "2 Contest"), numbered.values());
        assertEquals(3, numbered.runs());
        objective.getActivities().move(0, 1);
        assertEquals(List.of("0 School", "1 Radio", "2 Contest"), numbered.values());
        assertEquals(5, numbered.runs());
    }

    @Test
    void hasANewEditionWithEveryOtherValueAlone() {
        int first = texts.edition();
        radio.setName("Radio");
        assertEquals(first, texts.edition());
        radio.setName("Air");
        int renamed = texts.edition();
        assertNotEquals(first, renamed);
        objective.getActivities().move(0, 1);
        int moved = texts.edition();
        assertNotEquals(renamed, moved);
        objective.getActivities().remove(radio);
        assertNotEquals(moved, texts.edition());
    }

    /** As a check that finds nothing in most elements: the findings of all are the same as before. */
    @Test
    void hasTheSameEditionWhereEmptyListsComeAndGo() {
        DerivedPerElement<Activity, List<Step>> steps = all.perElement(texts::elements,
                activity -> List.copyOf(activity.getSteps()));
        radio.getSteps().add(StrategyFactory.eINSTANCE.createStep());
        int first = steps.edition();
        Activity contest = activity("Contest");
        objective.getActivities().add(contest);
        assertEquals(first, steps.edition());
        objective.getActivities().move(2, school);
        assertEquals(first, steps.edition());
        objective.getActivities().remove(contest);
        assertEquals(first, steps.edition());
        objective.getActivities().remove(radio);
        assertNotEquals(first, steps.edition());
    }

    @Test
    void keepsTheFailureOfAnElementToIt() {
        DerivedPerElement<Activity, Integer> lengths = all.perElement(texts::elements,
                activity -> activity.getName().length());
        radio.setName(null);
        assertThrows(NullPointerException.class, lengths::values);
        assertEquals(6, lengths.get(school));
        radio.setName("Air");
        assertEquals(List.of(3, 6), lengths.values());
    }

    private String text(Activity activity) {
        return activity.getName() + " " + activity.getSteps().size()
                + Optional.ofNullable(activity.getLead()).map(lead -> " " + lead.getName()).orElse("");
    }

    private static Activity activity(String name) {
        Activity activity = StrategyFactory.eINSTANCE.createActivity();
        activity.setName(name);
        return activity;
    }
}
