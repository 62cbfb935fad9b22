package org.baraza.session.creation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.baraza.analysis.Limits;
import org.baraza.catalogue.Catalogue;
import org.baraza.model.strategy.Agency;
import org.baraza.model.strategy.Answer;
import org.baraza.model.strategy.ApprovalStep;
import org.baraza.model.strategy.CoreValue;
import org.baraza.model.strategy.Member;
import org.baraza.model.strategy.Phase;
import org.baraza.model.strategy.Scope;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyPackage;
import org.baraza.model.strategy.Task;
import org.baraza.model.values.EntryRef;
import org.baraza.session.DocumentException;
import org.baraza.session.format.DocumentReader;
import org.baraza.session.format.DocumentWriter;
import org.baraza.session.profile.TestPacks;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearQuarter;

class NewStrategyTest {

    private static final Catalogue CATALOGUE = TestPacks.with("""
            <profiles id="atlantis" version="2.1.0" basedOn="eca-guidelines/guidelines">
              <name lang="en">Atlantis</name>
              <values key="shelf-life.years.most" value="4"/>
              <approvalChain><text lang="en">Director general</text><text lang="fr">Directrice générale</text></approvalChain>
              <approvalChain><text lang="en">Council</text><text lang="fr">Conseil</text></approvalChain>
            </profiles>
            <phaseTemplates id="aftercare" order="9"><name lang="en">Aftercare</name></phaseTemplates>
            """);
    private static final EntryRef ATLANTIS = EntryRef.of("atlantis", "atlantis");

    private final NewStrategy form = NewStrategy.in(CATALOGUE).titled(" Plan ")
            .running(YearQuarter.of(2027, 1), YearQuarter.of(2029, 4));

    @Test
    void saysWhatItIsAbout() {
        Strategy strategy = form.inCountry("Atlantis").ofOffice("Office of Statistics").withScope(Scope.COORDINATOR)
                .inCurrency("XOF").create();
        assertEquals("Plan", strategy.getTitle());
        assertEquals("Atlantis", strategy.getCountry());
        assertEquals(Scope.COORDINATOR, strategy.getScope());
        assertEquals("XOF", strategy.getCurrency());
        assertEquals("en", strategy.getLanguage());
        assertEquals(YearQuarter.of(2029, 4), strategy.getLastQuarter());
        assertEquals(List.of("Office of Statistics"), strategy.getAgencies().stream().map(Agency::getName).toList());
    }

    @Test
    void hasPhasesTasksAndQuestionsWithTheirOrigin() {
        Strategy strategy = form.fromPacks(List.of("eca-guidelines")).create();
        assertEquals(List.of("Preparation", "Design", "Drafting", "Approval and launch"),
                strategy.getPhases().stream().map(Phase::getName).toList());
        Task task = strategy.getPhases().getFirst().getTasks().getFirst();
        assertEquals("eca-guidelines/team", task.getTemplate().toString());
        assertFalse(task.isDone());
        List<Answer> answers = strategy.getIntroduction().getAnswers();
        assertEquals(5, answers.size());
        assertEquals("Why is this strategy needed at this moment?", answers.getFirst().getWording());
        String version = CATALOGUE.pack("eca-guidelines").orElseThrow().getVersion();
        assertEquals(version, answers.getFirst().getPackVersion());
        assertEquals(version, task.getPackVersion());
        assertTrue(answers.stream().allMatch(answer -> answer.getText() == null));
    }

    @Test
    void takesEveryPackUnlessToldOtherwise() {
        assertTrue(form.create().getPhases().stream().anyMatch(phase -> "Aftercare".equals(phase.getName())));
    }

    /** The page of the approval shows the fields of the launch where there is one. */
    @Test
    void hasAnApprovalThatItsLaunchIsPlannedIn() {
        assertTrue(form.fromPacks(List.of("eca-guidelines")).create().getApproval() != null);
    }

    @Test
    void hasARoleForEveryKindOfExpertise() {
        List<Member> members = form.create().getTeam().getMembers();
        assertEquals(List.of("Communications", "Producers", "Users", "Dissemination", "Statisticians"),
                members.stream().map(Member::getRole).toList());
        assertTrue(members.stream().allMatch(member -> member.getName() == null));
    }

    @Test
    void speaksTheDocumentsLanguageAsFarAsThePacksDo() {
        Strategy strategy = form.inLanguage(Locale.FRENCH).following(ATLANTIS).withUserGroups().create();
        assertEquals("fr", strategy.getLanguage());
        assertEquals("Préparation", strategy.getPhases().getFirst().getName());
        assertEquals("Aftercare", strategy.getPhases().getLast().getName());
        assertEquals("Statisticiens", strategy.getTeam().getMembers().getLast().getRole());
        assertEquals(List.of("Directrice générale", "Conseil"),
                strategy.getApproval().getChain().stream().map(ApprovalStep::getBody).toList());
    }

