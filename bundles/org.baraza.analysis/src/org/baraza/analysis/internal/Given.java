package org.baraza.analysis.internal;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

import org.baraza.model.strategy.Strategy;
import org.eclipse.emf.ecore.EObject;

/** What the model gives, with its absent values turned into values. */
public final class Given {

    private Given() {
    }

    /** The text without white space around it; empty if there is none. */
    public static String text(String text) {
        return text == null ? "" : text.strip();
    }

    public static BigDecimal amount(BigDecimal amount) {
        return amount == null ? BigDecimal.ZERO : amount;
    }

    /** One form per number: no trailing zeros, no exponent, so that equal amounts are equal. */
    public static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        BigDecimal plain = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        return plain.equals(number) ? number : plain; // mostly it has that form already, and is kept but once
    }

    /** The language that a document is written in; English if it does not say. */
    public static Locale language(Strategy strategy) {
        String language = text(strategy.getLanguage());
        return language.isEmpty() ? Locale.ENGLISH : Locale.forLanguageTag(language);
    }

    /** The document that an element stands in; empty for one that stands alone. */
    public static Optional<Strategy> strategyOf(EObject element) {
        return ancestor(element, Strategy.class);
    }

    /** The nearest element of this type that holds the given one, which may be itself. */
    public static <T> Optional<T> ancestor(EObject element, Class<T> type) {
        EObject candidate = element;
        while (candidate != null && !type.isInstance(candidate)) {
            candidate = candidate.eContainer();
        }
        return Optional.ofNullable(candidate).map(type::cast);
    }
}
