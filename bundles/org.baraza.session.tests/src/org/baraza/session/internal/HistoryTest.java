package org.baraza.session.internal;

import static org.baraza.session.format.Samples.tamasi;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.ChangeRecord;
import org.baraza.model.strategy.Contact;
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
        for (int i = 0; i < 510; i++) {
            String label = "Change " + i;
            session.change(label, () -> training.setName(label));
        }
        assertEquals(500, strategy.getHistory().size());
        assertEquals("Change 509", strategy.getHistory().getLast().getLabel());
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