    @Test
    void beginsWithTheUsualGroupsOnlyIfAsked() {
        assertEquals(List.of(), form.create().getStakeholders());
        List<StakeholderGroup> groups = form.withUserGroups().create().getStakeholders();
        assertEquals(10, groups.size());
        assertEquals("eca-guidelines/public-authorities", groups.getFirst().getUserGroup().toString());
        assertEquals(groups.getFirst().getName(), groups.getFirst().getUserGroupName());
        assertTrue(groups.stream().allMatch(group -> group.getCurrent() == null && group.getDesired() == null));
    }

    @Test
    void beginsWithTheValuesChosen() {
        List<CoreValue> values = form.withValues(List.of(EntryRef.of("eca-guidelines", "impartiality"))).create()
                .getValues();
        assertEquals(List.of("eca-guidelines/impartiality"),
                values.stream().map(value -> value.getTemplate().toString()).toList());
        assertEquals(null, values.getFirst().getMeaning());
    }

    @Test
    void followsTheGuidelinesUnlessToldOtherwise() {
        Strategy strategy = form.create();
        assertEquals(NewStrategy.GUIDELINES, strategy.getProfile().getSource());
        assertEquals("1.0.0", strategy.getProfile().getVersion());
        assertEquals(5, Limits.of(strategy).shelfLifeYears().most());
    }

    @Test
    void keepsTheValuesOfTheProfileChosen() {
        Strategy strategy = form.following(ATLANTIS).create();
        assertEquals("Atlantis", strategy.getProfile().getName());
        assertEquals("2.1.0", strategy.getProfile().getVersion());
        assertEquals(4, Limits.of(strategy).shelfLifeYears().most());
        assertEquals(3, Limits.of(strategy).shelfLifeYears().least());
        assertEquals(Limits.of(strategy).unreadable(), List.of());
    }

    @Test
    void advisesOnThePeriod() {
        assertEquals(List.of(), form.inCurrency("XOF").advice());
        form.running(YearQuarter.of(2027, 2), YearQuarter.of(2029, 4));
        assertEquals(1, form.advice().size());
        assertTrue(form.advice().getFirst().contains("11 quarters; advised: 3–5 years"), form.advice().getFirst());
        form.running(YearQuarter.of(2027, 1), YearQuarter.of(2031, 4)).inCurrency("").following(ATLANTIS);
        assertTrue(form.advice().getFirst().contains("advised: 3–4 years"), form.advice().getFirst());
    }

    @Test
    void refusesWhatCannotBe() {
        refused(form.titled(" "), "title");
        refused(form.titled("x").running(YearQuarter.of(2029, 1), YearQuarter.of(2028, 4)), "2028-Q4");
        refused(NewStrategy.in(CATALOGUE).titled("x"), "first and the last quarter");
        refused(valid().inCurrency("francs"), "francs");
        refused(valid().inCurrency("XXQ"), "“XXQ” is no currency code. Give the three capital letters of ISO 4217, such as");
        refused(valid().following(EntryRef.of("eca-guidelines", "none")), "atlantis/atlantis");
        refused(valid().fromPacks(List.of("lemuria")), "lemuria");
        refused(valid().withValues(List.of(EntryRef.of("eca-guidelines", "none"))), "impartiality");
    }

    @Test
    void canBeMadeWithoutAnyPack() {
        Strategy strategy = NewStrategy.in(Catalogue.of(List.of())).titled("x")
                .running(YearQuarter.of(2027, 1), YearQuarter.of(2029, 4)).create();
        assertEquals(List.of(), strategy.getPhases());
        assertEquals(null, strategy.getProfile());
    }

    @Test
    void isWrittenAndReadBackWhole() throws DocumentException {
        Strategy strategy = form.withUserGroups().following(ATLANTIS).create();
        byte[] bytes = DocumentWriter.write(DocumentReader.read(DocumentWriter.write(strategy), "x").strategy());
        Strategy again = DocumentReader.read(bytes, "x").strategy();
        assertEquals(10, again.getStakeholders().size());
        again.eAllContents().forEachRemaining(element -> assertTrue(
                element.eClass().getEIDAttribute() == null || EcoreUtil.getID(element) != null));
        assertEquals("answer.why-now", again.getIntroduction().getAnswers().getFirst().getId());
        assertTrue(again.eIsSet(StrategyPackage.Literals.STRATEGY__PROFILE));
    }

    private static NewStrategy valid() {
        return NewStrategy.in(CATALOGUE).titled("x").running(YearQuarter.of(2027, 1), YearQuarter.of(2029, 4));
    }

    private static void refused(NewStrategy form, String reason) {
        assertEquals(1, form.refusals().size(), form.refusals().toString());
        assertTrue(form.refusals().getFirst().contains(reason), form.refusals().getFirst());
        assertEquals(List.of(), form.advice());
        assertThrows(IllegalStateException.class, form::create);
    }
}
