package org.baraza.ui.internal.find;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.baraza.analysis.Labels;
import org.baraza.analysis.Vocabulary;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.FeedbackItem;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.model.strategy.Task;
import org.baraza.ui.internal.Messages;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

/** The groups, objectives, activities, indicators, feedback and tasks of a strategy, each with where it is. */
final class ElementSearch {

    /**
     * An element that can be found.
     *
     * @param name "Three-day media training"
     * @param place "Activity 2.1 · Objective 2"
     */
    record Named(StrategyElement element, String name, String place) {
    }

    private final Vocabulary vocabulary;
    private final Map<EObject, String> numbers = new HashMap<>();
    private final Map<EClass, String> kinds = new HashMap<>();

    private ElementSearch(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** In the order of the document. */
    static List<Named> in(Strategy strategy, Vocabulary vocabulary) {
        ElementSearch search = new ElementSearch(vocabulary);
        search.count(strategy.getObjectives());
        Iterable<EObject> all = strategy::eAllContents;
        return StreamSupport.stream(all.spliterator(), false).filter(ElementSearch::isSought)
                .map(StrategyElement.class::cast).flatMap(search::named).toList();
    }

    /** Once for all of them: asking each where it stands among its like would take long in a long plan. */
    private void count(List<Objective> objectives) {
        for (Objective objective : objectives) {
            String number = Integer.toString(numbers.size() + 1);
            numbers.put(objective, number);
        }
        for (Objective objective : objectives) {
            int activity = 0;
            for (Activity each : objective.getActivities()) {
                numbers.put(each, numbers.get(objective) + "." + ++activity);
            }
        }
    }

    private Stream<Named> named(StrategyElement element) {
        return Labels.name(element).map(name -> new Named(element, name, place(element))).stream();
    }

    private String place(StrategyElement element) {
        return element.eContainer() instanceof StrategyElement owner && !(owner instanceof Strategy)
                ? NLS.bind(Messages.Find_place, sign(element), sign(owner)) : sign(element);
    }

    /** "Activity 2.1". */
    private String sign(StrategyElement element) {
        String kind = kinds.computeIfAbsent(element.eClass(), type -> vocabulary.kind(element));
        return (kind + " " + numbers.getOrDefault(element, "")).strip();
    }

    private static boolean isSought(EObject element) {
        return element instanceof StakeholderGroup || element instanceof Objective || element instanceof Activity
                || element instanceof Indicator || element instanceof FeedbackItem || element instanceof Task;
    }
}
