package org.baraza.ui.strategy.internal.model;

import java.util.Optional;

import org.baraza.analysis.Labels;
import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.LocalTexts;
import org.baraza.model.catalogue.Pack;
import org.baraza.model.catalogue.Tactic;
import org.baraza.model.strategy.Practice;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.strategy.StrategyPackage.Literals;
import org.baraza.model.strategy.TacticChoice;
import org.baraza.ui.strategy.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** Current practices as tactics of the catalogue. */
public record Practices(Catalogue catalogue, PartEdits edits) {

    public Optional<Tactic> tactic(Practice practice) {
        return Optional.ofNullable(practice.getTactic()).map(TacticChoice::getTactic).flatMap(catalogue::tactic);
    }

    /** @param tactic empty for a practice in the team's own words */
    public void choose(Practice practice, Optional<Tactic> tactic) {
        edits.set(NLS.bind(Messages.Change, Messages.Practice_tactic), practice, Literals.PRACTICE__TACTIC,
                tactic.map(chosen -> choice(chosen, practice)).orElse(null));
    }

    /** What the document still knows when the pack is not installed. */
    private TacticChoice choice(Tactic tactic, Practice practice) {
        TacticChoice choice = StrategyFactory.eINSTANCE.createTacticChoice();
        choice.setTactic(catalogue.ref(tactic));
        choice.setPackVersion(((Pack) tactic.eContainer()).getVersion());
        choice.setName(LocalTexts.text(tactic.getName(), Labels.language(practice)));
        catalogue.purposeOf(tactic).ifPresent(heading -> choice
                .setPurpose(LocalTexts.text(heading.purpose().getName(), Labels.language(practice))));
        choice.setCitation(tactic.getCitation());
        return choice;
    }
}
