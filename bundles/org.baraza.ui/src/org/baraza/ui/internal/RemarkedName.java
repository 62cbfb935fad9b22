package org.baraza.ui.internal;

import java.util.Locale;
import java.util.Optional;

import org.baraza.analysis.Labels;
import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.LocalTexts;
import org.baraza.model.strategy.Answer;
import org.baraza.model.strategy.StrategyElement;

/** What an element is called over the remarks on it: an answer by its question, which its text may not repeat. */
record RemarkedName(Catalogue catalogue) {

    String of(StrategyElement element) {
        Optional<String> question = element instanceof Answer answer ? question(answer) : Optional.empty();
        return question.or(() -> Labels.name(element)).orElseGet(() -> Labels.of(element, Locale.getDefault()));
    }

    private Optional<String> question(Answer answer) {
        return Optional.ofNullable(answer.getWording()).filter(words -> !words.isBlank())
                .or(() -> Optional.ofNullable(answer.getQuestion()).flatMap(catalogue::question)
                        .map(found -> LocalTexts.text(found.getName(), Locale.getDefault())));
    }
}
