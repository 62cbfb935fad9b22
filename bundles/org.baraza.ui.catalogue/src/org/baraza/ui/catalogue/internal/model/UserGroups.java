package org.baraza.ui.catalogue.internal.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.analysis.Labels;
import org.baraza.catalogue.Catalogue;
import org.baraza.model.catalogue.Tactic;
import org.baraza.model.catalogue.UserGroup;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.values.EntryRef;
import org.baraza.ui.catalogue.internal.messages.Messages;
import org.eclipse.osgi.util.NLS;

/** Who the usual groups of users are and what they want (guidelines, Part III), with the strategy's own groups. */
public final class UserGroups implements Listing {

    private final Catalogue catalogue;
    private final Strategy strategy;
    private final EntryText text;

    public UserGroups(Catalogue catalogue, Strategy strategy, Locale locale) {
        this.catalogue = catalogue;
        this.strategy = strategy;
        this.text = new EntryText(locale);
    }

    @Override
    public List<Line> lines() {
        return catalogue.userGroups().stream()
                .map(group -> new Line(catalogue.ref(group).toString(), text.name(group), note(group), 0)).toList();
    }

    /** The name of the strategy's own group, or how many there are. */
    private String note(UserGroup group) {
        List<StakeholderGroup> own = own(group).toList();
        return own.size() > 1 ? NLS.bind(Messages.Group_many, own.size())
                : own.stream().findFirst().flatMap(Labels::name).orElse("");
    }

    @Override
    public Optional<Page> page(String key) {
        return catalogue.userGroup(EntryRef.parse(key)).map(group -> EntryText.page("", text.name(group),
                EntryText.filled(
                        EntryText.section("group", Messages.Group_who, Stream.of(text.of(group.getWho()))),
                        EntryText.section("quote", Messages.Group_uses, Stream.of(text.of(group.getUses()))),
                        EntryText.section("add", Messages.Group_benefit, Stream.of(text.of(group.getBenefit())))),
                EntryText.filled(
                        EntryText.section("table", Messages.Group_formats, group.getFormats().stream()
                                .map(item -> text.of(item.getText()))),
                        EntryText.section("literacy", Messages.Group_literacy,
                                Stream.ofNullable(group.getLiteracy()).map(text::word)),
                        EntryText.section("matrix", Messages.Group_own, own(group)
                                .map(own -> Labels.name(own).orElse(""))),
                        text.tactics(Messages.Group_tactics, catalogue, tactics(group))),
                text.source(group)));
    }

    private Stream<StakeholderGroup> own(UserGroup group) {
        return strategy.getStakeholders().stream()
                .filter(own -> catalogue.ref(group).equals(own.getUserGroup()));
    }

    /** Those that name the group; what suits everybody is left out. */
    private Stream<Tactic> tactics(UserGroup group) {
        EntryRef ref = catalogue.ref(group);
        return catalogue.tactics().stream().filter(tactic -> tactic.getUserGroups().stream()
                .anyMatch(named -> named.within(catalogue.ref(tactic).pack().orElseThrow()).equals(ref)));
    }
}
