package org.baraza.checks.internal.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.catalogue.Catalogue;
import org.baraza.checks.CheckContext;
import org.baraza.checks.Finding;
import org.baraza.checks.FindingBuilder;
import org.baraza.checks.Severity;
import org.baraza.checks.internal.messages.Messages;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Channel;
import org.baraza.model.strategy.Contact;
import org.baraza.model.strategy.PrivateData;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.values.EntryRef;

/**
 * Who is called has agreed to be called. Without the private file that cannot be judged. Messages count persons
 * and name none: they go into reports.
 */
public final class PhoneConsent extends ActivityRule {

    private static final EntryRef PHONE_CALLS = EntryRef.of("eca-guidelines", "phone-calls");

    @Override
    public boolean canJudge(CheckContext context) {
        return context.privateData().isPresent();
    }

    @Override
    Stream<Finding> check(Activity activity, CheckContext context) {
        return context.privateData().filter(data -> isByPhone(activity, context.catalogue()))
                .flatMap(data -> check(activity, contacts(data, activity), context)).stream();
    }

    private static Optional<Finding> check(Activity activity, List<Contact> contacts, CheckContext context) {
        long agreed = contacts.stream().filter(PhoneConsent::mayBeCalled).count();
        FindingBuilder finding = context.finding(activity).at("tactic");
        if (agreed == 0) {
            return Optional.of(finding.says(Messages.Tactics_consentNone, context.name(activity)));
        }
        return agreed == contacts.size() ? Optional.empty()
                : Optional.of(finding.weighing(Severity.GOOD_TO_KNOW).says(Messages.Tactics_consentSome,
                        context.name(activity), agreed, contacts.size()));
    }

    /** The guidelines' phone calls, or a tactic of another pack that makes them more specific. */
    private static boolean isByPhone(Activity activity, Catalogue catalogue) {
        Optional<EntryRef> chosen = Plan.tactic(activity);
        Optional<EntryRef> refined = chosen.flatMap(catalogue::tactic)
                .flatMap(tactic -> Optional.ofNullable(tactic.getRefines()));
        return Stream.concat(chosen.stream(), refined.stream()).anyMatch(PHONE_CALLS::equals);
    }

    private static List<Contact> contacts(PrivateData data, Activity activity) {
        Set<String> groups = activity.getGroups().stream().map(StakeholderGroup::getId).collect(Collectors.toSet());
        return data.getContacts().stream().filter(contact -> groups.contains(contact.getGroup())).toList();
    }

    private static boolean mayBeCalled(Contact contact) {
        return contact.getAddresses().stream()
                .anyMatch(address -> address.getChannel() == Channel.PHONE && address.isConsent());
    }
}
