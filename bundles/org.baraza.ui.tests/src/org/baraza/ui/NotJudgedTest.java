package org.baraza.ui;

import static org.baraza.testkit.Builders.aGroup;
import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anActivity;
import static org.baraza.testkit.Builders.anObjective;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.MissingPack;
import org.baraza.catalogue.UsedPacks;
import org.baraza.model.strategy.Strategy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NotJudgedTest {

    private final Locale usual = Locale.getDefault();

    @BeforeEach
    void speakEnglish() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void speakAsUsual() {
        Locale.setDefault(usual);
    }

    @Test
    void aCompleteInstallationHasNothingToSay() {
        assertEquals(Optional.empty(), NotJudged.line(missing(aStrategy().build())));
    }

    @Test
    void oneLineNamesThePackAndWhatRestsOnIt() {
        String line = NotJudged.line(missing(strategy("gone/nurses", "gone/rounds"))).orElseThrow();
        assertTrue(line.contains("pack gone is not installed"), line);
        assertTrue(line.contains("cannot be judged: 1 activity, 1 group."), line);
        assertFalse(line.contains("\n"), line);
    }

    @Test
    void oneLineNamesAllPacks() {
        String line = NotJudged.line(missing(strategy("gone/nurses", "lost/rounds"))).orElseThrow();
        assertTrue(line.contains("packs gone, lost are not installed"), line);
    }

    @Test
    void eachElementIsNamedWithItsPack() {
        List<NotJudged> all = NotJudged.all(missing(strategy("gone/nurses", "lost/rounds")));
        assertEquals(2, all.size());
        assertTrue(all.getFirst().text().contains("Nurses"), all.getFirst().text());
        assertTrue(all.getFirst().text().contains("gone"), all.getFirst().text());
        assertTrue(all.getLast().element().isPresent());
    }

    private static List<MissingPack> missing(Strategy strategy) {
        return UsedPacks.in(strategy).missingFrom(Catalogue.of(List.of()));
    }

    private static Strategy strategy(String userGroup, String tactic) {
        return aStrategy().inLanguage("en")
                .with(aGroup("Nurses").specialising(userGroup))
                .with(anObjective("To be heard").with(anActivity("Ward rounds").applying(tactic, "Rounds", tactic)))
                .build();
    }
}
