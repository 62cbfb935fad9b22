package org.baraza.ui.stakeholders.internal;

import java.util.Locale;
import java.util.OptionalInt;

import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.ui.stakeholders.internal.model.Names;
import org.baraza.ui.stakeholders.internal.model.Scale;
import org.baraza.ui.stakeholders.internal.model.TableRow.Line;

/** The columns of the table of groups. The gutter holds the sign of a finding, so that text never jumps. */
enum TableColumns {

    GUTTER, RANK, NAME, NOW, DESIRED, ACTIVITIES;

    private static final String NONE = "–";

    boolean isNumber() {
        return this != GUTTER && this != NAME;
    }

    /** The word above the column. */
    String title() {
        return switch (this) {
            case GUTTER -> "";
            case RANK -> Messages.Column_rank;
            case NAME -> Messages.Column_group;
            case NOW -> Messages.Column_now;
            case DESIRED -> Messages.Column_desired;
            case ACTIVITIES -> Messages.Column_activities;
        };
    }

    String text(Line line, Locale locale) {
        StakeholderGroup group = line.group();
        return switch (this) {
            case GUTTER -> "";
            case RANK -> rank(line.placement().quadrant().isPresent() ? line.placement().rank() : OptionalInt.empty());
            case NAME -> Names.of(group);
            case NOW -> group.getCurrent() == null ? NONE : Scale.tenths(group.getCurrent(), locale);
            case DESIRED -> group.getDesired() == null ? NONE : Scale.tenths(group.getDesired(), locale);
            case ACTIVITIES -> line.activities() == 0 ? NONE : Integer.toString(line.activities());
        };
    }

    private static String rank(OptionalInt rank) {
        return rank.isPresent() ? Integer.toString(rank.getAsInt()) : NONE;
    }
}
