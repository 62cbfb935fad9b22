package org.baraza.ui.catalogue.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.baraza.analysis.Analyses;
import org.baraza.analysis.TacticAdvisor;
import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.LocalTexts;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Decision;
import org.baraza.model.strategy.DecisionKind;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.values.EntryRef;
import org.junit.jupiter.api.Test;

class ListingsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 31);

    private final Catalogue catalogue = Samples.catalogue();
    private final Strategy strategy = Samples.strategy();

    private static Line line(Listing listing, String name) {
        return listing.lines().stream().filter(line -> line.name().contains(name)).findFirst().orElseThrow();
    }

    private static String text(Listing listing, Line line) {
        Page page = listing.page(line.key()).orElseThrow();
        return page.name() + page.idea() + page.use() + page.source();
    }

    private StakeholderGroup journalists() {
        StakeholderGroup group = StrategyFactory.eINSTANCE.createStakeholderGroup();
        group.setName("Journalists");
        group.setUserGroup(EntryRef.of("eca-guidelines", "media"));
        strategy.getStakeholders().add(group);
        return group;
    }

    @Test
    void theTenUserGroupsNameThoseOfTheStrategy() {
        journalists();
        Listing groups = new UserGroups(catalogue, strategy, Locale.ENGLISH);
        assertEquals(10, groups.lines().size());
        Line media = line(groups, "Media");
        assertEquals("Journalists", media.note());
        assertTrue(text(groups, media).contains("Part III"));
    }

    @Test
    void indicatorsStandUnderTheirLevel() {
        Listing indicators = new Indicators(catalogue, strategy, Locale.ENGLISH);
        List<Line> headings = indicators.lines().stream().filter(line -> line.level() == 0).toList();
        assertEquals(List.of("Output", "Outcome"), headings.stream().map(Line::name).toList());
        indicators.lines().forEach(line -> assertTrue(indicators.page(line.key()).isPresent(), line.key()));
    }

    @Test
    void aValueThatWasChosenSaysSo() {
        Listing values = new CoreValues(catalogue, strategy, Locale.ENGLISH);
        Line first = values.lines().getFirst();
        assertEquals("", first.note());
        var own = StrategyFactory.eINSTANCE.createCoreValue();
        own.setTemplate(EntryRef.parse(first.key()));
        own.setMeaning("Answers within a week");
        strategy.getValues().add(own);
        assertEquals("chosen", new CoreValues(catalogue, strategy, Locale.ENGLISH).lines().getFirst().note());
        assertTrue(text(values, first).contains("Answers within a week"));
    }

    @Test
    void aStageNamesTheActivitiesThatServeItOrOneOfItsParts() {
        Standards standards = new Standards(catalogue, planned(), Locale.ENGLISH);
        strategy.getObjectives().getFirst().getActivities().getFirst().getSubprocesses().add("1.2");
        assertEquals("1.1", line(standards, "1.2 ").note());
        assertEquals("1.1", line(standards, "1 Specify").note());
        assertEquals("", line(standards, "1.1 ").note());
        assertEquals(strategy.getObjectives().getFirst().getActivities().subList(0, 1),
                standards.page(line(standards, "1.2 ").key()).orElseThrow().inPlan(), "which lead to the workplan");
        assertEquals(List.of(), standards.page(line(standards, "1.1 ").key()).orElseThrow().inPlan());
    }

    /** What was given up serves nobody. */
    @Test
    void aCancelledActivityServesNoStageAndAppliesNoTactic() {
        Activity training = strategy.getObjectives().getFirst().getActivities().getFirst();
        training.getSubprocesses().add("1.2");
        Decision decision = StrategyFactory.eINSTANCE.createDecision();
        decision.setKind(DecisionKind.CANCELLED);
        decision.setDate(DAY);
        training.setDecision(decision);
        Standards standards = new Standards(catalogue, planned(), Locale.ENGLISH);
        assertEquals("", line(standards, "1.2 ").note());
        assertTrue(Usage.of(Analyses.of(strategy, DAY)).activities().values().stream()
                .noneMatch(applying -> applying.contains(training)));
        decision.setDate(DAY.plusDays(1));
        assertEquals("1.1", line(new Standards(catalogue, planned(), Locale.ENGLISH), "1.2 ").note(), "not yet cancelled");
    }

    private List<Activity> planned() {
        return Analyses.of(strategy, DAY).planned();
    }

    @Test
    void tacticsThatServeAStageLeadToTheirPages() {
        Standards standards = new Standards(catalogue, planned(), Locale.ENGLISH);
        List<PageLine> lines = standards.page(line(standards, "7.4 ").key()).orElseThrow().use().getFirst().lines();
        assertEquals(lines.stream().map(PageLine::text).toList(), lines.stream().map(PageLine.Leading.class::cast)
                .map(leading -> LocalTexts.text(catalogue.tactic(leading.tactic()).orElseThrow().getName(), Locale.ENGLISH)).toList());
    }

    @Test
    void anActivityThatSaysNothingServesWhatItsTacticServes() {
        Standards standards = new Standards(catalogue, planned(), Locale.ENGLISH);
        assertTrue(line(standards, "7.4 ").note().contains("2.2"));
        assertTrue(standards.summary().startsWith("The plan serves "));
    }

    @Test
    void adviceComesWithReasonsOnThePage() {
        Advised advised = new Advised(catalogue, TacticAdvisor.of(strategy, catalogue, LocalDate.of(2026, 10, 31))
                .advise(journalists()), Usage.of(Analyses.of(strategy, DAY)), Locale.ENGLISH);
        Line best = advised.lines().getFirst();
        assertTrue(advised.notes().getLast().startsWith("Why this order: "));
        assertTrue(best.name().startsWith("1  "));
        Page page = advised.page(best.key()).orElseThrow();
        assertEquals("Speaks for it", page.idea().getFirst().title());
        assertEquals(Optional.of(EntryRef.parse(best.key())), page.tactic());
    }

    @Test
    void pagesAreSearchedToo() {
        Listing groups = new UserGroups(catalogue, strategy, Locale.ENGLISH);
        assertTrue(groups.lines("microdata").stream().anyMatch(line -> line.name().contains("Researchers")));
        assertEquals(10, groups.lines(" ").size());
        assertEquals(List.of(), groups.lines("xyzzy"));
    }
}
