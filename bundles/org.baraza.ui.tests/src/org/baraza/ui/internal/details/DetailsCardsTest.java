package org.baraza.ui.internal.details;

import static org.baraza.testkit.Builders.aGroup;
import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anActivity;
import static org.baraza.testkit.Builders.anAgency;
import static org.baraza.testkit.Builders.anIndicator;
import static org.baraza.testkit.Builders.anObjective;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

import org.baraza.analysis.Analyses;
import org.baraza.catalogue.Catalogue;
import org.baraza.checks.Findings;
import org.baraza.drawing.QuadrantGlyph;
import org.baraza.drawing.Role;
import org.baraza.drawing.StateGlyph;
import org.baraza.model.catalogue.CatalogueFactory;
import org.baraza.model.catalogue.LiteracyLevel;
import org.baraza.model.catalogue.LocalText;
import org.baraza.model.catalogue.Pack;
import org.baraza.model.catalogue.UserGroup;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.ChangeRecord;
import org.baraza.model.strategy.CoreValue;
import org.baraza.model.strategy.Evaluation;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.Phase;
import org.baraza.model.strategy.ReportedState;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.ProgressReport;
import org.baraza.model.strategy.Step;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.strategy.Task;
import org.baraza.ui.internal.details.DetailsCard.Entry;
import org.baraza.ui.internal.details.DetailsCard.Fact;
import org.baraza.ui.internal.details.DetailsCard.Line;
import org.baraza.ui.internal.details.DetailsCard.Paragraph;
import org.baraza.ui.internal.details.DetailsCard.Section;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearQuarter;

class DetailsCardsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    private final Strategy strategy = aStrategy().inCurrency("USD").inLanguage("en").running("2025-Q1", "2027-Q4")
            .with(anAgency("National Statistics Institute").shortly("NSI"))
            .with(aGroup("Parliament").at(2.2, 9.2).ranked(1))
            .with(aGroup("Journalists").at(4.1, 7.2).ranked(2).specialising("guide/media").notYetAUser()
                    .needing("A person to call", "Method notes").preferring("Excel")
                    .assessed("2026-01-20", 2.9, 7.2).assessed("2025-01-15", 1.5, 6.9)
                    .also(group -> group.setNote("Two daily papers print our index.")))
            .with(aGroup("Diaspora"))
            .with(anObjective("To reach more readers").named("Readers").with(
                    anActivity("Media training").describedAs("Three days for ten newsrooms").engaging("Journalists")
                            .ledBy("NSI").running("2025-Q1", "2027-Q4").costing(1200, 800, 0)
                            .reporting("2026-10", ReportedState.LAGGING)
                            .measuredBy(anIndicator("Journalists trained").in("persons")
                                    .startingAt("2025-01-01", 0).aimingAt("2027-12-31", 30)
                                    .measured("2026-10-31", 18))))
            .build();

    @Test
    void tellsAGroupsPlaceAndProgress() {
        DetailsCard card = card(group("Journalists"));

        assertEquals("Journalists", card.title());
        assertEquals("Cultivate ASAP, rank 2 of 2 · primary · not yet a user", card.subtitle());
        assertEquals(Optional.of(new CardGlyph.Mark(QuadrantGlyph.CULTIVATE, OptionalInt.of(2), false)), card.glyph());
        assertEquals(Role.CULTIVATE_TINT, card.ground());
        assertEquals(List.of(new Fact("Now", "4.1"), new Fact("Desired", "7.2"),
                new Fact("Since Q1 2025", "up 2.6, 3.1 still to gain")), card.facts());
    }

    @Test
    void tellsWhatAGroupNeeds() {
        DetailsCard card = card(group("Journalists"));

        assertEquals(List.of(new Paragraph("Two daily papers print our index.", false)), lines(card, "Why here"));
        assertEquals(List.of(new Paragraph("A person to call · Method notes", false), new Paragraph("Excel", true)),
                lines(card, "Needs"));
    }

    @Test
    void takesLiteracyFromTheGroupOrTheCatalogue() {
        assertEquals(List.of(new Paragraph("Basic – catalogue: Media", false)),
                lines(card(group("Journalists")), "Statistical literacy"));

        group("Journalists").setLiteracy(LiteracyLevel.ADVANCED);

        assertEquals(List.of(new Paragraph("Advanced", false)),
                lines(card(group("Journalists")), "Statistical literacy"));
    }

    @Test
    void saysWhichPackIsMissing() {
        DetailsCard card = DetailsCards.of(group("Journalists"), new CardContext(Analyses.of(strategy, TODAY),
                Findings.none(), Catalogue.of(List.of()), Locale.ENGLISH));

        assertEquals(List.of(new Paragraph(
                "Not known here: it stands in the pack guide, which is not installed.", true)),
                lines(card, "Statistical literacy"));
    }

    @Test
    void leadsToTheActivitiesThatEngageAGroup() {
        DetailsCard card = card(group("Journalists"));

        assertEquals(List.of(new Entry(Optional.of(new CardGlyph.State(StateGlyph.LAGGING)), "1.1", "Media training",
                "Lagging", activity())), lines(card, "Engaged by 1 activity"));
        assertEquals("October 2026", section(card, "Engaged by 1 activity").note());
    }

    @Test
    void tellsHowAGroupIsSeenAndWhatItBears() {
        DetailsCard card = card(group("Journalists"));

        assertEquals(List.of("Journalists trained"), lines(card, "Seen by 1 indicator").stream()
                .map(line -> ((Entry) line).name()).toList());
        assertEquals(List.of(new Paragraph("Q1 2025: 1 activity meets this group", false),
                new Paragraph("More than 3 in a quarter may tire it.", true)), lines(card, "Busiest quarter"));
    }

    @Test
    void tellsAGroupWithoutAPlace() {
        DetailsCard card = card(group("Diaspora"));

        assertEquals("Not placed", card.subtitle());
        assertEquals(Optional.empty(), card.glyph());
        assertEquals(List.of(new Fact("Now", "–"), new Fact("Desired", "–")), card.facts());
        assertTrue(section(card, "Not engaged yet").note().isEmpty());
    }

    /** Of a report that several people could have written, one asks its writer. */
    @Test
    void tellsWhoReported() {
        ProgressReport report = activity().getReports().getFirst();
        report.setComment("Two trainers fell ill.");
        assertEquals(List.of(new Paragraph("Two trainers fell ill.", false)),
                lines(card(activity()), "Report of October 2026"));

        report.setRecordedBy("Awa Maro");
        report.setRecordedOn(LocalDate.parse("2026-11-05"));
        assertEquals(new Paragraph("Recorded: 05/11/2026, Awa Maro", true),
                lines(card(activity()), "Report of October 2026").getLast());
    }

    @Test
    void tellsAnActivity() {
        DetailsCard card = card(activity());

        assertEquals("Media training", card.title());
        assertEquals("Activity 1.1", card.subtitle());
        assertEquals(List.of(new Fact("October 2026", "Lagging"), new Fact("Planned", "2,000 USD")), card.facts());
        assertEquals(List.of(new Paragraph("Q1 2025 – Q4 2027", false)), lines(card, "When"));
        assertEquals(List.of(new Paragraph("NSI", false)), lines(card, "Lead"));
        assertEquals(group("Journalists"), ((Entry) lines(card, "Engages").getFirst()).target());
        assertEquals(strategy.getObjectives().getFirst(), ((Entry) lines(card, "Serves").getFirst()).target());
    }

    @Test
    void tellsWhoDoesAStepAndByWhen() {
        activity().getSteps().add(step("Hire a trainer", "A. Maro", LocalDate.parse("2026-03-01"), false));
        activity().getSteps().add(step("Invite", null, LocalDate.parse("2026-04-01"), true));

        assertEquals(List.of("Hire a trainer | A. Maro, 01/03/2026", "Invite | done"), lines(card(activity()), "Steps").stream()
                .map(Entry.class::cast).map(entry -> entry.name() + " | " + entry.note()).toList());
    }

    /** A reader of the plan meets the decision that changed it. */
    @Test
    void tellsBecauseOfWhichEvaluationAnActivityWasChanged() {
        Evaluation evaluation = StrategyFactory.eINSTANCE.createEvaluation();
        evaluation.setQuarter(YearQuarter.of(2026, 2));
        evaluation.setDecisions("It ends a quarter earlier.");
        activity().getEvaluations().add(evaluation);
        evaluation.getChanges().add("forgotten");
        assertTrue(card(activity()).sections().stream().noneMatch(section -> section.heading().equals("Changed because of")));
        ChangeRecord change = StrategyFactory.eINSTANCE.createChangeRecord();
        change.setId("decided");
        change.setLabel("Change time frame");
        change.setBy("Awa Maro");
        change.setOn(Instant.parse("2026-07-03T12:00:00Z"));
        strategy.getHistory().add(change);
        evaluation.getChanges().add("decided");

        List<Line> lines = lines(card(activity()), "Changed because of");
        assertEquals("Evaluation of Q2 2026", ((Entry) lines.getFirst()).name());
        assertEquals(evaluation, ((Entry) lines.getFirst()).target());
        assertEquals(List.of(new Paragraph("It ends a quarter earlier.", false),
                new Paragraph("Change time frame, 03/07/2026, Awa Maro", true)), lines.subList(1, lines.size()));
    }

    private static Step step(String text, String owner, LocalDate due, boolean done) {
        Step step = StrategyFactory.eINSTANCE.createStep();
        step.setText(text);
        step.setOwner(owner);
        step.setDue(due);
        step.setDone(done);
        return step;
    }

    @Test
    void saysThatACostIsMissing() {
        activity().getCosts().getFirst().setPlanned(null);

        assertTrue(card(activity()).facts().contains(new Fact("Planned", "not costed for every year")));
    }

    @Test
    void tellsAnObjective() {
        Objective objective = strategy.getObjectives().getFirst();
        DetailsCard card = card(objective);

        assertEquals("Readers", card.title());
        assertEquals("Objective 1", card.subtitle());
        assertEquals(List.of(new Fact("Planned", "2,000 USD"), new Fact("October 2026", "0 of 1 to plan")),
                card.facts());
        assertEquals(List.of(new Paragraph("To reach more readers", false)), lines(card, "Statement"));
        assertEquals(activity(), ((Entry) lines(card, "1 activity").getFirst()).target());
    }

    @Test
    void tellsAnIndicator() {
        Indicator indicator = activity().getTarget();
        DetailsCard card = card(indicator);

        assertEquals("Journalists trained", card.title());
        assertEquals("Indicator · Output · On track", card.subtitle());
        assertEquals(new Fact("Measured", "18 persons"), card.facts().getFirst());
        assertEquals(List.of(new Paragraph("0 persons on 01/01/2025, baseline", false),
                new Paragraph("30 persons on 31/12/2027, target", false)), lines(card, "From where to where"));
        assertEquals(List.of(new Paragraph("18 persons on 31/10/2026", false)), lines(card, "Last measurements"));
        assertEquals(activity(), ((Entry) lines(card, "Belongs to").getFirst()).target());
    }

    @Test
    void tellsATask() {
        Phase phase = StrategyFactory.eINSTANCE.createPhase();
        phase.setName("Preparation");
        Task task = StrategyFactory.eINSTANCE.createTask();
        task.setName("Put the team together");
        task.setOwner("Director");
        task.setDue(LocalDate.parse("2026-11-01"));
        phase.getTasks().add(task);
        strategy.getPhases().add(phase);

        DetailsCard card = card(task);

        assertEquals("Task · Preparation", card.subtitle());
        assertEquals(List.of(new Fact("State", "Past its due date"), new Fact("Due", "01/11/2026")), card.facts());
        assertEquals(List.of(new Paragraph("Director", false)), lines(card, "Who sees to it"));
    }

    @Test
    void tellsWhateverElseThereIs() {
        CoreValue value = StrategyFactory.eINSTANCE.createCoreValue();
        value.setName("Relevance");
        value.setMeaning("We ask before we publish.");
        strategy.getValues().add(value);

        DetailsCard card = card(value);

        assertEquals("Relevance", card.title());
        assertEquals("Value", card.subtitle());
        assertEquals(List.of(new Paragraph("We ask before we publish.", false)), lines(card, "Text"));
    }

    @Test
    void judgesTheLastMonthThatIsOver() {
        assertEquals(YearMonth.of(2026, 10), context().month());
        assertEquals(YearMonth.of(2026, 11), new CardContext(
                Analyses.of(strategy, LocalDate.parse("2026-11-30")), Findings.none(), catalogue(), Locale.ENGLISH).month());
    }

    private DetailsCard card(StrategyElement element) {
        return DetailsCards.of(element, context());
    }

    private CardContext context() {
        return new CardContext(Analyses.of(strategy, TODAY), Findings.none(), catalogue(), Locale.ENGLISH);
    }

    private static List<Line> lines(DetailsCard card, String heading) {
        return section(card, heading).lines();
    }

    private static Section section(DetailsCard card, String heading) {
        return card.sections().stream().filter(section -> section.heading().equals(heading)).findFirst().orElseThrow();
    }

    private Activity activity() {
        return strategy.getObjectives().getFirst().getActivities().getFirst();
    }

    private StakeholderGroup group(String name) {
        return strategy.getStakeholders().stream().filter(group -> name.equals(group.getName())).findFirst()
                .orElseThrow();
    }

    private static Catalogue catalogue() {
        Pack pack = CatalogueFactory.eINSTANCE.createPack();
        pack.setId("guide");
        UserGroup media = CatalogueFactory.eINSTANCE.createUserGroup();
        media.setId("media");
        media.setLiteracy(LiteracyLevel.BASIC);
        LocalText name = CatalogueFactory.eINSTANCE.createLocalText();
        name.setLang("en");
        name.setValue("Media");
        media.getName().add(name);
        pack.getUserGroups().add(media);
        return Catalogue.of(List.of(pack));
    }
}
