package org.baraza.ui.stakeholders.internal.model;

import static org.baraza.testkit.Builders.aGroup;
import static org.baraza.testkit.Builders.aStrategy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.baraza.model.strategy.Channel;
import org.baraza.model.strategy.Contact;
import org.baraza.model.strategy.ContactAddress;
import org.baraza.model.strategy.PrivateData;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.junit.jupiter.api.Test;

class ContactBookTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Strategy strategy = aStrategy().with(aGroup("Press").withId("press")).build();
    private final PrivateData data = StrategyFactory.eINSTANCE.createPrivateData();
    private final ContactBook book = new ContactBook(data, strategy);

    @Test
    void withoutContactsThereIsARowForTheFirst() {
        List<ContactRow> rows = ContactRow.of(Optional.empty());

        assertEquals(1, rows.size());
        assertTrue(rows.getFirst().isNewcomer());
    }

    @Test
    void aPersonHasARowForEachAddressAndTheNameOnce() {
        Contact ana = book.add("Ana");
        book.addAddress(ana, Channel.PHONE);
        book.addAddress(ana, Channel.EMAIL);

        assertEquals(List.of(true, false, true), rows().stream().map(ContactRow::isFirst).toList());
        assertFalse(ana.getId().isEmpty());
    }

    @Test
    void whatIsTypedFirstTellsTheChannel() {
        book.add("Ana");
        book.reach(rows().getFirst(), "ana@example.org");
        book.add("Ben");
        book.reach(rows().get(1), "555 0100");
        book.reach(rows().getFirst(), "555 0101");

        assertEquals(List.of(Channel.EMAIL, Channel.PHONE), rows().stream()
                .flatMap(row -> row.address().stream()).map(ContactAddress::getChannel).toList());
    }

    @Test
    void aConsentBearsItsDayAndTakesItAlongWhenWithdrawn() {
        book.add("Ana");
        book.reach(rows().getFirst(), "555 0100");
        ContactAddress address = rows().getFirst().address().orElseThrow();

        book.agree(rows().getFirst(), true, TODAY);
        assertTrue(address.isConsent());
        assertEquals(TODAY, address.getConsentDate());
        address.setConsentGiven("On a form");

        book.agree(rows().getFirst(), false, TODAY);
        assertNull(address.getConsentGiven());
        assertNull(address.getConsentDate());
    }

    @Test
    void belongsToAGroupAsLongAsThereIsOne() {
        Contact ana = book.add("Ana");
        book.assign(ana, "Press");
        assertEquals("press", ContactBook.groupOf(ana, strategy).orElseThrow().getId());

        strategy.getStakeholders().clear();
        assertEquals(Optional.empty(), ContactBook.groupOf(ana, strategy));
    }

    /** Only the first could be chosen. */
    @Test
    void groupsOfOneNameAreToldApart() {
        Strategy twice = aStrategy().with(aGroup("Students").withId("one")).with(aGroup("Students").withId("two")).build();
        Contact ana = book.add("Ana");
        new ContactBook(data, twice).assign(ana, "Students (2)");
        assertEquals("two", ana.getGroup());
        new ContactBook(data, twice).assign(ana, "Students");
        assertEquals("one", ana.getGroup());
        new ContactBook(data, twice).assign(ana, "");
        assertNull(ana.getGroup());
    }

    @Test
    void deletesAddressesAndWithTheLastOneThePerson() {
        Contact ana = book.add("Ana");
        book.addAddress(ana, Channel.PHONE);
        book.addAddress(ana, Channel.EMAIL);

        book.delete(rows().getFirst());
        assertEquals(List.of(Channel.EMAIL), ana.getAddresses().stream().map(ContactAddress::getChannel).toList());
        book.delete(rows().getFirst());
        assertTrue(data.getContacts().isEmpty());
    }

    private List<ContactRow> rows() {
        return ContactRow.of(Optional.of(data));
    }
}
