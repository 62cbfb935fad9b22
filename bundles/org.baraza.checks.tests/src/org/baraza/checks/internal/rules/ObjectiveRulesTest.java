package org.baraza.checks.internal.rules;

import static org.baraza.checks.internal.rules.Judging.judging;
import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anObjective;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.baraza.model.values.Formats;
import org.baraza.testkit.StrategyBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ObjectiveRulesTest {

    private static StrategyBuilder objectives(int count) {
        StrategyBuilder document = aStrategy();
        for (int i = 0; i < count; i++) {
            document.with(anObjective("To open"));
        }
        return document;
    }

    @Test
    void threeToFiveObjectives() {
        judging(new ObjectivesCount()).finds(1, objectives(2));
        judging(new ObjectivesCount()).isSilent(objectives(3));
        judging(new ObjectivesCount()).isSilent(objectives(5));
        judging(new ObjectivesCount()).finds(1, objectives(6));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "To understand the needs of users at various stages and to adapt.",
            "To better serve journalists, Dr. Maro and others",
            "To continuously improve dissemination",
            "To supply ministries with data",
            "To answer user requests within ten working days",
            "to advocate for statistics, e.g. in policy" })
    void englishBeginsWithToAndAVerb(String statement) {
        judging(new ObjectiveForm()).isSilent(aStrategy().inLanguage("en").with(anObjective(statement)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "To the users of statistics",
            "To journalists and students",
            "Increase the use of statistics",
            "Better dissemination",
            "To open the data. To train its users.",
            "To open the data\nand to train",
            "To",
            " " })
    void otherFormsAreFound(String statement) {
        judging(new ObjectiveForm()).finds(1, aStrategy().inLanguage("en").with(anObjective(statement)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Renforcer le dialogue avec les utilisateurs",
            "Se rapprocher des journalistes",
            "S’assurer que les besoins sont connus",
            "Mieux connaître les besoins",
            "AMELIORER la diffusion" })
    void frenchBeginsWithAnInfinitive(String statement) {
        judging(new ObjectiveForm()).isSilent(aStrategy().inLanguage("fr").with(anObjective(statement)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Meilleure diffusion des données",
            "Le renforcement du dialogue",
            "Premier pas vers les usagers",
            "To increase the use of statistics" })
    void inFrenchEndingsAloneTellNothing(String statement) {
        judging(new ObjectiveForm()).finds(1, aStrategy().inLanguage("fr").with(anObjective(statement)));
    }

    @Test
    void otherLanguagesAreJudgedOnTheSentenceOnly() {
        judging(new ObjectiveForm()).isSilent(aStrategy().inLanguage("pt").with(anObjective("Melhor difusão")));
        judging(new ObjectiveForm())
                .finds(1, aStrategy().inLanguage("pt").with(anObjective("Abrir os dados. Formar os utilizadores.")));
    }

    @Test
    void theFacetsAreFilledIn() {
        String message = judging(new ObjectiveSmart()).finds(1, aStrategy().with(anObjective("To open")
                .also(objective -> objective.setMeasurable("By downloads")))).getFirst().message();
        assertTrue(message.contains("achievable, relevant, timely") && !message.contains("measurable"), message);
    }

    @Test
    void aTargetDateSaysByWhen() {
        judging(new ObjectiveSmart()).isSilent(aStrategy().with(anObjective("To open").also(objective -> {
            objective.setStrategic("Serves the NSDS");
            objective.setMeasurable("By downloads");
            objective.setAchievable("The portal exists");
            objective.setRelevant("Users asked for it");
            objective.setTargetDate(Formats.quarter("2027-Q4"));
        })));
    }
}
