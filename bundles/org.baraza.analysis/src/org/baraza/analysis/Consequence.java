package org.baraza.analysis;

import java.util.Locale;

import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.StrategyElement;

/**
 * What a cut leads to that the guidelines warn of, and that was not so before.
 *
 * @param about the group or objective
 */
public record Consequence(Effect effect, StrategyElement about) {

    /** What may follow from a cut. */
    public enum Effect implements Identified {

        /** A primary group is engaged no more (Part I, Phase 3: each at least once). */
        PRIMARY_LOST("primary-lost"),
        /** Another group is engaged no more. */
        GROUP_LOST("group-lost"),
        /** A group to be cultivated is left with what was practised before (Part I, Phase 3: new tactics). */
        NOTHING_NEW("nothing-new"),
        /** An objective has no activity left. */
        OBJECTIVE_LOST("objective-lost"),
        /** An objective has fewer activities left than the profile wants. */
        OBJECTIVE_THIN("objective-thin");

        private final String id;

        Effect(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }
    }

    /** A sentence that names the group or objective. */
    public String says(Locale locale) {
        return Words.format("Consequence." + effect.id(), locale, name(locale));
    }

    private String name(Locale locale) {
        return about instanceof Objective objective
                ? Labels.kind(objective, locale) + " " + Numbering.of(objective)
                : Labels.name(about).orElseGet(() -> Labels.of(about, locale));
    }
}
