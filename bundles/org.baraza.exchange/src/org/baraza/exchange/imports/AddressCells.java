package org.baraza.exchange.imports;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.baraza.exchange.imports.Row.Value;
import org.baraza.exchange.internal.messages.Messages;
import org.baraza.exchange.internal.values.Choices;
import org.baraza.exchange.internal.values.RefusedValueException;
import org.baraza.exchange.plan.Field;
import org.baraza.exchange.plan.Field.Role;
import org.baraza.exchange.plan.Fields;
import org.baraza.exchange.plan.TableKind;
import org.baraza.model.strategy.Channel;
import org.baraza.model.strategy.Contact;
import org.baraza.model.strategy.ContactAddress;
import org.baraza.model.strategy.StrategyFactory;

/** The addresses of a person. Nobody has agreed to anything unless a table says so. */
record AddressCells(Contact contact, Row row, Journal journal, FieldWriter writer) {

    private static final Pattern E_MAIL = Pattern.compile("[^@\\s;,<>()]+@[^@\\s;,<>()]+\\.[^@\\s;,<>().]{2,}");

    void write(Field field, Value value) throws RefusedValueException {
        if (field.role() == Role.ADDRESS) {
            address(channel(field), field, value);
        } else {
            consent(field, value);
        }
    }

    private static Channel channel(Field field) {
        return Channel.get(field.key());
    }

    private Optional<ContactAddress> known(Channel channel) {
        return contact.getAddresses().stream().filter(it -> it.getChannel() == channel).findFirst();
    }

    private void address(Channel channel, Field field, Value value) throws RefusedValueException {
        Values.refuseFault(value.cell());
        ContactAddress address = known(channel).orElseGet(() -> {
            ContactAddress made = StrategyFactory.eINSTANCE.createContactAddress();
            made.setChannel(channel);
            contact.getAddresses().add(made);
            return made;
        });
        String said = value.text().replaceFirst("(?i)^mailto:", "");
        if (!said.equals(address.getAddress())) {
            journal.set(contact, TableKind.CONTACTS, value.place(), field.heading(writer.language()), address.getAddress(), said);
            address.setAddress(said);
        }
        if (channel == Channel.EMAIL && !E_MAIL.matcher(said).matches()) {
            journal.noted(contact, TableKind.CONTACTS, value, field, Messages.Import_addressForm);
        }
    }

    /** For one channel, or for all that the row has an address of. */
    private void consent(Field field, Value value) throws RefusedValueException {
        boolean agreed = Choices.yes(value.cell());
        Stream<Channel> channels = field.id().contains("@") ? Stream.of(channel(field))
                : row.values().keySet().stream().filter(it -> it.role() == Role.ADDRESS).map(AddressCells::channel);
        for (Channel channel : channels.toList()) {
            ContactAddress address = known(channel).orElseThrow(
                    () -> new RefusedValueException(Messages.Import_consentWithoutAddress));
            if (address.isConsent() != agreed) {
                Field told = Fields.find(TableKind.CONTACTS, "consent@" + channel.getLiteral()).orElse(field);
                journal.set(contact, TableKind.CONTACTS, value.place(), told.heading(writer.language()), address.isConsent(), agreed);
                address.setConsent(agreed);
                address.setConsentGiven(agreed ? Messages.Import_consentGiven : null);
            }
        }
    }
}
