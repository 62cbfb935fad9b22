package org.baraza.checks.internal.rules;

import static org.baraza.checks.internal.rules.Judging.judging;
import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anObjective;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.baraza.catalogue.Catalogue;
import org.baraza.model.catalogue.Pack;
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
            "To co-create tables with their users; to share them",
            "To tackle misuse in newspapers, radio stations etc. As agreed",
            "“To halve misuse by Q4 2027.”",
            "To raise use by 2027 (see art. 4 of the law)",
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
            "To raise use by 2027. To train 40 % of users.",
            "To raise use to 40 %. The rest follows.",
            "To speak of “open data.” Users follow.",
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
            "S'approprier les résultats du recensement",
            "SE RAPPROCHER des journalistes",
            "\u00a0Se\u00a0doter d’un registre des demandes",
            "« Renforcer le dialogue »",
            "Mieux s’informer des besoins",
            "Progressivement désagréger les données d’ici 2027",
            "Asseoir la confiance, consolider l’usage",
            "Co-construire les produits avec la presse",
            "Mieux connaître les besoins",
            "Réseauter les points focaux des ministères",
            "AMELIORER la diffusion" })
    void frenchBeginsWithAnInfinitive(String statement) {
        judging(new ObjectiveForm()).isSilent(aStrategy().inLanguage("fr").with(anObjective(statement)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Meilleure diffusion des données",
            "Le renforcement du dialogue",
            "Devoir de mémoire statistique",
            "Premier pas vers les usagers",
            "Rapprochement des journalistes",
            "Se rapprochant des journalistes",
            "L’atelier des usagers",
            "Dernier kilomètre de la diffusion",
            "Léger mieux dans l’accueil",
            "Renforcer le dialogue d’ici 2027. Former 40 journalistes.",
            "To increase the use of statistics" })
    void inFrenchEndingsAloneTellNothing(String statement) {
        judging(new ObjectiveForm()).finds(1, aStrategy().inLanguage("fr").with(anObjective(statement)));
    }

    @Test
    void otherLanguagesAreNotJudged() {
        judging(new ObjectiveForm()).isSilent(aStrategy().inLanguage("pt").with(anObjective("Melhor difusão")));
        judging(new ObjectiveForm())
                .isSilent(aStrategy().inLanguage("ar").with(anObjective("تعزيز الحوار مع المستخدمين")));
        judging(new ObjectiveForm()).finds(1, aStrategy().inLanguage("pt").with(anObjective(" ")));
    }

    @Test
    void aPackBringsAWordList() {
        Pack pack = Judging.pack("lusofonia");
        pack.getInfinitives().add(Tactics.text("pt", "abrir, formar, melhorar"));
        Judging judging = judging(new ObjectiveForm()).with(Catalogue.of(List.of(pack)));
        judging.isSilent(aStrategy().inLanguage("pt-MZ").with(anObjective("Melhorar a difusão")));
        judging.finds(1, aStrategy().inLanguage("pt").with(anObjective("Melhor difusão")));
        judging.finds(1, aStrategy().inLanguage("pt").with(anObjective("Abrir os dados. Formar os utilizadores.")));
        judging.isSilent(aStrategy().inLanguage("de").with(anObjective("Bessere Daten")));
    }

    @Test
    void whatLacksNothingButToGetsIt() {
        StrategyBuilder bare = aStrategy().with(anObjective("Increase the use of statistics"));
        judging(new ObjectiveForm()).isSettledByItsFix(bare);
        assertEquals(0, judging(new ObjectiveForm()).finds(1, aStrategy().with(anObjective("Better statistics")))
                .getFirst().fixes().size());
    }

    @Test
    void theFacetsAreFilledIn() {
        String message = judging(new ObjectiveSmart()).finds(1, aStrategy().with(anObjective("To open")
                .also(objective -> objective.setMeasurable("By downloads")))).getFirst().message();
        assertTrue(message.contains("achievable, relevant, timely") && !message.contains("measurable"), message);
    }

    @Test
    void aTargetDateAloneDoesNotSayByWhenAndHow() {
        StrategyBuilder dated = aStrategy().with(anObjective("To open").also(objective -> {
            objective.setStrategic("Serves the NSDS");
            objective.setMeasurable("By downloads");
            objective.setAchievable("The portal exists");
            objective.setRelevant("Users asked for it");
            objective.setTargetDate(Formats.quarter("2027-Q4"));
        }));
        judging(new ObjectiveSmart()).finds(1, dated);
        judging(new ObjectiveSmart()).isSilent(dated.also(strategy -> strategy.getObjectives().getFirst()
                .setTimely("First tables in 2026, all by the end of 2027")));
    }
}
