package org.baraza.ui.stakeholders.internal.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.baraza.model.strategy.Channel;
import org.baraza.model.strategy.Contact;
import org.baraza.model.strategy.ContactAddress;
import org.baraza.model.strategy.PrivateData;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Edits of the contacts, to be called inside a change. */
public record ContactBook(PrivateData data, Strategy strategy) {

    /** Adds a person who can't be reached yet. */
    public Contact add(String name) {
        Contact contact = StrategyFactory.eINSTANCE.createContact();
        contact.setId(UUID.randomUUID().toString());
        contact.setName(name);
        data.getContacts().add(contact);
        return contact;
    }

    /** The group that a person belongs to, if it still is one of the strategy's. */
    public static Optional<StakeholderGroup> groupOf(Contact contact, Strategy strategy) {
        return strategy.getStakeholders().stream().filter(group -> group.getId().equals(contact.getGroup()))
                .findFirst();
    }

    /** @param name of a group of the strategy, as {@link Names#apart}; nothing for none */
    public void assign(Contact contact, String name) {
        contact.setGroup(Optional.ofNullable(Names.apart(strategy).get(name)).map(StakeholderGroup::getId).orElse(null));
    }

    /** Adds a way to reach a person; nobody has agreed to it yet. */
    public ContactAddress addAddress(Contact contact, Channel channel) {
        ContactAddress address = StrategyFactory.eINSTANCE.createContactAddress();
        address.setChannel(channel);
        contact.getAddresses().add(address);
        return address;
    }

    /** The address of a row, made if there is none. */
    public ContactAddress address(ContactRow row) {
        return row.address().orElseGet(() -> addAddress(row.contact().orElseThrow(), Channel.EMAIL));
    }

    /** What was typed tells whether it is an e-mail address or a number, where nobody has said. */
    public void reach(ContactRow row, String typed) {
        ContactAddress address = address(row);
        address.setAddress(typed);
        if (row.address().isEmpty()) {
            address.setChannel(typed.contains("@") ? Channel.EMAIL : Channel.PHONE);
        }
    }

    /** A consent that is withdrawn takes with it how and when it was given. */
    public void agree(ContactRow row, boolean consent, LocalDate today) {
        ContactAddress address = address(row);
        address.setConsent(consent);
        if (!consent) {
            address.setConsentGiven(null);
            address.setConsentDate(null);
        } else if (address.getConsentDate() == null) {
            address.setConsentDate(today);
        }
    }

    /** Deletes the address of a row, or the person if it is the only one. */
    public void delete(ContactRow row) {
        row.contact().ifPresent(contact -> {
            List<ContactAddress> addresses = contact.getAddresses();
            if (addresses.size() > 1) {
                row.address().ifPresent(addresses::remove);
            } else {
                EcoreUtil.remove(contact);
            }
        });
    }
}
