package org.baraza.checks.internal.rules;

import static org.baraza.checks.internal.rules.Judging.judging;
import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anActivity;
import static org.baraza.testkit.Builders.anObjective;

import java.util.List;

import org.baraza.catalogue.Catalogue;
import org.baraza.model.catalogue.CatalogueFactory;
import org.baraza.model.catalogue.Pack;
import org.baraza.model.catalogue.QuestionSection;
import org.baraza.model.catalogue.QuestionTemplate;
import org.baraza.model.strategy.AlignedDocument;
import org.baraza.model.strategy.AlignmentLink;
import org.baraza.model.strategy.Answer;
import org.baraza.model.strategy.CoreValue;
import org.baraza.model.strategy.DocumentKind;
import org.baraza.model.strategy.Statement;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.values.EntryRef;
import org.baraza.testkit.StrategyBuilder;
import org.junit.jupiter.api.Test;

class TextRulesTest {

    private static Catalogue questions() {
        Pack pack = Judging.pack("base");
        for (String id : List.of("why", "what")) {
            QuestionTemplate question = CatalogueFactory.eINSTANCE.createQuestionTemplate();
            question.setId(id);
            question.setSection(QuestionSection.INTRODUCTION);
            pack.getQuestionTemplates().add(question);
        }
        return Catalogue.of(List.of(pack));
    }

    private static StrategyBuilder answering(String question, String text) {
        return aStrategy().also(strategy -> {
            Answer answer = StrategyFactory.eINSTANCE.createAnswer();
            answer.setQuestion(EntryRef.of("base", question));
            answer.setText(text);
            strategy.setIntroduction(StrategyFactory.eINSTANCE.createIntroduction());
            strategy.getIntroduction().getAnswers().add(answer);
        });
    }

    @Test
    void eachQuestionOfTheIntroductionIsAnswered() {
        judging(new IntroductionAnswered()).with(questions()).finds(2, aStrategy());
        judging(new IntroductionAnswered()).with(questions()).finds(2, answering("why", "  "));
        judging(new IntroductionAnswered()).with(questions()).finds(1, answering("why", "Because of the census"));
        judging(new IntroductionAnswered()).isSilent(aStrategy());
    }

    private static void align(Strategy strategy, DocumentKind kind) {
        AlignedDocument document = StrategyFactory.eINSTANCE.createAlignedDocument();
        document.setKind(kind);
        document.getObjectives().add(StrategyFactory.eINSTANCE.createAlignedObjective());
        AlignmentLink link = StrategyFactory.eINSTANCE.createAlignmentLink();
        link.setObjective(strategy.getObjectives().getFirst());
        link.setServes(document.getObjectives().getFirst());
        strategy.getAlignedDocuments().add(document);
        strategy.getAlignments().add(link);
    }

    @Test
    void theStrategyServesTheNationalOne() {
        judging(new NsdsAlignment()).isSilent(aStrategy());
        judging(new NsdsAlignment()).finds(2, aStrategy().with(anObjective("To open")));
        judging(new NsdsAlignment())
                .isSilent(aStrategy().with(anObjective("To open")).also(s -> align(s, DocumentKind.NSDS)));
        judging(new NsdsAlignment())
                .finds(1, aStrategy().with(anObjective("To open")).also(s -> align(s, DocumentKind.COMMUNICATIONS)));
    }

    @Test
    void anObjectiveServesAPlanOrSaysWhyNot() {
        judging(new NsdsAlignment()).isSilent(aStrategy().with(anObjective("To open"))
                .with(anObjective("To close").also(own -> own.setStandsAlone("New since the NSDS")))
                .also(s -> align(s, DocumentKind.NSDS)));
    }

    private static Statement statement(String text) {
        Statement statement = StrategyFactory.eINSTANCE.createStatement();
        statement.setText(text);
        return statement;
    }

    @Test
    void aVisionHasTextAndHorizon() {
        judging(new VisionPresent()).finds(1, aStrategy());
        judging(new VisionPresent()).finds(1, aStrategy().also(s -> s.setVision(statement(" "))));
        StrategyBuilder endless = aStrategy().running("2025-Q1", "2027-Q4").also(s -> s.setVision(statement("All")));
        judging(new VisionPresent()).finds(1, endless);
        judging(new VisionPresent()).isSettledByItsFix(endless);
    }

    @Test
    void aMissionHasText() {
        judging(new MissionPresent()).finds(1, aStrategy());
        judging(new MissionPresent()).finds(1, aStrategy().also(s -> s.setMission(statement(""))));
        judging(new MissionPresent()).isSilent(aStrategy().also(s -> s.setMission(statement("We listen"))));
    }

    @Test
    void visionAndMissionDifferByMoreThanSpaceAndCase() {
        judging(new VisionDistinct()).isSilent(aStrategy());
        judging(new VisionDistinct()).finds(1, aStrategy().also(s -> {
            s.setVision(statement("We listen\nto users"));
            s.setMission(statement(" we  listen to USERS"));
        }));
        judging(new VisionDistinct()).isSilent(aStrategy().also(s -> {
            s.setVision(statement("Users decide with data"));
            s.setMission(statement("We listen to users"));
        }));
    }

    private static StrategyBuilder values(int count, String meaning) {
        return aStrategy().also(strategy -> {
            for (int i = 0; i < count; i++) {
                CoreValue value = StrategyFactory.eINSTANCE.createCoreValue();
                value.setName("Value " + i);
                value.setMeaning(meaning);
                strategy.getValues().add(value);
            }
        });
    }

    @Test
    void thereAreAboutSixValuesEachWithItsMeaning() {
        judging(new ValuesCount()).finds(1, values(3, ""));
        judging(new ValuesCount()).isSilent(values(4, ""));
        judging(new ValuesCount()).isSilent(values(8, ""));
        judging(new ValuesCount()).finds(1, values(9, ""));
        judging(new ValuesDefined()).finds(4, values(4, " "));
        judging(new ValuesDefined()).isSilent(values(4, "Said here"));
    }

    private static StrategyBuilder aTextOf(int words) {
        return aStrategy().also(s -> s.setVision(statement("word ".repeat(words))));
    }

    @Test
    void aDocumentWellPastTenPagesIsLong() {
        judging(new DocumentLength()).isSilent(aStrategy());
        judging(new DocumentLength()).isSilent(aTextOf(12 * 400));
        judging(new DocumentLength()).finds(1, aTextOf(13 * 400));
    }

    @Test
    void theAnnexIsNotCounted() {
        judging(new DocumentLength()).isSilent(aStrategy().with(anObjective("To open")
                .with(anActivity("Forum").also(activity -> activity.setRisk("word ".repeat(9000))))));
    }
}
