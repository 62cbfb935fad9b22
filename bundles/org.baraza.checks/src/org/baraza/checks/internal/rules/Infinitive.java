package org.baraza.checks.internal.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.baraza.catalogue.Catalogue;
import org.baraza.checks.internal.messages.Messages;

/**
 * How a sentence begins with an infinitive in a language, told by a list of verbs: endings alone tell nothing.
 *
 * @param particle what stands before the verb, such as "to"; empty if the verb stands alone
 * @param between tells words that may stand between, such as "better" or "se"
 * @param verbs tells verbs of the language
 * @param advice what to do about a sentence that begins otherwise
 */
record Infinitive(Optional<String> particle, Predicate<String> between, Predicate<String> verbs, String advice) {

    private static final Pattern LEADING = Pattern.compile("^[^\\p{L}]+");
    private static final Pattern APART = Pattern.compile("[^\\p{L}'-]+");

    private static final WordList ENGLISH = WordList.read("infinitives_en.txt");
    private static final Set<String> ENGLISH_BETWEEN = Set.of("better", "further", "also", "jointly", "not", "fully");
    private static final WordList FRENCH = WordList.read("infinitives_fr.txt");
    private static final Set<String> FRENCH_BETWEEN = Set.of("mieux", "davantage", "aussi", "ne", "pas", "plus", "se",
            "y", "en");

    /** Empty for a language that neither we nor a pack have a list of verbs for. */
    static Optional<Infinitive> in(Locale locale, Catalogue catalogue) {
        WordList ofPacks = WordList.of(catalogue.infinitives(locale));
        return switch (locale.getLanguage()) {
            case "en" -> Optional.of(new Infinitive(Optional.of("to"),
                    word -> ENGLISH_BETWEEN.contains(word) || word.endsWith("ly"), known(ENGLISH, ofPacks),
                    Messages.Objectives_infinitiveEnglish));
            case "fr" -> Optional.of(new Infinitive(Optional.empty(),
                    word -> FRENCH_BETWEEN.contains(word) || word.endsWith("ement"), known(FRENCH, ofPacks),
                    Messages.Objectives_infinitiveFrench));
            default -> Optional.of(ofPacks).filter(verbs -> !verbs.words().isEmpty()).map(verbs -> new Infinitive(
                    Optional.empty(), word -> false, verbs::has, Messages.Objectives_infinitive));
        };
    }

    /** Also what is put together with a hyphen: "co-create", "réélire". */
    private static Predicate<String> known(WordList verbs, WordList more) {
        return word -> Stream.of(word, word.substring(word.lastIndexOf('-') + 1))
                .anyMatch(part -> verbs.has(part) || more.has(part));
    }

    boolean begins(String sentence) {
        List<String> words = words(sentence);
        boolean led = particle.isEmpty() || particle.get().equals(words.getFirst());
        return led && isVerb(words.stream().skip(particle.isEmpty() ? 0 : 1));
    }

    /** Whether nothing is missing but the particle: "Increase the use of statistics". */
    boolean lacksParticle(String sentence) {
        return particle.isPresent() && isVerb(words(sentence).stream());
    }

    /** "better serve", "continuously improve": but "supply" is a verb. */
    private boolean isVerb(Stream<String> words) {
        return words.dropWhile(word -> !verbs.test(word) && between.test(word)).findFirst().filter(verbs).isPresent();
    }

    /** Quotation marks and bullets before the first word don't matter; "s'assurer" is "se assurer". */
    private static List<String> words(String sentence) {
        String plain = LEADING.matcher(Texts.plain(sentence)).replaceFirst("");
        return List.of(APART.split(plain.replaceAll("(?<!\\p{L})s'", "se ")));
    }
}
