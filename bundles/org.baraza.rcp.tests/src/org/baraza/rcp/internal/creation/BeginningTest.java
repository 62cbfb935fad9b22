package org.baraza.rcp.internal.creation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;

import org.baraza.catalogue.CatalogueService;
import org.baraza.model.strategy.Scope;
import org.baraza.model.strategy.Strategy;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearQuarter;

class BeginningTest {

    private static final Locale KENYA = Locale.of("en", "KE");

    private final Beginning beginning = beginning(KENYA);

    @Test
    void canBeFinishedAtOnce() {
        assertEquals(Optional.empty(), beginning.refusal());
        Strategy strategy = beginning.create();

        assertEquals("User engagement strategy, 2027–2029", strategy.getTitle());
        assertNull(strategy.getCountry());
        assertEquals(Scope.SYSTEM, strategy.getScope());
        assertEquals(YearQuarter.of(2027, 1), strategy.getFirstQuarter());
        assertEquals(YearQuarter.of(2029, 4), strategy.getLastQuarter());
        assertEquals("KES", strategy.getCurrency());
        assertEquals("en", strategy.getLanguage());
        assertEquals(4, strategy.getPhases().size());
        assertFalse(strategy.getStakeholders().isEmpty());
    }

    @Test
    void theTitleFollowsCountryAndPeriod() {
        beginning.setCountry("Tamasi");
        beginning.setFirst(YearQuarter.of(2028, 3));
        beginning.setYears(4);

        assertEquals("User engagement strategy of Tamasi, 2028–2032", beginning.title());
    }

    @Test
    void theTitleIsInTheLanguageOfTheDocument() {
        beginning.setCountry("Tamasi");
        beginning.setLanguage("fr");

        assertEquals("Stratégie d’engagement des utilisateurs (Tamasi), 2027–2029", beginning.title());
    }

    @Test
    void aTitleOfOnesOwnStays() {
        beginning.setTitle("Listening to Tamasi");
        beginning.setCountry("Tamasi");
        assertEquals("Listening to Tamasi", beginning.title());

        beginning.setTitle(" ");
        assertEquals("User engagement strategy of Tamasi, 2027–2029", beginning.title());
    }

    @Test
    void sixYearsAreAdvisedAgainstAndGoAllTheSame() {
        assertEquals(Optional.empty(), beginning.advice());
        beginning.setYears(6);

        assertTrue(beginning.advice().isPresent());
        assertEquals(Optional.empty(), beginning.refusal());
    }

    @Test
    void aProgramWithoutCountryLeavesTheCurrencyOpen() {
        Beginning other = beginning(Locale.FRENCH);

        assertEquals("", other.currency());
        assertEquals("fr", other.create().getLanguage());
        assertNull(other.create().getCurrency());
    }

    @Test
    void theGuidelinesRulesComeFirst() {
        assertEquals(beginning.profiles().getFirst(), beginning.profile().orElseThrow());
        assertTrue(beginning.profileName(beginning.profiles().getFirst(), Locale.ENGLISH).length() > 3);
    }

    @Test
    void withoutTheUsualGroupsThereAreNone() {
        beginning.setUsualGroups(false);
        assertTrue(beginning.create().getStakeholders().isEmpty());
    }

    @Test
    void mayBeginFromTwoYearsAgoToThreeYearsOn() {
        assertEquals(YearQuarter.of(2024, 4), beginning.firstChoices().getFirst());
        assertEquals(YearQuarter.of(2029, 4), beginning.firstChoices().getLast());
        assertTrue(beginning.firstChoices().contains(beginning.first()));
    }

    private static Beginning beginning(Locale program) {
        return new Beginning(PlatformUI.getWorkbench().getService(CatalogueService.class).catalogue(), program,
                YearQuarter.of(2026, 4));
    }
}
