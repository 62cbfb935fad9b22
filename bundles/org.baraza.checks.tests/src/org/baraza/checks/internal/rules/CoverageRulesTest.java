package org.baraza.checks.internal.rules;

import static org.baraza.checks.internal.rules.Judging.judging;
import static org.baraza.testkit.Builders.aGroup;
import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anActivity;
import static org.baraza.testkit.Builders.anObjective;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.baraza.checks.Finding;
import org.baraza.checks.Fix;
import org.baraza.checks.Severity;
import org.baraza.model.strategy.Channel;
import org.baraza.model.strategy.Contact;
import org.baraza.model.strategy.ContactAddress;
import org.baraza.model.strategy.Practice;
import org.baraza.model.strategy.PrivateData;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.strategy.TacticChoice;
import org.baraza.model.values.EntryRef;
import org.baraza.testkit.ActivityBuilder;
import org.baraza.testkit.StrategyBuilder;
import org.junit.jupiter.api.Test;

class CoverageRulesTest {

    private static StrategyBuilder plan(ActivityBuilder... activities) {
        StrategyBuilder document = aStrategy()
                .with(aGroup("Media").at(2, 8).ranked(1).specialising("base/media").withId("media"))
                .with(aGroup("Readers").at(8, 2).specialising("base/readers").withId("readers"))
                .with(aGroup("Hobbyists").at(1, 1));
        for (ActivityBuilder activity : activities) {
            document.with(anObjective("To open").with(activity));
        }
        return document;
    }

    private static ActivityBuilder radioFor(String... groups) {
        return anActivity("Radio hour").applying("base/radio", "Radio", "Contact").engaging(groups);
    }

    private static void practice(Strategy strategy, int group, String tactic) {
        TacticChoice choice = StrategyFactory.eINSTANCE.createTacticChoice();
        choice.setTactic(EntryRef.parse(tactic));
        Practice practice = StrategyFactory.eINSTANCE.createPractice();
        practice.setGroup(strategy.getStakeholders().get(group));
        practice.setTactic(choice);
        strategy.setIntroduction(StrategyFactory.eINSTANCE.createIntroduction());
        strategy.getIntroduction().getPractices().add(practice);
    }

    @Test
    void everyPrimaryGroupIsEngaged() {
        Finding finding = judging(new PriorityEngaged()).finds(1, plan()).getFirst();
        assertTrue(finding.message().contains("Media"), finding.message());
        judging(new PriorityEngaged()).isSilent(plan(radioFor("Media")));
        judging(new PriorityEngaged()).finds(1, plan(radioFor("Media").cancelledOn("2026-01-01", "No money")));
    }

    @Test
    void aPrimaryGroupJoinsAnActivityForOthersOfItsNeedsOrGetsOneOfItsOwn() {
        StrategyBuilder alike = plan(radioFor("Readers")).also(s -> s.getStakeholders().forEach(group -> group.getNeeds().add("maps")));
        Finding finding = judging(new PriorityEngaged()).finds(1, alike).getFirst();
        assertEquals(List.of("Add it to “Radio hour”", "Add an activity for it under objective 1"),
                finding.fixes().stream().map(Fix::label).toList());
        judging(new PriorityEngaged()).isSettledByItsFix(alike);
        judging(new PriorityEngaged()).isSettledByItsFix(1, alike);

        Finding different = judging(new PriorityEngaged()).finds(1, plan(radioFor("Readers"))).getFirst();
        assertEquals(List.of("Add an activity for it under objective 1"),
                different.fixes().stream().map(Fix::label).toList());
        assertEquals(List.of(), judging(new PriorityEngaged()).finds(1, plan()).getFirst().fixes(), "no objective yet");
    }

    @Test
    void aGroupToCultivateIsEngagedInANewWay() {
        judging(new CultivateNew()).isSilent(plan());
        judging(new CultivateNew()).isSilent(plan(radioFor("Media")));
        judging(new CultivateNew()).isSilent(plan(radioFor("Media")).also(s -> practice(s, 1, "base/radio")));
        judging(new CultivateNew()).finds(1, plan(radioFor("Media")).also(s -> practice(s, 0, "base/radio")));
        judging(new CultivateNew()).isSilent(plan(radioFor("Media"), anActivity("Talks").engaging("Media"))
                .also(s -> practice(s, 0, "base/radio")));
    }

