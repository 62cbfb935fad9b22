package org.baraza.checks.internal.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.baraza.checks.internal.messages.Messages;

/** How a sentence begins with an infinitive in a language, told by a list of verbs: endings alone tell nothing. */
enum Infinitive {

    /** "To" and a verb. */
    ENGLISH("en", Set.of("to"), Set.of("better", "further", "also", "jointly", "not"),
            () -> Messages.Objectives_infinitiveEnglish),
    /** A verb alone, also reflexive. */
    FRENCH("fr", Set.of(), Set.of("mieux", "davantage", "aussi", "ne", "pas", "plus", "se"),
            () -> Messages.Objectives_infinitiveFrench);

    private final String language;
    private final Set<String> particles;
    private final Set<String> between;
    private final WordList verbs;
    private final Supplier<String> advice;

    Infinitive(String language, Set<String> particles, Set<String> between, Supplier<String> advice) {
        this.language = language;
        this.particles = particles;
        this.between = between;
        this.verbs = WordList.read("infinitives_" + language + ".txt");
        this.advice = advice;
    }

    /** Empty for a language that there is no list of verbs for. */
    static Optional<Infinitive> in(Locale locale) {
        return List.of(values()).stream().filter(form -> form.language.equals(locale.getLanguage())).findFirst();
    }

    boolean begins(String sentence) {
        List<String> words = List.of(Texts.plain(sentence).replaceFirst("^s'", "se ").split("[\\s,]+"));
        boolean particle = particles.isEmpty() || particles.contains(words.getFirst());
        Stream<String> rest = words.stream().skip(particles.isEmpty() ? 0 : 1);
        return particle && rest.dropWhile(this::standsBetween).findFirst().filter(verbs::has).isPresent();
    }

    /** "To better serve", "to continuously improve": but "supply" is a verb. */
    private boolean standsBetween(String word) {
        return !verbs.has(word) && (between.contains(word) || this == ENGLISH && word.endsWith("ly"));
    }

    /** What to do about a sentence that begins otherwise. */
    String advice() {
        return advice.get();
    }
}
