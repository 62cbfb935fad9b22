package org.baraza.analysis.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.baraza.model.catalogue.Item;
import org.baraza.model.catalogue.LocalText;
import org.baraza.model.catalogue.Tactic;

/**
 * The words of a tactic in all languages of its pack. What is asked for has to be found whole in one place: words
 * scattered over a text mean something else together.
 *
 * @param names those of each of its names and aliases
 * @param sentences those of each sentence that says what it is; when it works, steps, strengths and weaknesses speak of
 *        too much besides
 */
public record TacticText(List<Set<String>> names, List<Set<String>> sentences) {

    /** An item may list several things: "Workshops or presentations". */
    private static final String FIRST_OF_SEVERAL = "[,;:/(]| and | or | et | ou ";
    private static final String SENTENCE_END = "(?<=[.!?])\\s+";

    public static TacticText of(Tactic tactic) {
        return new TacticText(words(Stream.concat(values(tactic.getName()), tactic.getAliases().stream())),
                words(values(tactic.getDescription()).flatMap(text -> Arrays.stream(text.split(SENTENCE_END)))));
    }

    /** Whether all words of a need or format stand in one of its names. */
    public boolean isNamedBy(String term) {
        return isIn(names, term);
    }

    /** Whether all words of a need or format stand in one of its names, or in one sentence of what it is. */
    public boolean answers(String term) {
        return isNamedBy(term) || isIn(sentences, term);
    }

    /** Whether the first thing of an item of the catalogue is what it is, in any language. */
    public boolean isMeantBy(Item item) {
        return values(item.getText()).map(text -> text.split(FIRST_OF_SEVERAL)[0]).anyMatch(this::answers);
    }

    /** A term that says no more than that it is about data is in no text. */
    private static boolean isIn(List<Set<String>> texts, String term) {
        Set<String> words = Terms.allWords(term);
        return !Terms.words(term).isEmpty() && texts.stream().anyMatch(text -> text.containsAll(words));
    }

    private static List<Set<String>> words(Stream<String> texts) {
        return texts.map(Terms::allWords).filter(words -> !words.isEmpty()).toList();
    }

    private static Stream<String> values(List<LocalText> texts) {
        return texts.stream().map(LocalText::getValue).filter(text -> text != null && !text.isBlank());
    }
}
