package org.baraza.ui.internal.find;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.baraza.analysis.Labels;
import org.baraza.catalogue.SearchWords;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.FeedbackItem;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.model.strategy.Task;
import org.eclipse.emf.ecore.EObject;

/** Finds groups, objectives, activities, indicators, feedback and tasks of a strategy by any words of their names. */
final class ElementSearch {

    private ElementSearch() {
    }

    /** What has all words of the query in its label, in the order of the document. */
    static Stream<StrategyElement> find(Strategy strategy, String query) {
        List<String> words = Arrays.stream(SearchWords.folded(query).split("\\s+"))
                .filter(word -> !word.isEmpty()).toList();
        Iterable<EObject> all = strategy::eAllContents;
        return StreamSupport.stream(all.spliterator(), false).filter(ElementSearch::isSought)
                .map(StrategyElement.class::cast)
                .filter(element -> words.stream().allMatch(SearchWords.folded(label(element))::contains));
    }

    /** "Activity 2.1, Three-day media training". */
    static String label(StrategyElement element) {
        return Labels.of(element, Locale.getDefault());
    }

    private static boolean isSought(EObject element) {
        return element instanceof StakeholderGroup || element instanceof Objective || element instanceof Activity
                || element instanceof Indicator || element instanceof FeedbackItem || element instanceof Task;
    }
}
