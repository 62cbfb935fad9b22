package org.baraza.ui.strategy.internal.model;

import static org.baraza.testkit.Builders.aStrategy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.LocalTexts;
import org.baraza.model.catalogue.QuestionSection;
import org.baraza.model.strategy.Answer;
import org.baraza.model.strategy.Strategy;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private static final Catalogue CATALOGUE = Guidelines.catalogue();

    private final Strategy strategy = aStrategy().build();
    private final Answers answers = new Answers(CATALOGUE);

    @Test
    void everyQuestionOfTheCatalogueHasAPlaceThoughTheDocumentHasNoIntroduction() {
        strategy.setIntroduction(null);
        List<Answer> places = answers.of(strategy);
        assertEquals(CATALOGUE.questions(QuestionSection.INTRODUCTION).stream().map(CATALOGUE::ref).toList(),
                places.stream().map(Answer::getQuestion).toList());
        assertEquals(null, strategy.getIntroduction(), "showing them changes nothing");
        assertTrue(places.stream().noneMatch(Answers::isGiven));
    }

    @Test
    void aPlaceIsWordedInTheLanguageOfTheDocument() {
        strategy.setIntroduction(null);
        strategy.setLanguage("fr");
        assertEquals(LocalTexts.text(CATALOGUE.questions(QuestionSection.INTRODUCTION).getFirst().getName(), Locale.FRENCH),
                answers.of(strategy).getFirst().getWording());
    }

    @Test
    void thePlaceWrittenToComesIntoTheDocumentAndNoneMoves() {
        strategy.setIntroduction(null);
        List<Answer> places = answers.of(strategy);
        Answer second = Answers.begun(places.get(1), strategy);
        second.setText("Because nobody quotes us");
        assertEquals(List.of(second), strategy.getIntroduction().getAnswers());
        assertEquals(places, answers.of(strategy));
        assertEquals(Optional.of(places.getFirst()), answers.firstOpen());
    }

    @Test
    void ofAnotherDocumentEachHasAPlaceOfItsOwn() {
        strategy.setIntroduction(null);
        Answer first = Answers.begun(answers.of(strategy).getFirst(), strategy);
        Answer other = answers.of(aStrategy().build()).getFirst();
        assertNotSame(first, other);
        assertFalse(Answers.isGiven(other));
    }
}
