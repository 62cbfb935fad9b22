package org.baraza.testkit.contracts;

import java.time.LocalDate;
import java.util.List;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Channel;
import org.baraza.model.strategy.Contact;
import org.baraza.model.strategy.ContactAddress;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.PrivateData;
import org.baraza.model.strategy.PrivateNote;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.strategy.TacticChoice;
import org.baraza.model.values.EntryRef;
import org.baraza.testkit.RandomStrategy;

/**
 * A complete strategy, with contacts in every group and a private note on every element that anybody reports on. Their
 * words stand nowhere else in the world.
 */
public record Confidential(Strategy strategy, PrivateData privateData) {

    /** In no year of any plan. */
    private static final LocalDate AGREED = LocalDate.of(1931, 3, 14);

    /**
     * In the order of name, organisation, address, how and when consent was given as people and files write a day, note on
     * a contact and on an element, and id.
     */
    private static final List<String> SECRETS = List.of("Kwandebele", "Zymurgistic", "9995550177", "Halfmoonfair",
            "1931-03-14", "14/03/1931", "14 March 1931", "14 mars 1931", "19310314", "Grumbleweed", "Thistlewhisper",
            "Quibblewick");

    /** @param language that the strategy is written in, such as {@code fr} */
    public static Confidential in(String language) {
        Strategy strategy = RandomStrategy.seeded(7).gaps(0).build();
        strategy.setLanguage(language);
        PrivateData data = StrategyFactory.eINSTANCE.createPrivateData();
        data.setDocument(strategy.getId());
        strategy.getStakeholders().forEach(group -> {
            data.getContacts().add(contact(group, true));
            data.getContacts().add(contact(group, false)); // the checks count who may be called
        });
        strategy.eAllContents().forEachRemaining(object -> {
            if (object instanceof StakeholderGroup || object instanceof Objective || object instanceof Activity) {
                data.getNotes().add(note((StrategyElement) object));
            }
        });
        strategy.getObjectives().getFirst().getActivities().getFirst().setTactic(phoneCalls());
        return new Confidential(strategy, data);
    }

    /** Words that must not leave the office. */
    public List<String> secrets() {
        return SECRETS;
    }

    private static Contact contact(StakeholderGroup group, boolean consent) {
        Contact contact = StrategyFactory.eINSTANCE.createContact();
        contact.setId((consent ? "quibblewick-1-" : "quibblewick-2-") + group.getId());
        contact.setName("Zuberi Kwandebele");
        contact.setOrganisation("Zymurgistic Union");
        contact.setGroup(group.getId());
        contact.setNote("Grumbleweed before noon");
        contact.getAddresses().add(phone(consent));
        return contact;
    }

    private static ContactAddress phone(boolean consent) {
        ContactAddress address = StrategyFactory.eINSTANCE.createContactAddress();
        address.setChannel(Channel.PHONE);
        address.setAddress("9995550177");
        address.setConsent(consent);
        if (consent) {
            address.setConsentGiven("At the Halfmoonfair");
            address.setConsentDate(AGREED);
        }
        return address;
    }

    private static PrivateNote note(StrategyElement element) {
        PrivateNote note = StrategyFactory.eINSTANCE.createPrivateNote();
        note.setElement(element.getId());
        note.setText("Thistlewhisper: not to be told");
        return note;
    }

    private static TacticChoice phoneCalls() {
        TacticChoice choice = StrategyFactory.eINSTANCE.createTacticChoice();
        choice.setTactic(EntryRef.of("eca-guidelines", "phone-calls"));
        choice.setName("Phone calls");
        return choice;
    }
}
