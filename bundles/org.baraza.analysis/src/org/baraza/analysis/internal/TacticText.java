package org.baraza.analysis.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.model.catalogue.Item;
import org.baraza.model.catalogue.LocalText;
import org.baraza.model.catalogue.Tactic;

/**
 * The words of a tactic in all languages of its pack.
 *
 * @param names those of each of its names and aliases
 * @param all those of its names, of what it is, when it works, what speaks for it and of its steps; what speaks against
 *        it is no answer to a need
 */
public record TacticText(List<Set<String>> names, Set<String> all) {

    public static TacticText of(Tactic tactic) {
        List<Set<String>> names = Stream.concat(values(tactic.getName()), tactic.getAliases().stream())
                .map(Terms::words).filter(words -> !words.isEmpty()).distinct().toList();
        Stream<String> texts = Stream.of(tactic.getName(), tactic.getDescription(), tactic.getWhen(),
                tactic.getStrengths()).flatMap(TacticText::values);
        Stream<String> steps = tactic.getSteps().stream().flatMap(step -> values(step.getText()));
        return new TacticText(names, Stream.of(texts, steps, tactic.getAliases().stream()).flatMap(each -> each)
                .flatMap(text -> Terms.words(text).stream()).collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether all words of a need or format occur in it, or one of its names in the need or format. */
    public boolean answers(String term) {
        Set<String> words = Terms.words(term);
        return !words.isEmpty() && (all.containsAll(words) || names.stream().anyMatch(words::containsAll));
    }

    /** Whether one of its names occurs in an item of the catalogue, in any language. */
    public boolean isNamedIn(Item item) {
        return values(item.getText()).map(Terms::words)
                .anyMatch(words -> names.stream().anyMatch(words::containsAll));
    }

    private static Stream<String> values(List<LocalText> texts) {
        return texts.stream().map(LocalText::getValue).filter(text -> text != null && !text.isBlank());
    }
}
