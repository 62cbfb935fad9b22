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

    /** A sentence in the usual terms of a language. */
    public String says(Locale locale) {
        return says(Vocabulary.of(locale));
    }

    /** A sentence in the document's terms. */
    public String says(Vocabulary vocabulary) {
        return Words.format("ReasonKind." + kind.id(), vocabulary.locale(),
                about.stream().map(each -> text(each, vocabulary)).collect(Collectors.joining(", ")));
    }

    private static String text(Object about, Vocabulary vocabulary) {
        return switch (about) {
            case Enumerator value -> vocabulary.of(value);
            case Entry entry -> LocalTexts.text(entry.getName(), vocabulary.locale());
            case Item item -> LocalTexts.text(item.getText(), vocabulary.locale());
            case StrategyElement element -> Labels.of(element, vocabulary.locale());
            case YearQuarter quarter -> vocabulary.of(quarter);
            default -> about.toString();
        };
    }
}
