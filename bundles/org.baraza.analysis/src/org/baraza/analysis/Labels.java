package org.baraza.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.baraza.analysis.internal.Given;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.FundingLine;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.threeten.extra.YearQuarter;

/**
 * Short names of elements for lists and sentences: "Activity 2.3, Media training". What has no name of its own is told
 * by its day and by what it belongs to: "Progress report 2026-10 (Activity 2.3, Media training)".
 */
public final class Labels {

    private static final List<String> NAMES = List.of("name", "title", "acronym", "statement", "text", "topic", "body",
            "with", "version");
    private static final List<String> DAYS = List.of("month", "date", "first", "year");
    private static final int LONGEST = 60;
    /** Of a sentence that names something: more is said after it. "Ltd." keeps its own. */
    private static final Pattern FULL_STOP = Pattern.compile("(?<=\\p{Ll}{3}|\\d)[.]$");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Labels() {
    }

    /** In the language of the element's document; English for one that stands alone. */
    public static String of(StrategyElement element) {
        return of(element, language(element));
    }

    /** With the terms of the element's document. */
    public static String of(StrategyElement element, Locale locale) {
        return of(element, Vocabulary.around(element, locale), Labels::number);
    }

    /**
     * @param vocabulary of the element's document
     * @param numbers the numbers of the workplan where they are known already
     */
    public static String of(StrategyElement element, Vocabulary vocabulary,
            Function<StrategyElement, String> numbers) {
        String number = numbers.apply(element);
        String kind = (vocabulary.kind(element) + " " + number).strip();
        Optional<String> name = named(element);
        if (name.isPresent()) {
            return kind + ", " + FULL_STOP.matcher(shortened(name.get())).replaceFirst("");
        }
        String dated = day(element, vocabulary).map(day -> kind + " " + day).orElse(kind);
        boolean standsFree = element.eContainer() instanceof Strategy || !number.isEmpty();
        return !standsFree && element.eContainer() instanceof StrategyElement owner
                ? dated + " (" + of(owner, vocabulary, numbers) + ")"
                : dated;
    }

    /** The name alone, without kind and number: "Media training"; empty if there is none. */
    public static Optional<String> name(StrategyElement element) {
        return named(element).map(Labels::shortened);
    }

    /** The kind of an element: "Activity". */
    public static String kind(StrategyElement element, Locale locale) {
        return Vocabulary.around(element, locale).kind(element);
    }

    /** The language that a document is written in; English if it does not say. */
    public static Locale language(StrategyElement element) {
        return Given.strategyOf(element).map(Given::language).orElse(Locale.ENGLISH);
    }

    static String number(StrategyElement element) {
        return switch (element) {
            case Objective objective -> Numbering.of(objective);
            case Activity activity -> Numbering.of(activity);
            default -> "";
        };
    }

    /** "3 March 2025" for a day, "Q3 2025" for a quarter; a month and the number of a year as they are written. */
    private static Optional<String> day(StrategyElement element, Vocabulary vocabulary) {
        Optional<LocalDate> date = Stream.of("date", "first").map(element.eClass()::getEStructuralFeature)
                .filter(Objects::nonNull).map(element::eGet).filter(LocalDate.class::isInstance)
                .map(LocalDate.class::cast).findFirst();
        if (date.isPresent()) {
            return date.map(new Forms(vocabulary.locale())::dayInWords);
        }
        EStructuralFeature quarter = element.eClass().getEStructuralFeature("quarter");
        if (quarter != null && element.eGet(quarter) instanceof YearQuarter known) {
            return Optional.of(vocabulary.of(known));
        }
        return first(element, DAYS);
    }

    /** Money is called by whom it comes from; a measurement has a source as well, but is known by its day. */
    private static Optional<String> named(EObject element) {
        return first(element, NAMES).or(() -> element instanceof FundingLine ? first(element, List.of("source")) : Optional.empty());
    }

    private static Optional<String> first(EObject element, List<String> features) {
        return features.stream().flatMap(name -> value(element, name)).findFirst();
    }

    private static Stream<String> value(EObject element, String feature) {
        EStructuralFeature found = element.eClass().getEStructuralFeature(feature);
        if (found == null || found.isMany()) {
            return Stream.empty();
        }
        return Stream.of(Given.text(Objects.toString(element.eGet(found), ""))).filter(text -> !text.isEmpty());
    }

    private static String shortened(String text) {
        String line = SPACE.matcher(text).replaceAll(" ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1).stripTrailing() + "…";
    }
}
