package org.baraza.analysis;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.baraza.catalogue.LocalTexts;
import org.baraza.model.catalogue.Entry;
import org.baraza.model.catalogue.Item;
import org.baraza.model.strategy.StrategyElement;
import org.eclipse.emf.common.util.Enumerator;
import org.threeten.extra.YearQuarter;

/**
 * A reason for or against a tactic.
 *
 * @param about what it speaks of: quadrants, entries of the catalogue, activities, quarters, or terms in the team's
 *        words
 */
public record Reason(ReasonKind kind, List<Object> about) {

    public Reason {
        about = List.copyOf(about);
    }

    static Reason of(ReasonKind kind, Object... about) {
        return new Reason(kind, List.of(about));
    }

    /** A sentence. */
    public String says(Locale locale) {
        return Words.format("ReasonKind." + kind.id(), locale,
                about.stream().map(each -> text(each, locale)).collect(Collectors.joining(", ")));
    }

    private static String text(Object about, Locale locale) {
        return switch (about) {
            case Enumerator value -> Words.of(value, locale);
            case Entry entry -> LocalTexts.text(entry.getName(), locale);
            case Item item -> LocalTexts.text(item.getText(), locale);
            case StrategyElement element -> Labels.of(element, locale);
            case YearQuarter quarter -> Words.of(quarter, locale);
            default -> about.toString();
        };
    }
}
