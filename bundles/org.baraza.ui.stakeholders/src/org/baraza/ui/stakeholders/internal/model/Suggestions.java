package org.baraza.ui.stakeholders.internal.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.baraza.analysis.Labels;
import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.LocalTexts;
import org.baraza.model.catalogue.UserGroup;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;

/**
 * What the catalogue knows of a group's user group, in the document's language.
 *
 * @param name of the user group
 * @param uses what its members use statistics for
 * @param formats what they want, without what the group has already
 */
public record Suggestions(String name, String uses, List<String> formats) {

    public Suggestions {
        formats = List.copyOf(formats);
    }

    /** Empty if the group specialises none of the installed user groups. */
    public static Optional<Suggestions> of(StakeholderGroup group, Strategy strategy, Catalogue catalogue) {
        Locale language = Labels.language(strategy);
        return Optional.ofNullable(group.getUserGroup()).flatMap(catalogue::userGroup)
                .map(known -> of(known, group, language));
    }

    private static Suggestions of(UserGroup known, StakeholderGroup group, Locale language) {
        List<String> formats = known.getFormats().stream().map(item -> LocalTexts.text(item.getText(), language))
                .filter(text -> !text.isBlank() && !group.getFormats().contains(text)).toList();
        return new Suggestions(LocalTexts.text(known.getName(), language),
                LocalTexts.text(known.getUses(), language), formats);
    }
}
