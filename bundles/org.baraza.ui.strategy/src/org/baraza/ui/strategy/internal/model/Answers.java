package org.baraza.ui.strategy.internal.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.baraza.analysis.Labels;
import org.baraza.catalogue.Catalogue;
import org.baraza.model.catalogue.QuestionSection;
import org.baraza.model.catalogue.QuestionTemplate;
import org.baraza.model.strategy.Answer;
import org.baraza.model.strategy.Introduction;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.values.EntryRef;
import org.baraza.session.creation.AnswerPlace;

/**
 * The answers of an introduction, and a place for each question of the catalogue that the document has none for: it was
 * begun without that pack, or comes from elsewhere. Its first words bring it into the document.
 */
public final class Answers {

    private static final StrategyFactory FACTORY = StrategyFactory.eINSTANCE;

    private final Catalogue catalogue;
    private final Map<EntryRef, Answer> places = new LinkedHashMap<>();
    private List<Answer> shown = List.of();

    public Answers(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** In the order they were shown in before, so that no field moves from under who writes. */
    public List<Answer> of(Strategy strategy) {
        List<Answer> all = new ArrayList<>(given(strategy));
        List<EntryRef> asked = all.stream().map(Answer::getQuestion).filter(Objects::nonNull).toList();
        catalogue.questions(QuestionSection.INTRODUCTION).stream()
                .filter(question -> !asked.contains(catalogue.ref(question)))
                .map(question -> place(question, Labels.language(strategy))).forEach(all::add);
        if (!Set.copyOf(all).equals(Set.copyOf(shown))) {
            shown = List.copyOf(all);
        }
        return shown;
    }

    /** The first that says nothing yet. */
    public Optional<Answer> firstOpen() {
        return shown.stream().filter(answer -> answer.getText() == null || answer.getText().isBlank()).findFirst();
    }

    /** Whether it stands in a document, or only waits for its first words. */
    public static boolean isGiven(Answer answer) {
        return answer.eContainer() != null;
    }

    /** Takes a place into the document; inside a change. */
    public static Answer begun(Answer place, Strategy strategy) {
        if (strategy.getIntroduction() == null) {
            strategy.setIntroduction(FACTORY.createIntroduction());
        }
        if (!isGiven(place)) {
            strategy.getIntroduction().getAnswers().add(place);
        }
        return place;
    }

    private static List<Answer> given(Strategy strategy) {
        return Stream.ofNullable(strategy.getIntroduction()).map(Introduction::getAnswers).flatMap(List::stream).toList();
    }

    /** One that stands in a document is of another one. */
    private Answer place(QuestionTemplate question, Locale language) {
        return places.compute(catalogue.ref(question),
                (ref, place) -> place == null || isGiven(place) ? AnswerPlace.of(question, catalogue, language) : place);
    }
}
