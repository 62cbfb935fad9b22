package org.baraza.analysis;

import static org.baraza.analysis.Find.day;
import static org.baraza.analysis.Find.group;
import static org.baraza.testkit.Builders.aGroup;
import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anActivity;
import static org.baraza.testkit.Builders.anObjective;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.baraza.catalogue.Catalogue;
import org.baraza.model.catalogue.LiteracyLevel;
import org.baraza.model.strategy.Introduction;
import org.baraza.model.strategy.Practice;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.strategy.TacticChoice;
import org.baraza.model.values.EntryRef;
import org.baraza.testkit.ActivityBuilder;
import org.baraza.testkit.GroupBuilder;
import org.baraza.testkit.RandomStrategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TacticAdvisorTest {

    private static final LocalDate TODAY = day("2026-06-30");
    private static final Catalogue CATALOGUE = Guidelines.catalogue();

    @Test
    void whatIsPractisedIsNothingNewForAGroupToBeWon() {
        Strategy strategy = practising("press-conferences", press());
        AdvisedTactic practised = tactic("press-conferences", advise(strategy));
        assertTrue(practised.has(ReasonKind.PRACTISED_ALREADY));
        assertEquals(practised, engaging(advise(strategy)).getLast());
        assertTrue(advise(strategy).tactics().getFirst().has(ReasonKind.NEW_TO_GROUP));
    }

    @Test
    void whatIsPractisedComesFirstForAGroupToBeKept() {
        for (GroupBuilder kept : List.of(aGroup("Press").at(8, 8), aGroup("Press").at(8, 2))) {
            assertEquals("press-conferences",
                    advise(practising("press-conferences", kept)).tactics().getFirst().tactic().getId());
        }
        assertTrue(tactic("surveys", advise(practising("press-conferences", aGroup("Press").at(8, 2))))
                .has(ReasonKind.NOTHING_NEW_NEEDED));
    }

    @Test
    void whatIsPlannedAlreadyComesAfterTheRest() {
        Strategy strategy = with(press(), anActivity("Course").engaging("Press")
                .applying("eca-guidelines/training", "Training", "Building statistical literacy"));
        AdvisedTactic training = engaging(advise(strategy)).getLast();
        assertEquals("training", training.tactic().getId());
        assertEquals("Planned for the group already: Activity 1.1, Course",
                training.reason(ReasonKind.PLANNED_ALREADY).orElseThrow().says(Locale.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource({"formation, training", "Conférences de presse, press-conferences", "INFOGRAPHIES, multimedia",
        "e-newsletter, newsletters", "enquête auprès des utilisateurs, surveys",
        "open-data portal, open-data-portal"})
    void needsAreFoundInBothLanguages(String need, String tactic) {
        Advice advice = advise(with(aGroup("Press").at(2, 8).needing(need)));
        assertTrue(tactic(tactic, advice).reasons().stream().map(Reason::about).anyMatch(List.of(need)::equals));
    }

    @ParameterizedTest
    @ValueSource(strings = {"data", "statistiques officielles", "", "of the", "zzz"})
    void whatSaysNothingMatchesNothing(String need) {
        assertTrue(advise(with(aGroup("Press").at(2, 8).needing(need))).tactics().stream()
                .noneMatch(each -> each.has(ReasonKind.MATCHES_NEEDS) || each.has(ReasonKind.ASKED_FOR)));
    }

    @ParameterizedTest
    @CsvSource({"A person to call, phone-calls", "District figures, market-segmentation",
        "Plain method notes, compendium", "Call centre statistics, phone-calls"})
    void wordsApartMatchNothing(String need, String tactic) {
        AdvisedTactic advised = tactic(tactic, advise(with(aGroup("Press").at(2, 8).needing(need).preferring(need))));
        assertFalse(advised.has(ReasonKind.ASKED_FOR));
        assertFalse(advised.has(ReasonKind.MATCHES_NEEDS));
        assertFalse(advised.has(ReasonKind.MATCHES_FORMATS));
    }

    @Test
    void aWholePhraseInOneSentenceIsAnAnswer() {
        Advice advice = advise(with(aGroup("Press").at(2, 8).needing("briefs for policymakers")));
        assertTrue(tactic("tailored-products", advice).has(ReasonKind.MATCHES_NEEDS));
    }

    @Test
    void deskWorkStandsAfterAllThatEngages() {
        for (GroupBuilder group : List.of(press(), aGroup("Press").at(8, 8), aGroup("Press").at(8, 2))) {
            Advice advice = advise(with(group.needing("market segmentation")));
            List<AdvisedTactic> desk = advice.tactics().stream()
                    .filter(tactic -> tactic.has(ReasonKind.ENGAGES_NOBODY)).toList();
            assertEquals(6, desk.size());
            assertEquals(desk, advice.tactics().subList(advice.tactics().size() - 6, advice.tactics().size()));
        }
        assertTrue(tactic("market-segmentation", advise(with(press().needing("market segmentation"))))
                .has(ReasonKind.ASKED_FOR));
    }

    @Test
    void whatTheGroupAsksForComesFirst() {
        AdvisedTactic first = advise(with(aGroup("Press").at(2, 8).needing("training").preferring("videos")))
                .tactics().getFirst();
        assertEquals("training", first.tactic().getId());
        assertEquals("The group asks for it: training",
                first.reason(ReasonKind.ASKED_FOR).orElseThrow().says(Locale.ENGLISH));
    }

    @Test
    void whatSuchUsersUsuallyWantIsKnown() {
        Advice advice = advise(with(press().specialising("eca-guidelines/media")));
        assertTrue(tactic("press-conferences", advice).has(ReasonKind.WANTED_BY_USER_GROUP));
        assertFalse(tactic("user-database", advice).has(ReasonKind.WANTED_BY_USER_GROUP));
    }

    @Test
    void theStageDecidesIfItIsAskedFor() {
        Strategy strategy = with(aGroup("Press").at(2, 8));
        Advice advice = TacticAdvisor.of(strategy, CATALOGUE, TODAY).advise(group("Press", strategy),
                Optional.of("7"));
        assertTrue(advice.tactics().getFirst().has(ReasonKind.SERVES_STAGE));
        assertEquals(Optional.of("7"), advice.stage());
    }

    @Test
    void literacyIsBuiltWhereItIsLow() {
        Advice basic = advise(with(press().also(group -> group.setLiteracy(LiteracyLevel.BASIC))));
        Advice advanced = advise(with(press().also(group -> group.setLiteracy(LiteracyLevel.ADVANCED))));
        assertTrue(tactic("statistics-clubs", basic).has(ReasonKind.BUILDS_LITERACY));
        assertTrue(tactic("statistics-clubs", advanced).has(ReasonKind.TOO_ELEMENTARY));
        assertFalse(tactic("surveys", basic).has(ReasonKind.BUILDS_LITERACY));
    }

    @Test
    void aGroupWithTheSameNeedsCanJoin() {
        Strategy strategy = aStrategy().with(press().needing("Prices"))
                .with(aGroup("Radio").at(2, 8).needing("prices"))
                .with(anObjective("To train").with(anActivity("Course").engaging("Radio")
                        .applying("eca-guidelines/training", "Training", "Building statistical literacy")))
                .build();
        assertEquals("The group could join, since it shares needs or formats: Activity 1.1, Course",
                tactic("training", advise(strategy)).reason(ReasonKind.CAN_JOIN).orElseThrow().says(Locale.ENGLISH));
    }

    @Test
    void nothingIsAdvisedOutsideTheStrategy() {
        Advice advice = advise(with(aGroup("Press").at(2, 2)));
        assertEquals(List.of(), advice.tactics());
        assertEquals("The group stands in Drop, outside the strategy: nothing is advised for it",
                advice.notes().getFirst().says(Locale.ENGLISH));
    }

    @Test
    void notesTellWhereItStandsAndWhenItIsTired() {
        assertEquals(List.of(ReasonKind.NOT_PLACED), kinds(advise(with(aGroup("Press")))));
        Strategy strategy = aStrategy().setting("primary.limit", "0").setting("fatigue.activities", "1").with(press())
                .with(anObjective("To tell").with(
                        anActivity("Fair").engaging("Press").running("2026-Q1", "2026-Q3")))
                .build();
        assertEquals(List.of(ReasonKind.BEHIND_CUT, ReasonKind.FATIGUE), kinds(advise(strategy)));
        assertEquals("The group is engaged as often as it should be, or more, in Q2 2026, Q3 2026: "
                + "choose other quarters", advise(strategy).notes().getLast().says(Locale.ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void everyTacticIsRankedOnceWithReasonsThatCanBeSaid(long seed) {
        Strategy strategy = RandomStrategy.seeded(seed).build();
        TacticAdvisor advisor = TacticAdvisor.of(strategy, CATALOGUE, TODAY);
        strategy.getStakeholders().forEach(group -> {
            Advice advice = advisor.advise(group);
            int expected = advice.placement().tier() == Tier.OUTSIDE ? 0 : CATALOGUE.tactics().size();
            assertEquals(expected, advice.tactics().stream().map(AdvisedTactic::ref).distinct().count());
            assertEquals(expected, advice.tactics().size());
            assertEquals(advice, advisor.advise(group));
            advice.tactics().stream().flatMap(each -> each.reasons().stream()).forEach(reason -> {
                assertFalse(reason.says(Locale.ENGLISH).contains("{"));
                assertFalse(reason.says(Locale.FRENCH).isBlank());
            });
        });
    }

    @Test
    void everyReasonHasItsSentence() {
        for (ReasonKind kind : ReasonKind.values()) {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
                assertFalse(Reason.of(kind, "x").says(locale).isBlank());
            }
        }
    }

    private static GroupBuilder press() {
        return aGroup("Press").at(2, 8);
    }

    private static Strategy with(GroupBuilder group) {
        return aStrategy().with(group).build();
    }

    private static Strategy with(GroupBuilder group, ActivityBuilder activity) {
        return aStrategy().with(group).with(anObjective("To train").with(activity)).build();
    }

    private static Strategy practising(String tactic, GroupBuilder group) {
        Strategy strategy = with(group);
        TacticChoice choice = StrategyFactory.eINSTANCE.createTacticChoice();
        choice.setTactic(EntryRef.of("eca-guidelines", tactic));
        Practice practice = StrategyFactory.eINSTANCE.createPractice();
        practice.setGroup(strategy.getStakeholders().getFirst());
        practice.setTactic(choice);
        Introduction introduction = StrategyFactory.eINSTANCE.createIntroduction();
        introduction.getPractices().add(practice);
        strategy.setIntroduction(introduction);
        return strategy;
    }

    private static Advice advise(Strategy strategy) {
        return TacticAdvisor.of(strategy, CATALOGUE, TODAY).advise(group("Press", strategy));
    }

    private static AdvisedTactic tactic(String id, Advice advice) {
        return advice.tactics().stream().filter(each -> id.equals(each.tactic().getId())).findFirst().orElseThrow();
    }

    private static List<AdvisedTactic> engaging(Advice advice) {
        return advice.tactics().stream().filter(tactic -> !tactic.has(ReasonKind.ENGAGES_NOBODY)).toList();
    }

    private static List<ReasonKind> kinds(Advice advice) {
        return advice.notes().stream().map(Reason::kind).toList();
    }
}
