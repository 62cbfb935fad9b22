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
 * @param core those of its names and of what it is
 * @param all those and when it works; steps, strengths and weaknesses speak of too much besides
 */
public record TacticText(List<Set<String>> names, Set<String> core, Set<String> all) {

    /** An item may list several things: "Workshops or presentations". */
    private static final String FIRST_OF_SEVERAL = "[,;:/(]| and | or | et | ou ";

    public static TacticText of(Tactic tactic) {
        List<String> names = Stream.concat(values(tactic.getName()), tactic.getAliases().stream()).toList();
        Set<String> core = words(Stream.concat(names.stream(), values(tactic.getDescription())));
        Set<String> when = words(values(tactic.getWhen()));
        return new TacticText(names.stream().map(Terms::allWords).filter(words -> !words.isEmpty()).toList(), core,
                Stream.concat(core.stream(), when.stream()).collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether a need or format names it. */
    public boolean isNamedBy(String term) {
        Set<String> words = Terms.allWords(term);
        return names.stream().anyMatch(words::containsAll);
    }

    /** Whether all words of a need or format occur in it. */
    public boolean answers(String term) {
        Set<String> words = Terms.words(term);
        return isIn(all, words);
    }

    /** Whether the first thing of an item of the catalogue is what it is, in any language. */
    public boolean isMeantBy(Item item) {
        return values(item.getText()).map(text -> text.split(FIRST_OF_SEVERAL)[0])
                .anyMatch(thing -> names.contains(Terms.allWords(thing)) || isIn(core, Terms.words(thing)));
    }

    private static boolean isIn(Set<String> text, Set<String> words) {
        return !words.isEmpty() && text.containsAll(words);
    }

    private static Set<String> words(Stream<String> texts) {
        return texts.flatMap(text -> Terms.words(text).stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> values(List<LocalText> texts) {
        return texts.stream().map(LocalText::getValue).filter(text -> text != null && !text.isBlank());
    }
}
