package org.baraza.session.internal;

import static org.baraza.session.format.Samples.tamasi;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.ChangeRecord;
import org.baraza.model.strategy.Contact;
import org.baraza.model.strategy.Evaluation;
import org.baraza.model.strategy.ProgressReport;
import org.baraza.model.strategy.Step;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private final Strategy strategy = tamasi();
    private final DocumentSession session = new TestSession().on(strategy);
    private final Activity training = strategy.getObjectives().getFirst().getActivities().getFirst();

    @Test
    void saysWhoChangedWhatAndWhen() {
        session.change("Rename activity", () -> training.setName("Courses"));
        ChangeRecord record = strategy.getHistory().getLast();
        assertEquals("Awa", record.getBy());
        assertEquals("Rename activity", record.getLabel());
        assertEquals(Instant.parse("2026-11-02T12:00:00Z"), record.getOn());
        assertEquals(List.of(training.getId()), record.getElements());
    }

    @Test
    void namesWhatWasAddedAndWhatWasRemoved() {
        var agency = StrategyFactory.eINSTANCE.createAgency();
        session.change("Add agency", () -> strategy.getAgencies().add(agency));
        assertEquals(List.of(agency.getId()), strategy.getHistory().getLast().getElements());
        session.change("Remove agency", () -> strategy.getAgencies().remove(agency));
        assertEquals(List.of(agency.getId()), strategy.getHistory().getLast().getElements());
    }

    /** What is gone is known by no id any more: that its owner lost it is noted with the owner. */
    @Test
    void namesWhatLostAPartOfItsPlan() {
        Step step = StrategyFactory.eINSTANCE.createStep();
        session.change("Add step", () -> training.getSteps().add(step));
        assertEquals(List.of(step.getId()), strategy.getHistory().getLast().getElements());
        session.change("Remove step", () -> training.getSteps().remove(step));
        assertEquals(List.of(step.getId(), training.getId()), strategy.getHistory().getLast().getElements());
    }

    @Test
    void takingAReportBackIsNoChangeOfTheActivity() {
        session.change("Report", () -> report(YearMonth.of(2026, 10)));
        String id = training.getReports().getLast().getId();
        session.change("Take report back", () -> training.getReports().removeLast());
        assertEquals(List.of(id), strategy.getHistory().getLast().getElements());
    }

    @Test
    void namesTheElementThatAPartBelongsTo() {
        session.change("Decide", () -> training.setDecision(StrategyFactory.eINSTANCE.createDecision()));
        assertEquals(List.of(training.getId()), strategy.getHistory().getLast().getElements());
    }

    @Test
    void takesTypingForOneChange() {
        session.change("Rename activity", () -> training.setName("C"));
        session.change("Rename activity", () -> training.setName("Co"));
        assertEquals(1, strategy.getHistory().size());
        session.undo();
        assertEquals(1, strategy.getHistory().size());
        session.undo();
        assertEquals(0, strategy.getHistory().size());
    }

    @Test
    void isBounded() {
        rename(510);
        assertEquals(500, strategy.getHistory().size());
        assertEquals("Change 509", strategy.getHistory().getLast().getLabel());
    }

    @Test
    void keepsTheChangesThatAnEvaluationNames() {
        rename(3);
        evaluateAndLink(strategy.getHistory().get(1));
        rename(510);
        assertEquals(500, strategy.getHistory().size());
        assertEquals("Change 1", strategy.getHistory().getFirst().getLabel());
        assertEquals("Change 509", strategy.getHistory().getLast().getLabel());
        session.undo();
        assertEquals("Change 1", strategy.getHistory().getFirst().getLabel());
    }

    @Test
    void isBoundedEvenIfEvaluationsNameAllThatItHolds() {
        rename(499);
        evaluateAndLink(strategy.getHistory().toArray(ChangeRecord[]::new));
        rename(1);
        assertEquals("Change 0", strategy.getHistory().getFirst().getLabel());
        evaluateAndLink(strategy.getHistory().getLast());
        assertEquals(500, strategy.getHistory().size());
        assertEquals("Change 1", strategy.getHistory().getFirst().getLabel());
        assertEquals("Evaluate", strategy.getHistory().getLast().getLabel());
    }

    @Test
    void doesNotLetTheRowsOfMonthlyRoundsPushChangesOfThePlanOut() {
        rename(200);
        YearMonth first = YearMonth.of(1950, 1);
        for (int i = 0; i < 510; i++) {
            YearMonth month = first.plusMonths(i);
            session.change("Report " + month, () -> report(month));
        }
        assertEquals(500, strategy.getHistory().size());
        assertEquals("Change 0", strategy.getHistory().getFirst().getLabel());
        assertEquals("Report " + first.plusMonths(509), strategy.getHistory().getLast().getLabel());
        rename(100);
        assertEquals(250, strategy.getHistory().stream().filter(one -> one.getLabel().startsWith("Change")).count());
    }

    private void report(YearMonth month) {
        ProgressReport report = StrategyFactory.eINSTANCE.createProgressReport();
        report.setMonth(month);
        training.getReports().add(report);
    }

    private void evaluateAndLink(ChangeRecord... changes) {
        session.change("Evaluate", () -> {
            Evaluation evaluation = StrategyFactory.eINSTANCE.createEvaluation();
            Stream.of(changes).map(ChangeRecord::getId).forEach(evaluation.getChanges()::add);
            training.getEvaluations().add(evaluation);
        });
    }

    private void rename(int times) {
        for (int i = 0; i < times; i++) {
            String label = "Change " + i;
            session.change(label, () -> training.setName(label));
        }
    }

    @Test
    void saysNothingOfPrivateData() {
        Contact contact = StrategyFactory.eINSTANCE.createContact();
        session.change("Add contact", () -> session.editablePrivateData().getContacts().add(contact));
        assertEquals(List.of(), strategy.getHistory());
        assertEquals(36, contact.getId().length());
        assertTrue(session.privateData().isPresent());
        session.undo();
        assertTrue(session.privateData().isEmpty());
    }
}
