package org.baraza.exchange.internal.values;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.analysis.Words;
import org.baraza.exchange.internal.messages.Messages;
import org.baraza.exchange.table.Cell;
import org.baraza.model.catalogue.CataloguePackage;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.osgi.util.NLS;

/** The values of the model's lists by what people call them, in English and French, and yes and no. */
public final class Choices {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);
    private static final ResourceBundle.Control ENGLISH_ELSE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Set<String> YES = Set.of("yes", "oui", "true", "vrai", "1", "x", "y", "o", "ok");
    private static final Map<EEnum, Map<String, Enumerator>> WORDS = new ConcurrentHashMap<>();
    private static final Set<String> NO = Set.of("no", "non", "false", "faux", "0", "n");

    private static final Pattern SELDOM = Pattern.compile("(?:every|each|once (?:every|in)) (?:\\w+) years|biennial(?:ly)?|triennial(?:ly)?|every (?:other|second) year"
            + "|(?:tous|toutes) les \\w+ (?:ans|annees)|une fois tous les \\w+ ans|bisannuel(?:le)?|biennal(?:e)?|triennal(?:e)?|quinquennal(?:e)?");
    private static final Pattern UNSTARTED = Pattern.compile("not (?:yet )?(?:started|begun)|(?:yet )?to (?:start|begin)|upcoming|planned|to do"
            + "|(?:pas|non) (?:encore )?(?:commencee?s?|demarree?s?|entamee?s?|debutee?s?)|a (?:venir|demarrer|commencer|faire)|prevue?s?");
    private static final Pattern MARK = Pattern.compile("[xX✓✔☑√■●•◼▪*+]+");

    private Choices() {
    }

    /** Whether it says of an activity that it has not begun, which is no state that is reported. */
    public static boolean isUnstarted(String text) {
        return UNSTARTED.matcher(PlainWord.of(text)).matches();
    }

    /** Whether a cell is marked, as those of a bar are. */
    public static boolean isMark(Cell cell) {
        return MARK.matcher(cell.text().strip()).matches() || YES.contains(PlainWord.of(cell.text()));
    }

    public static Enumerator of(Cell cell, EEnum list) throws RefusedValueException {
        if (list == CataloguePackage.Literals.FREQUENCY && SELDOM.matcher(PlainWord.of(cell.text())).matches()) {
            throw new RefusedValueException(NLS.bind(Messages.Value_seldom, Quoted.of(cell.text())));
        }
        return find(cell.text(), list).orElseThrow(() -> new RefusedValueException(NLS.bind(Messages.Value_choice,
                Quoted.of(cell.text()), list.getELiterals().stream().map(literal -> Words.of(literal.getInstance(),
                        Locale.getDefault())).collect(Collectors.joining(", ")))));
    }

    public static Optional<Enumerator> find(String text, EEnum list) {
        Map<String, Enumerator> words = WORDS.computeIfAbsent(list, Choices::words);
        String plain = PlainWord.of(text);
        return Stream.of(plain, plain.replaceFirst("s$", ""), plain.replaceFirst("es?$", "")).map(words::get)
                .filter(Objects::nonNull).findFirst();
    }

    private static Map<String, Enumerator> words(EEnum list) {
        Map<String, Enumerator> words = new LinkedHashMap<>();
        list.getELiterals().forEach(literal -> {
            Enumerator value = literal.getInstance();
            words.put(PlainWord.of(value.getLiteral()), value);
            LANGUAGES.forEach(language -> words.putIfAbsent(PlainWord.of(Words.of(value, language)), value));
            synonyms(list.getName() + "." + value.getLiteral())
                    .forEach(word -> words.putIfAbsent(PlainWord.of(word), value));
        });
        return words;
    }

    private static Stream<String> synonyms(String key) {
        return LANGUAGES.stream().map(language -> ResourceBundle.getBundle("org.baraza.exchange.internal.values.choices",
                language, Choices.class.getClassLoader(), ENGLISH_ELSE)).filter(bundle -> bundle.containsKey(key))
                .flatMap(bundle -> Arrays.stream(bundle.getString(key).split("\\|")));
    }

    public static boolean yes(Cell cell) throws RefusedValueException {
        if (cell instanceof Cell.Truth truth) {
            return truth.value();
        }
        String word = PlainWord.of(cell.text());
        boolean tick = cell.text().strip().matches("[✓✔☑]");
        if (!tick && !YES.contains(word) && !NO.contains(word)) {
            throw new RefusedValueException(NLS.bind(Messages.Value_yesOrNo, Quoted.of(cell.text())));
        }
        return tick || YES.contains(word);
    }
}
