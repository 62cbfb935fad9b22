package org.baraza.exchange.plan;

import java.util.List;
import java.util.Locale;

/** The headings of the table that holds the plan itself, a value a row. */
public final class PlanHeadings {

    private PlanHeadings() {
    }

    public static List<String> of(Locale language) {
        return List.of(PlanWords.text("field.plan-item", language), PlanWords.text("field.plan-value", language));
    }
}
