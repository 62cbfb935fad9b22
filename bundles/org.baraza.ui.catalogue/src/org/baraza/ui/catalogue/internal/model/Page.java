package org.baraza.ui.catalogue.internal.model;

import java.util.List;
import java.util.Optional;

import org.baraza.model.strategy.Activity;
import org.baraza.model.values.EntryRef;

/**
 * Everything that the catalogue tells of a tactic, or of a purpose. Sections without text are left out.
 *
 * @param tactic empty for the page of a purpose
 * @param above where it stands: "5 Establishing a feedback loop: Building statistical literacy"
 * @param inPlan the activities that apply it
 * @param idea what it is, when it works, strengths, weaknesses, what has to be in place
 * @param use whom and what it suits, indicators and steps to start from
 * @param examples what countries did with it
 * @param source citation and pack
 * @param related the tactic it refines, and those that refine it
 */
public record Page(Optional<EntryRef> tactic, String above, String name, Optional<Effort> effort,
        List<Activity> inPlan, List<PageSection> idea, List<PageSection> use, List<PageSection> examples,
        String source, List<Related> related) {

    /** Another tactic, in a sentence such as "Refines {0}." whose {0} is its name. */
    public record Related(String sentence, EntryRef ref, String name) {
    }
}