    @Test
    void aGroupToMaintainGetsNothingNew() {
        judging(new MaintainDrop()).isSilent(plan(radioFor("Media"), anActivity("Talks").engaging("Readers")));
        judging(new MaintainDrop()).finds(1, plan(radioFor("Readers")));
        judging(new MaintainDrop()).isSettledByItsFix(plan(radioFor("Readers")));
        judging(new MaintainDrop()).isSilent(plan(radioFor("Readers")).also(s -> practice(s, 1, "base/radio")));
    }

    @Test
    void nothingIsAimedAtAGroupToDrop() {
        Finding alone = judging(new MaintainDrop()).finds(1, plan(radioFor("Hobbyists"))).getFirst();
        assertEquals(0, alone.fixes().size());
        judging(new MaintainDrop()).isSettledByItsFix(plan(radioFor("Media", "Hobbyists")));
    }

    @Test
    void theTacticSuitsTheGroups() {
        judging(new TacticSuits()).with(Tactics.catalogue()).isSilent(plan(radioFor("Media")));
        judging(new TacticSuits()).with(Tactics.catalogue()).isSilent(plan(anActivity("Talks").engaging("Readers")));
        String message = judging(new TacticSuits()).with(Tactics.catalogue())
                .finds(1, plan(radioFor("Media", "Readers"))).getFirst().message();
        assertTrue(message.contains("“Radio” is not known to suit Readers"), message);
    }

    @Test
    void withoutItsPackATacticIsNotJudgedAndThatIsSaid() {
        String message = judging(new TacticSuits()).finds(1, plan(radioFor("Readers"))).getFirst().message();
        assertTrue(message.contains("base"), message);
    }

    @Test
    void aTacticThatThePackLacksIsNotJudgedEither() {
        String message = judging(new TacticSuits()).with(Tactics.catalogue())
                .finds(1, plan(anActivity("Signals").applying("base/smoke", "Smoke", "Contact").engaging("Media")))
                .getFirst().message();
        assertTrue(message.contains("version without it"), message);
    }

    private static ActivityBuilder calling(String tactic) {
        return anActivity("Calls").applying(tactic, "Calls", "Consulting").engaging("Media");
    }

    private static PrivateData contacts(boolean... consents) {
        PrivateData data = StrategyFactory.eINSTANCE.createPrivateData();
        for (boolean consent : consents) {
            ContactAddress address = StrategyFactory.eINSTANCE.createContactAddress();
            address.setChannel(Channel.PHONE);
            address.setConsent(consent);
            Contact contact = StrategyFactory.eINSTANCE.createContact();
            contact.setName("Awa Maro");
            contact.setGroup("media");
            contact.getAddresses().add(address);
            data.getContacts().add(contact);
        }
        return data;
    }

    @Test
    void whoIsCalledHasAgreed() {
        StrategyBuilder calls = plan(calling("eca-guidelines/phone-calls"));
        judging(new PhoneConsent()).with(contacts(true, true)).isSilent(calls);
        judging(new PhoneConsent()).with(contacts(false)).finds(1, calls);
        judging(new PhoneConsent()).with(contacts()).finds(1, calls);
        judging(new PhoneConsent()).with(contacts()).isSilent(plan(radioFor("Media")));
    }

    @Test
    void someAgreedIsGoodToKnowAndNamesNobody() {
        Finding finding = judging(new PhoneConsent()).with(contacts(true, false, false))
                .finds(1, plan(calling("eca-guidelines/phone-calls"))).getFirst();
        assertEquals(Severity.GOOD_TO_KNOW, finding.severity());
        assertTrue(finding.message().contains("agreed to be called: 1 of 3.") && !finding.message().contains("Awa"));
    }

    @Test
    void aTacticThatRefinesPhoneCallsIsOne() {
        judging(new PhoneConsent()).with(Tactics.catalogue()).with(contacts(false))
                .finds(1, plan(calling("base/hotline")));
    }

    @Test
    void withoutThePrivateFileConsentIsNotJudged() {
        judging(new PhoneConsent()).isSilent(plan(calling("eca-guidelines/phone-calls")));
    }
}
