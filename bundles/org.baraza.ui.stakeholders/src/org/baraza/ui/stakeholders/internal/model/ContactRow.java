package org.baraza.ui.stakeholders.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.baraza.model.strategy.Contact;
import org.baraza.model.strategy.ContactAddress;
import org.baraza.model.strategy.PrivateData;

/**
 * A row of the list of contacts: a person with one of the ways to reach them, one row for each way.
 *
 * @param contact empty in the last row, which takes the name of a new person
 * @param address empty for a person who can't be reached yet
 * @param isFirst whether it is the person's first row, which bears the name
 */
public record ContactRow(Optional<Contact> contact, Optional<ContactAddress> address, boolean isFirst) {

    private static final ContactRow NEWCOMER = new ContactRow(Optional.empty(), Optional.empty(), true);

    /** All contacts in their order, and a row for the next one. */
    public static List<ContactRow> of(Optional<PrivateData> data) {
        List<ContactRow> rows = new ArrayList<>();
        data.ifPresent(known -> known.getContacts().forEach(contact -> rows.addAll(of(contact))));
        rows.add(NEWCOMER);
        return rows;
    }

    private static List<ContactRow> of(Contact contact) {
        List<ContactRow> rows = new ArrayList<>();
        contact.getAddresses().forEach(address -> rows.add(
                new ContactRow(Optional.of(contact), Optional.of(address), rows.isEmpty())));
        return rows.isEmpty() ? List.of(new ContactRow(Optional.of(contact), Optional.empty(), true)) : rows;
    }

    public boolean isNewcomer() {
        return contact.isEmpty();
    }
}
