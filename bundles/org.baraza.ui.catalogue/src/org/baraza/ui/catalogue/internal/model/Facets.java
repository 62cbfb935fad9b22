package org.baraza.ui.catalogue.internal.model;

import java.util.Optional;

import org.baraza.catalogue.Catalogue;
import org.baraza.model.catalogue.Quadrant;
import org.baraza.model.catalogue.Tactic;
import org.baraza.model.values.EntryRef;

/**
 * What a tactic has to suit, to be shown. One that names no group or quadrant suits them all; one that names no stage of
 * production serves none.
 *
 * @param stage GSBPM phase, such as 7
 */
public record Facets(Optional<EntryRef> purpose, Optional<EntryRef> group, Optional<Quadrant> quadrant,
        Optional<String> stage, Optional<String> pack) {

    public static final Facets NONE = new Facets(Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty());

    public boolean isOn() {
        return !equals(NONE);
    }

    public Facets ofPurpose(Optional<EntryRef> chosen) {
        return new Facets(chosen, group, quadrant, stage, pack);
    }

    public Facets forGroup(Optional<EntryRef> chosen) {
        return new Facets(purpose, chosen, quadrant, stage, pack);
    }

    public Facets inQuadrant(Optional<Quadrant> chosen) {
        return new Facets(purpose, group, chosen, stage, pack);
    }

    public Facets atStage(Optional<String> chosen) {
        return new Facets(purpose, group, quadrant, chosen, pack);
    }

    public Facets ofPack(Optional<String> chosen) {
        return new Facets(purpose, group, quadrant, stage, chosen);
    }

    boolean fit(Tactic tactic, Catalogue catalogue) {
        String own = catalogue.ref(tactic).pack().orElseThrow();
        return purpose.map(wanted -> catalogue.topPurposeOf(tactic).filter(top -> top.ref().equals(wanted)).isPresent())
                .orElse(true)
                && group.map(wanted -> tactic.getUserGroups().isEmpty() || tactic.getUserGroups().stream()
                        .map(ref -> ref.within(own)).anyMatch(wanted::equals)).orElse(true)
                && quadrant.map(wanted -> tactic.getQuadrants().isEmpty() || tactic.getQuadrants().contains(wanted))
                        .orElse(true)
                && stage.map(wanted -> tactic.getSubprocesses().stream()
                        .anyMatch(code -> code.equals(wanted) || code.startsWith(wanted + "."))).orElse(true)
                && pack.map(own::equals).orElse(true);
    }
}
