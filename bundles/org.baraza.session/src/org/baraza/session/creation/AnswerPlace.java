package org.baraza.session.creation;

import java.util.Locale;

import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.LocalTexts;
import org.baraza.model.catalogue.QuestionTemplate;
import org.baraza.model.strategy.Answer;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.values.EntryRef;

/** An empty place for the answer to a question of the catalogue. */
public final class AnswerPlace {

    private AnswerPlace() {
    }

    /** @param language in which the question is worded */
    public static Answer of(QuestionTemplate question, Catalogue catalogue, Locale language) {
        EntryRef ref = catalogue.ref(question);
        Answer answer = StrategyFactory.eINSTANCE.createAnswer();
        answer.setQuestion(ref);
        answer.setPackVersion(ref.pack().flatMap(catalogue::pack).orElseThrow().getVersion());
        answer.setWording(LocalTexts.text(question.getName(), language));
        return answer;
    }
}
