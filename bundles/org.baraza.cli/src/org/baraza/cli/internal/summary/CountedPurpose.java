package org.baraza.cli.internal.summary;

import java.util.Locale;
import java.util.Optional;

import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.LocalTexts;
import org.baraza.catalogue.PurposeGroup;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.TacticChoice;

/**
 * The purpose that an activity's cost counts for: what stands under a heading counts as the purpose around it.
 *
 * @param id of the catalogue's purpose; empty where the tactic's pack is not installed
 * @param name as the catalogue has it, else as chosen; empty for an activity without a tactic
 */
record CountedPurpose(Optional<String> id, Optional<String> name) {

    static CountedPurpose of(Activity activity, Catalogue catalogue, Locale language) {
        Optional<TacticChoice> choice = Optional.ofNullable(activity.getTactic());
        Optional<PurposeGroup> purpose = choice.map(TacticChoice::getTactic).flatMap(catalogue::tactic)
                .flatMap(catalogue::topPurposeOf);
        return new CountedPurpose(purpose.map(group -> group.ref().toString()),
                purpose.map(group -> LocalTexts.text(group.purpose().getName(), language))
                        .or(() -> choice.map(TacticChoice::getPurpose)));
    }
}
