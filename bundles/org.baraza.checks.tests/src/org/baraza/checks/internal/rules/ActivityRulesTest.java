package org.baraza.checks.internal.rules;

import static org.baraza.checks.internal.rules.Judging.judging;
import static org.baraza.testkit.Builders.aGroup;
import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anActivity;
import static org.baraza.testkit.Builders.anAgency;
import static org.baraza.testkit.Builders.anIndicator;
import static org.baraza.testkit.Builders.anObjective;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.baraza.checks.Finding;
import org.baraza.model.strategy.Step;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.testkit.ActivityBuilder;
import org.baraza.testkit.ObjectiveBuilder;
import org.baraza.testkit.StrategyBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActivityRulesTest {

    private static StrategyBuilder a(ActivityBuilder activity) {
        return aStrategy().running("2025-Q1", "2027-Q4").with(anAgency("NSI"))
                .with(aGroup("Media").needing("Release calendar").preferring("Infographics"))
                .with(aGroup("Youth").needing("Training").preferring("infographics "))
                .with(aGroup("Donors").needing("Microdata", "release CALENDAR"))
                .with(aGroup("Farmers").needing("Prices"))
                .with(anObjective("To open").with(activity));
    }

    private static ActivityBuilder forum() {
        return anActivity("Forum");
    }

    private static StrategyBuilder activities(int count) {
        ObjectiveBuilder objective = anObjective("To open").with(forum().cancelledOn("2026-01-01", "No money"));
        for (int i = 0; i < count; i++) {
            objective.with(forum());
        }
        return aStrategy().with(objective);
    }

    @Test
    void threeToSixActivitiesOfThoseNotCancelled() {
        judging(new ActivitiesCount()).finds(1, activities(2));
        judging(new ActivitiesCount()).isSilent(activities(3));
        judging(new ActivitiesCount()).isSilent(activities(6));
        judging(new ActivitiesCount()).finds(1, activities(7));
    }

    @Test
    void anActivityCountsUntilTheDayOfItsCancellation() {
        judging(new ActivitiesCount()).on("2025-12-31").isSilent(activities(2));
        judging(new ActivitiesCount()).on("2026-01-01").finds(1, activities(2));
    }

    @Test
    void activitiesServeAStatedObjective() {
        judging(new ActivitiesLinked()).isSilent(a(forum()));
        judging(new ActivitiesLinked()).isSilent(aStrategy().with(anObjective(" ")));
        judging(new ActivitiesLinked()).finds(1, aStrategy().with(anObjective(" ").with(forum())));
    }

    @Test
    void aDescriptionIsNotTheTacticsText() {
        judging(new ActivitySpecific()).finds(1, a(forum()));
        judging(new ActivitySpecific()).isSilent(a(forum().describedAs("Four meetings a year in the regions")));
        ActivityBuilder copied = forum().applying("base/forums", "User forums", "Contact").describedAs("user  forums");
        judging(new ActivitySpecific()).finds(1, a(copied));
        judging(new ActivitySpecific())
                .isSilent(a(forum().applying("base/forums", "User forums", "Contact").describedAs("User for")));
    }

    @Test
    void aDescriptionCopiedFromTheCatalogueIsFound() {
        ActivityBuilder copied = forum().applying("base/radio", "Radio", "Contact").describedAs("Talks on the RADIO!");
        judging(new ActivitySpecific()).with(Tactics.catalogue()).finds(1, a(copied));
        judging(new ActivitySpecific()).isSilent(a(copied));
    }

    @Test
    void oneToThreeGroups() {
        judging(new ActivityGroups()).finds(1, a(forum()));
        judging(new ActivityGroups()).isSilent(a(forum().engaging("Media")));
        judging(new ActivityGroups()).isSilent(a(forum().engaging("Media", "Youth", "Donors")));
        judging(new ActivityGroups()).finds(1, a(forum().engaging("Media", "Youth", "Donors", "Farmers")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "All stakeholders", "ALL  users", "Everyone", "Tous les utilisateurs",
            "Toutes les parties prenantes", "L’ensemble des utilisateurs", "Todas as partes interessadas",
            "جميع المستخدمين", "All (stakeholders)", "All our key stakeholders", "Stakeholders (all of them)",
            "EVERY STAKEHOLDER", "All users and producers of official statistics", "The entire public",
            "Media and all other stakeholders", "TOUTES LES PARTIES PRENANTES", "Toutes nos  parties-prenantes",
            "L'ensemble des parties prenantes du système statistique national", "Tous les acteurs concernés",
            "Tous\u00a0les usagers", "Médias, et toutes les autres parties prenantes", "Tous publics",
            "La totalité des utilisateurs", "Todas as nossas partes interessadas", "Todos los usuarios de datos",
            "كل أصحاب المصلحة", "Everyone who uses data", "Anyone using statistics",
            "Tous ceux qui utilisent les données" })
    void everybodyIsNoGroup(String name) {
        judging(new ActivityGroups()).finds(1, a(forum().engaging(name)).with(aGroup(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "All Africa Farmers’ Union", "Tous unis, association", "Allied press", "Users",
            "Parties prenantes du secteur agricole", "All India Radio", "Ensemble vocal", "Citizens", "Grand public",
            "Data users in all ministries" })
    void aNameThatOnlyBeginsLikeItIs(String name) {
        judging(new ActivityGroups()).isSilent(a(forum().engaging(name)).with(aGroup(name)));
    }

    @Test
    void moreGroupsThanAdvisedAreCutAndEverybodyIsLeftOut() {
        judging(new ActivityGroups()).isSettledByItsFix(a(forum().engaging("Media", "Youth", "Donors", "Farmers")));
        judging(new ActivityGroups())
                .isSettledByItsFix(a(forum().engaging("Media", "Everyone")).with(aGroup("Everyone")));
        judging(new ActivityGroups()).finds(1, a(forum().engaging("Media", "Youth"))
                .setting("activity.groups.most", "1"));
    }

    @Test
    void blankTermsAreNoNeed() {
        judging(new SimilarNeeds()).finds(1, a(forum().engaging("Old", "New")).with(aGroup("Old").needing(" "))
                .with(aGroup("New").needing("")));
    }

    @Test
    void fourGroupsAreJudgedByTheirNumberAlone() {
        judging(new SimilarNeeds()).isSilent(a(forum().engaging("Media", "Youth", "Donors", "Farmers")));
    }

    @Test
    void groupsShareANeedOrAFormatPairByPair() {
        judging(new SimilarNeeds()).isSilent(a(forum().engaging("Farmers")));
        judging(new SimilarNeeds()).isSilent(a(forum().engaging("Media", "Youth")));
        judging(new SimilarNeeds()).isSilent(a(forum().engaging("Media", "Donors")));
        Finding finding = judging(new SimilarNeeds()).finds(1, a(forum().engaging("Media", "Youth", "Donors")))
                .getFirst();
        assertTrue(finding.message().contains("Youth and Donors"), finding.message());
    }

    @Test
    void anAgencyOrAFunctionLeads() {
        judging(new ActivityLead()).finds(1, a(forum()));
        judging(new ActivityLead()).isSilent(a(forum().ledBy("NSI")));
        judging(new ActivityLead()).isSilent(a(forum().also(activity -> activity.setLeadPerson("Press office"))));
    }

    @Test
    void thereIsACostForEveryYearItRuns() {
        judging(new ActivityCost()).isSilent(a(forum().running("2025-Q1", "2026-Q4").costing(0, 100)));
        judging(new ActivityCost()).isSilent(a(forum().costing(5)));
        judging(new ActivityCost()).finds(1, a(forum()));
        StrategyBuilder half = a(forum().running("2025-Q1", "2026-Q4").costing(100));
        String message = judging(new ActivityCost()).finds(1, half).getFirst().message();
        assertTrue(message.contains("2026") && !message.contains("2025"), message);
        judging(new ActivityCost()).isSettledByItsFix(half);
        judging(new ActivityCost()).isSettledByItsFix(1, half);
        judging(new ActivityCost()).finds(1, a(forum().running("2025-Q1", "2025-Q2")
                .also(activity -> activity.getCosts().add(StrategyFactory.eINSTANCE.createYearCost()))));
    }

    @Test
    void aRevisionIsNoPlannedCost() {
        judging(new ActivityCost()).finds(1, a(forum().running("2025-Q1", "2025-Q2")
                .revising(1, "2025-02-01", 250, "Rent")));
    }

    @Test
    void aCancelledActivityNeedsNothing() {
        judging(new ActivityLead()).isSilent(a(forum().cancelledOn("2026-01-01", "No money")));
    }

    @Test
    void bothQuartersAreEntered() {
        String message = judging(new ActivityTimeFrame()).finds(1, a(forum())).getFirst().message();
        assertTrue(message.endsWith("enter the quarters in which it begins and ends."), message);
        judging(new ActivityTimeFrame()).isSilent(a(forum().running("2025-Q1", "2025-Q2")));
        judging(new ActivityTimeFrame()).finds(1,
                a(forum().running("2025-Q1", "2025-Q2").also(activity -> activity.setLastQuarter(null))));
    }

    @Test
    void thereIsATargetIndicator() {
        judging(new ActivityTarget()).finds(1, a(forum()));
        judging(new ActivityTarget()).finds(1, a(forum().measuredBy(anIndicator(" "))));
        judging(new ActivityTarget()).isSilent(a(forum().measuredBy(anIndicator("Participants"))));
    }

    private static StrategyBuilder radio() {
        return a(anActivity("Radio").applying("base/radio", "Radio", "Contact"));
    }

    @Test
    void whatTheTacticSuggestsIsOffered() {
        judging(new ActivityTarget()).with(Tactics.catalogue()).isSettledByItsFix(radio());
        judging(new ActivitySteps()).with(Tactics.catalogue()).isSettledByItsFix(radio());
        assertEquals(0, judging(new ActivityTarget()).finds(1, radio()).getFirst().fixes().size());
        assertEquals(0, judging(new ActivitySteps()).finds(1, radio()).getFirst().fixes().size());
    }

    @Test
    void quartersAreInOrderAndInsideThePlan() {
        judging(new WithinShelfLife()).isSilent(a(forum()));
        judging(new WithinShelfLife()).isSilent(a(forum().running("2025-Q1", "2027-Q4")));
        judging(new WithinShelfLife()).isSettledByItsFix(a(forum().running("2026-Q3", "2026-Q1")));
        judging(new WithinShelfLife()).isSettledByItsFix(a(forum().running("2024-Q4", "2028-Q1")));
        Finding apart = judging(new WithinShelfLife()).finds(1, a(forum().running("2028-Q1", "2028-Q2"))).getFirst();
        assertEquals(0, apart.fixes().size());
    }

    @Test
    void stepsAreListed() {
        judging(new ActivitySteps()).finds(1, a(forum()));
        Step step = StrategyFactory.eINSTANCE.createStep();
        judging(new ActivitySteps()).finds(1, a(forum().also(activity -> activity.getSteps().add(step))));
        step.setText("Book the hall");
        judging(new ActivitySteps()).isSilent(a(forum().also(activity -> activity.getSteps().add(step))));
    }

    @Test
    void anObjectiveUsesMoreThanOnePurpose() {
        ActivityBuilder radio = anActivity("Radio").applying("base/radio", "Radio", "Contact");
        ActivityBuilder calls = anActivity("Calls").applying("gone/calls", "Calls", "Consulting");
        judging(new TacticVariety()).isSilent(aStrategy().with(anObjective("To open").with(radio)));
        judging(new TacticVariety()).finds(1, aStrategy().with(anObjective("To open").with(radio).with(radio)));
        judging(new TacticVariety()).isSilent(aStrategy().with(anObjective("To open").with(radio).with(calls)));
        judging(new TacticVariety()).isSilent(aStrategy().with(anObjective("To open").with(radio).with(forum())));
    }
}
