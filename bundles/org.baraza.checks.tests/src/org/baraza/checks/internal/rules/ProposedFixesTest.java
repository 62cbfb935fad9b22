package org.baraza.checks.internal.rules;

import static org.baraza.checks.internal.rules.Judging.judging;
import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anActivity;
import static org.baraza.testkit.Builders.anAgency;
import static org.baraza.testkit.Builders.anIndicator;
import static org.baraza.testkit.Builders.anObjective;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.baraza.catalogue.Catalogue;
import org.baraza.checks.Check;
import org.baraza.checks.Finding;
import org.baraza.checks.Fix;
import org.baraza.model.catalogue.CatalogueFactory;
import org.baraza.model.catalogue.Frequency;
import org.baraza.model.catalogue.IndicatorLevel;
import org.baraza.model.catalogue.IndicatorTemplate;
import org.baraza.model.catalogue.Pack;
import org.baraza.model.catalogue.Tactic;
import org.baraza.model.catalogue.ValueTemplate;
import org.baraza.model.strategy.ApprovalDecision;
import org.baraza.model.strategy.ApprovalStep;
import org.baraza.model.strategy.CoreValue;
import org.baraza.model.strategy.Scope;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.strategy.TacticChoice;
import org.baraza.model.strategy.Team;
import org.baraza.model.strategy.Workshop;
import org.baraza.model.values.EntryRef;
import org.baraza.testkit.IndicatorBuilder;
import org.baraza.testkit.StrategyBuilder;
import org.junit.jupiter.api.Test;

/** What is known already is offered: by the profile, the catalogue, the scope or the activity. What only the team knows is not. */
class ProposedFixesTest {

    private static final StrategyFactory MAKE = StrategyFactory.eINSTANCE;

    @Test
    void theOfficeLeadsWhatNobodyLeadsWhereItIsToLead() {
        assertEquals(List.of("Let Statistics Office lead"), offered(new ActivityLead(), coordinated(Scope.COORDINATOR)));
        judging(new ActivityLead()).isSettledByItsFix(coordinated(Scope.COORDINATOR));
        Strategy strategy = coordinated(Scope.COORDINATOR).build();
        judging(new ActivityLead()).findings(strategy).getFirst().fixes().getFirst().change().run();
        assertEquals(List.of(), judging(new OfficeLeads()).findings(strategy));
        assertEquals(List.of(), offered(new ActivityLead(), coordinated(Scope.SYSTEM)));
    }

    private static StrategyBuilder coordinated(Scope scope) {
        return aStrategy().of("Statistics Office", "Tamasi").with(anAgency("Statistics Office"))
                .also(strategy -> strategy.setScope(scope)).with(anObjective("To open").with(anActivity("Forum")));
    }

    @Test
    void aBudgetBeyondThePlanIsRemoved() {
        StrategyBuilder document = aStrategy().running("2026-Q1", "2028-Q4").with(anObjective("To open")
                .with(anActivity("Forum").running("2026-Q1", "2028-Q4").costing(100, 200, 300))).approvedBudget(100, 200, 300, 50);
        assertEquals(List.of("Remove the budget of year 4"), offered(new BudgetConsistent(), document));
        judging(new BudgetConsistent()).isSettledByItsFix(document);
    }

    @Test
    void theChainOfTheProfileIsTaken() {
        StrategyBuilder document = aStrategy().also(strategy -> {
            strategy.setApproval(MAKE.createApproval());
            strategy.getApproval().getSnapshots().add(MAKE.createSnapshot());
        });
        assertEquals(List.of(), offered(new ApprovalChain(), document));
        StrategyBuilder ofCountry = document.setting("approval.chain", "Director general; Council");
        assertEquals(List.of("Take the profile’s: Director general; Council"), offered(new ApprovalChain(), ofCountry));
        Strategy strategy = ofCountry.build();
        judging(new ApprovalChain()).findings(strategy).getFirst().fixes().getFirst().change().run();
        assertEquals(List.of("Director general", "Council"),
                strategy.getApproval().getChain().stream().map(step -> step.getBody()).toList());
        assertEquals(List.of(), judging(new ApprovalChain()).findings(strategy));
    }

    @Test
    void aChainOfWhichAStepSaysSomethingIsNotReplaced() {
        assertEquals(1, offered(new ApprovalChain(), chain(step -> {})).size());
        assertEquals(List.of(), offered(new ApprovalChain(), chain(step -> step.setDecision(ApprovalDecision.APPROVED))));
        assertEquals(List.of(), offered(new ApprovalChain(), chain(step -> step.setDate(LocalDate.of(2026, 5, 4)))));
        assertEquals(List.of(), offered(new ApprovalChain(), chain(step -> step.setComment("By letter"))));
    }

    /** A chain of a step that names nobody, before another that is empty. */
    private static StrategyBuilder chain(Consumer<ApprovalStep> says) {
        return aStrategy().setting("approval.chain", "Director general; Council").also(strategy -> {
            strategy.setApproval(MAKE.createApproval());
            strategy.getApproval().getSnapshots().add(MAKE.createSnapshot());
            strategy.getApproval().getChain().add(MAKE.createApprovalStep());
            strategy.getApproval().getChain().add(MAKE.createApprovalStep());
            says.accept(strategy.getApproval().getChain().getFirst());
        });
    }

