package org.baraza.report.standard.internal;

import static org.baraza.report.standard.internal.Desk.given;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;

import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Target;

/** Values of indicators with their units and days. */
record Targets(Desk desk) {

    /** "Journalists trained: 120 persons by 31 December 2027": the name and the last target. */
    String text(Indicator indicator) {
        String name = given(indicator.getName(), desk.text("absent.name"));
        return last(indicator)
                .map(target -> desk.text("target.by", name, value(target.getValue(), indicator),
                        desk.formats().shortDate(target.getDate())))
                .orElse(name);
    }

    Optional<Target> last(Indicator indicator) {
        return indicator.getTargets().stream().filter(target -> target.getDate() != null && target.getValue() != null)
                .max(Comparator.comparing(Target::getDate));
    }

    String number(BigDecimal value) {
        return desk.formats().number(value);
    }

    /** A value with its unit. */
    String value(BigDecimal value, Indicator indicator) {
        return Desk.given(desk.formats().number(value) + " " + given(indicator.getUnit()));
    }
}
