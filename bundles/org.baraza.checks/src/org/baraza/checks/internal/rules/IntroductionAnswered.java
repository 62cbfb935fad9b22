package org.baraza.checks.internal.rules;

import java.util.List;

import org.baraza.catalogue.LocalTexts;
import org.baraza.checks.Check;
import org.baraza.checks.CheckContext;
import org.baraza.checks.Finding;
import org.baraza.checks.FindingBuilder;
import org.baraza.checks.internal.messages.Messages;
import org.baraza.model.catalogue.QuestionSection;
import org.baraza.model.strategy.Introduction;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.values.EntryRef;

/** Every question that the installed packs ask of an introduction has an answer. */
public final class IntroductionAnswered implements Check {

    @Override
    public List<Finding> check(CheckContext context) {
        return context.catalogue().questions(QuestionSection.INTRODUCTION).stream()
                .filter(question -> !isAnswered(context.catalogue().ref(question), context.strategy()))
                .map(question -> about(context).at(feature(context)).says(Messages.Introduction_answered,
                        LocalTexts.text(question.getName(), context.locale())))
                .toList();
    }

    private static boolean isAnswered(EntryRef question, Strategy strategy) {
        return strategy.getIntroduction() != null && strategy.getIntroduction().getAnswers().stream()
                .anyMatch(answer -> question.equals(answer.getQuestion()) && !Texts.isBlank(answer.getText()));
    }

    private static FindingBuilder about(CheckContext context) {
        Introduction introduction = context.strategy().getIntroduction();
        return context.finding(introduction == null ? context.strategy() : introduction);
    }

    private static String feature(CheckContext context) {
        return context.strategy().getIntroduction() == null ? "introduction" : "answers";
    }
}