    @Test
    void aWorkshopThatIsToComeIsPlannedForAsLongAsAdvised() {
        assertEquals(List.of("End it on 13 January 2027"), offered(new WorkshopLength(), workshop("2027-01-11", "2027-01-11")));
        assertEquals(List.of("End it on 15 January 2027"), offered(new WorkshopLength(), workshop("2027-01-11", "2027-01-20")));
        judging(new WorkshopLength()).isSettledByItsFix(workshop("2027-01-11", "2027-01-11"));
        assertEquals(List.of(), offered(new WorkshopLength(), workshop("2026-03-02", "2026-03-03")), "it was as long as it was");
    }

    private static StrategyBuilder workshop(String first, String last) {
        return aStrategy().also(strategy -> {
            Team team = MAKE.createTeam();
            Workshop workshop = MAKE.createWorkshop();
            workshop.setFirst(LocalDate.parse(first));
            workshop.setLast(LocalDate.parse(last));
            team.getWorkshops().add(workshop);
            strategy.setTeam(team);
        });
    }

    @Test
    void theMeaningThatTheCatalogueProposesIsTaken() {
        StrategyBuilder document = aStrategy().also(strategy -> {
            CoreValue value = MAKE.createCoreValue();
            value.setName("Openness");
            value.setTemplate(EntryRef.of("base", "openness"));
            strategy.getValues().add(value);
        });
        judging(new ValuesDefined()).with(catalogue()).isSettledByItsFix(document);
        assertEquals(List.of(), offered(new ValuesDefined(), document), "its pack is not installed");
    }

    @Test
    void whatAnIndicatorLacksIsTakenFromItsTemplateAndItsActivity() {
        StrategyBuilder document = measured(listeners().startingAt("2026-01-01", 0).aimingAt("2026-12-31", 40));
        Finding finding = judging(new IndicatorComplete()).with(catalogue()).finds(1, document).getFirst();
        assertEquals("Enter source: Audience survey, owner: Radio unit, frequency: Quarterly", finding.fixes().getFirst().label());
        judging(new IndicatorComplete()).with(catalogue()).isSettledByItsFix(document);
    }

    @Test
    void whatOnlyTheTeamKnowsIsNotProposed() {
        StrategyBuilder document = measured(listeners().aimingAt("2026-12-31", 40));
        assertEquals(0, judging(new IndicatorComplete()).with(catalogue()).finds(1, document).getFirst().fixes().size());
    }

    private static IndicatorBuilder listeners() {
        return anIndicator("Listeners").due(Frequency.NOT_STATED)
                .also(indicator -> indicator.setTemplate(EntryRef.of("base", "listeners")));
    }

    private static StrategyBuilder measured(IndicatorBuilder indicator) {
        return aStrategy().with(anObjective("To open").with(anActivity("Forum").measuredBy(indicator)
                .also(activity -> activity.setLeadPerson("Radio unit"))));
    }

    @Test
    void theKindOfIndicatorThatIsMissingIsTakenFromWhatTheTacticsSuggest() {
        StrategyBuilder document = aStrategy().with(anObjective("To open").measuredBy(anIndicator("Broadcasts"))
                .with(anActivity("Radio").also(activity -> {
                    TacticChoice choice = MAKE.createTacticChoice();
                    choice.setTactic(EntryRef.of("base", "radio"));
                    activity.setTactic(choice);
                })));
        Finding finding = judging(new IndicatorMix()).with(catalogue()).finds(1, document).getFirst();
        assertEquals(List.of("Take “Listeners” from the catalogue"), finding.fixes().stream().map(Fix::label).toList());
        judging(new IndicatorMix()).with(catalogue()).isSettledByItsFix(document);
    }

    /** Listeners are an outcome of the radio. */
    private static Catalogue catalogue() {
        Pack base = Judging.pack("base");
        Tactic radio = CatalogueFactory.eINSTANCE.createTactic();
        radio.setId("radio");
        radio.getIndicators().add(EntryRef.parse("listeners"));
        base.getTactics().add(radio);
        IndicatorTemplate listeners = CatalogueFactory.eINSTANCE.createIndicatorTemplate();
        listeners.setId("listeners");
        listeners.setLevel(IndicatorLevel.OUTCOME);
        listeners.setFrequency(Frequency.QUARTERLY);
        listeners.getName().add(Tactics.text("en", "Listeners"));
        listeners.getSource().add(Tactics.text("en", "Audience survey"));
        base.getIndicatorTemplates().add(listeners);
        ValueTemplate openness = CatalogueFactory.eINSTANCE.createValueTemplate();
        openness.setId("openness");
        openness.getName().add(Tactics.text("en", "Openness"));
        openness.getMeaning().add(Tactics.text("en", "Methods are there for all to read."));
        base.getValueTemplates().add(openness);
        return Catalogue.of(List.of(base));
    }

    private static List<String> offered(Check check, StrategyBuilder document) {
        return judging(check).finds(1, document).getFirst().fixes().stream().map(Fix::label).toList();
    }
}
