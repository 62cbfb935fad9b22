package org.baraza.report.standard.internal;

import static org.baraza.report.standard.internal.Desk.given;

import java.util.List;
import java.util.Optional;

import org.baraza.catalogue.LocalTexts;
import org.baraza.model.strategy.Answer;
import org.baraza.model.strategy.Foreseen;
import org.baraza.model.strategy.ForeseenKind;
import org.baraza.model.strategy.Introduction;
import org.baraza.report.Items.Item;
import org.baraza.report.ReportDocument;

/** The situation that the strategy answers (guidelines, Part I, Phase 3, Introduction). */
record IntroductionSection(Desk desk) {

    void writeTo(ReportDocument.Builder document) {
        Optional<Introduction> introduction = Optional.ofNullable(desk.strategy().getIntroduction());
        List<Answer> answers = introduction.map(part -> answered(part)).orElse(List.of());
        document.heading(1, desk.text("introduction"));
        if (answers.isEmpty()) {
            document.note(desk.text("introduction.empty"));
        }
        answers.forEach(answer -> {
            question(answer).ifPresent(question -> document.heading(2, question));
            document.text(answer.getText());
        });
        introduction.ifPresent(part -> foreseen(part, document));
        String legalBasis = given(desk.strategy().getLegalBasis());
        if (!legalBasis.isEmpty()) {
            document.heading(2, desk.text("introduction.legalBasis")).text(legalBasis);
        }
    }

    private static List<Answer> answered(Introduction introduction) {
        return introduction.getAnswers().stream().filter(answer -> !given(answer.getText()).isEmpty()).toList();
    }

    /** The question as its pack words it; without the pack the answer stands alone. */
    private Optional<String> question(Answer answer) {
        return Optional.ofNullable(answer.getQuestion()).flatMap(desk.context().catalogue()::question)
                .map(question -> LocalTexts.text(question.getName(), desk.language())).filter(text -> !text.isEmpty());
    }

    private void foreseen(Introduction introduction, ReportDocument.Builder document) {
        foreseen(introduction, ForeseenKind.RISK, "introduction.risks", document);
        foreseen(introduction, ForeseenKind.OPPORTUNITY, "introduction.opportunities", document);
    }

    private void foreseen(Introduction introduction, ForeseenKind kind, String title, ReportDocument.Builder document) {
        List<Item> items = introduction.getForeseen().stream().filter(foreseen -> foreseen.getKind() == kind)
                .map(Foreseen::getText).map(Desk::given).filter(text -> !text.isEmpty()).map(Item::of).toList();
        if (!items.isEmpty()) {
            document.heading(2, desk.text(title)).items(items);
        }
    }
}
