package org.baraza.ui.strategy.internal.model;

import static org.baraza.testkit.Builders.aGroup;
import static org.baraza.testkit.Builders.aStrategy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.baraza.model.identity.Identities;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.ChangeRecord;
import org.baraza.model.strategy.Comment;
import org.baraza.model.strategy.Evaluation;
import org.baraza.model.strategy.Snapshot;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.session.DocumentException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearQuarter;

class ApprovedComparisonTest {

    private static final StrategyFactory FACTORY = StrategyFactory.eINSTANCE;

    private final Strategy strategy = aStrategy().with(aGroup("Journalists")).build();
    private Snapshot approved;

    @BeforeEach
    void approve() {
        strategy.setId("document");
        strategy.setTitle("Listening");
        strategy.getStakeholders().getFirst().setId("journalists");
        approved = new Approvals((label, body) -> body.run(), strategy).keep("1.0", "Awa Maro", LocalDate.of(2026, 12, 9));
    }

    @Test
    void thePlanIsAsItWasApproved() throws Exception {
        assertTrue(compare().isEmpty());
    }

    /** Comments are not kept with what was approved, so the first comparison would tell all of them. */
    @Test
    void whatIsSaidAboutThePlanIsNoChangeOfIt() throws Exception {
        Comment comment = FACTORY.createComment();
        comment.setId("comment");
        comment.setText("Whom do we mean?");
        strategy.getStakeholders().getFirst().getComments().add(comment);
        assertTrue(compare().isEmpty());
    }

    @Test
    void tellsWhatChangedWhereWhenAndByWhom() throws Exception {
        strategy.getStakeholders().getFirst().setName("Journalists and editors");
        change("2027-02-03T10:00:00Z", "Joana Orwa", "journalists");

        ApprovedComparison.Line line = compare().lines().getFirst();
        assertTrue(line.where().contains("Journalists and editors"), line.where());
        assertEquals("Name: Journalists and editors, was Journalists", line.what());
        assertEquals("03/02/2027", line.when());
        assertEquals("Joana Orwa", line.who());
        assertEquals("journalists", line.id());
    }

    @Test
    void tellsTheLastChangeOfAnElement() throws Exception {
        strategy.getStakeholders().getFirst().setName("Media");
        change("2027-02-03T10:00:00Z", "Joana Orwa", "journalists");
        change("2027-03-04T10:00:00Z", "Awa Maro", "journalists");

        assertEquals("Awa Maro", compare().lines().getFirst().who());
    }

    /** A reader of the plan meets the decision where she meets the change, also of what is gone. */
    @Test
    void tellsTheEvaluationThatAChangeWasMadeBecauseOf() throws Exception {
        Evaluation evaluation = FACTORY.createEvaluation();
        evaluation.setQuarter(YearQuarter.of(2027, 1));
        evaluation.setDecisions("Editors first.");
        Activity activity = FACTORY.createActivity();
        activity.getEvaluations().add(evaluation);
        strategy.getObjectives().add(FACTORY.createObjective());
        strategy.getObjectives().getFirst().getActivities().add(activity);
        Identities.assign(strategy);
        strategy.getStakeholders().getFirst().setName("Editors");
        change("2027-02-03T10:00:00Z", "Joana Orwa", "journalists");
        assertFalse(compare().tellsWhy());
        strategy.getHistory().getLast().setId("decided");
        evaluation.getChanges().add("decided");
        change("2027-03-04T10:00:00Z", "Awa Maro", "journalists");

        assertEquals("Awa Maro, Evaluation of Q1 2027: Editors first.", of("journalists"));
        strategy.getStakeholders().clear();
        assertEquals("Awa Maro, Evaluation of Q1 2027: Editors first.", of("journalists"));
        evaluation.setDecisions(null);
        assertEquals("Awa Maro, Evaluation of Q1 2027", of("journalists"));
    }

    private String of(String id) throws DocumentException {
        return compare().lines().stream().filter(line -> id.equals(line.id())).map(line -> line.who() + ", " + line.why())
                .findFirst().orElseThrow();
    }

    @Test
    void tellsWhatWasAddedAndDeleted() throws Exception {
        strategy.getStakeholders().clear();
        StakeholderGroup farmers = FACTORY.createStakeholderGroup();
        farmers.setId("farmers");
        farmers.setName("Farmers");
        strategy.getStakeholders().add(farmers);

        assertEquals(List.of("Deleted", "Added"),
                compare().lines().stream().map(ApprovedComparison.Line::what).sorted((a, b) -> b.compareTo(a)).toList());
    }

    @Test
    void tellsWhenAndByWhomOfTheStrategyItself() throws Exception {
        strategy.setTitle("Hearing");
        change("2027-02-03T10:00:00Z", "Joana Orwa", "document");

        ApprovedComparison.Line line = compare().lines().getFirst();
        assertEquals("03/02/2027 Joana Orwa", line.when() + " " + line.who());
    }

    /** Where the program took something from says nothing to who reads what changed. */
    @Test
    void aPackIsNoChangeOfThePlan() throws Exception {
        strategy.getStakeholders().getFirst().setPackVersion("1.0.0");
        assertEquals(List.of(), compare().lines());
    }

    @Test
    void whatIsOlderThanTheHistoryHasNoDay() throws Exception {
        strategy.setTitle("Hearing");
        assertEquals("", compare().lines().getFirst().when());
    }

    @Test
    void whatChangedOfOneKindStandsTogether() throws Exception {
        strategy.setTitle("Hearing");
        strategy.getStakeholders().getFirst().setName("Media");
        StakeholderGroup farmers = FACTORY.createStakeholderGroup();
        farmers.setId("farmers");
        strategy.getStakeholders().add(farmers);
        assertEquals(Map.of("Strategy", 1, "Group", 2), compare().byKind().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().size())));
    }

    @Test
    void theApprovalItselfIsNoChange() throws Exception {
        new Approvals((label, body) -> body.run(), strategy).addStep().setId("step");
        assertEquals(List.of(), compare().lines());
    }

    @Test
    void whatSomebodyWroteIntoIsNotComparedWith() {
        approved.setSha256("0".repeat(64));
        assertThrows(DocumentException.class, this::compare);
    }

    private ApprovedComparison compare() throws DocumentException {
        return ApprovedComparison.of(approved, strategy, Locale.ENGLISH);
    }

    private void change(String on, String by, String element) {
        ChangeRecord record = FACTORY.createChangeRecord();
        record.setOn(Instant.parse(on));
        record.setBy(by);
        record.setLabel("Change name");
        record.getElements().add(element);
        strategy.getHistory().add(record);
    }
}
