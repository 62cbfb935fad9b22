package org.baraza.exchange.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.baraza.exchange.internal.values.Magnitude;
import org.baraza.exchange.internal.values.PlainWord;
import org.threeten.extra.YearQuarter;

/** Finds the field that a heading means, in English or French. */
public final class Headings {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);
    private static final Map<TableKind, Map<String, List<Field>>> KNOWN = new EnumMap<>(TableKind.class);

    private static final Map<TableKind, Map<String, List<Field>>> SINGULAR = new EnumMap<>(TableKind.class);
    private static final Pattern ENDINGS = Pattern.compile("(?<=\\w{2})ies\\b|(?<=\\w{3})[sx]\\b");

    static {
        Stream.of(TableKind.values()).forEach(kind -> {
            KNOWN.put(kind, words(kind));
            SINGULAR.put(kind, KNOWN.get(kind).entrySet().stream().collect(
                    Collectors.toMap(word -> singular(word.getKey()), Map.Entry::getValue, (first, later) -> first)));
        });
    }

    private Headings() {
    }

    /**
     * The fields that a heading may mean, the likeliest first: "Source" is a channel, or else whom it comes from.
     *
     * @param start first quarter of the plan, by which calendar years are years of the plan
     */
    public static List<Field> find(TableKind kind, String heading, Optional<YearQuarter> start) {
        Map<String, List<Field>> known = KNOWN.get(kind);
        List<Field> whole = known.getOrDefault(PlainWord.of(heading), List.of());
        if (!whole.isEmpty()) {
            return whole;
        }
        return KeyedHeading.find(kind, heading, start).map(List::of)
                .or(() -> Optional.ofNullable(known.get(withoutAside(heading)))).or(() -> inMoney(kind, heading)).or(() -> either(known, heading))
                .orElseGet(() -> SINGULAR.get(kind).getOrDefault(singular(withoutAside(heading)), List.of()));
    }

    /** A column of marks below the year that a heading says and nothing else, not its cost. */
    public static Optional<Field> markedYear(String heading, Optional<YearQuarter> start) {
        return KeyedHeading.lastDayOfYear(heading, start).map(day -> Field.on(TableKind.WORKPLAN, Field.Role.RUNS_IN_YEAR, day));
    }

    /** "objectif strategique" for "objectifs strategiques", "activity" for "activities". */
    private static String singular(String plain) {
        return ENDINGS.matcher(plain).replaceAll(ending -> ending.group().equals("ies") ? "y" : "");
    }

    /** "Activity / means of engagement" is either of the two. */
    private static Optional<List<Field>> either(Map<String, List<Field>> known, String heading) {
        return Stream.of(heading.split("/|(?iu)\\s(?:or|ou)\\s")).flatMap(half -> Stream.ofNullable(known.get(withoutAside(half))))
                .findFirst();
    }

    /** "Cost" for "Cost in thousands of USD". */
    private static Optional<List<Field>> inMoney(TableKind kind, String heading) {
        return Magnitude.ofHeading(heading).filter(magnitude -> kind == TableKind.WORKPLAN)
                .flatMap(magnitude -> Optional.ofNullable(KNOWN.get(kind).get(KeyedHeading.withoutCurrency(PlainWord.of(heading)))));
    }

    /** "Cost" for "Cost (USD)", "Lead" for "Lead *". */
    private static String withoutAside(String heading) {
        return PlainWord.of(heading.replaceAll("\\([^)]*\\)|\\[[^]]*]", " "));
    }

    /** The kind that a sheet's name says. */
    public static Optional<TableKind> kindOf(String sheet) {
        String plain = PlainWord.of(sheet);
        return Stream.of(TableKind.values()).filter(kind -> LANGUAGES.stream().flatMap(language -> Stream.concat(
                Stream.of(kind.title(language), kind.id()), PlanWords.list("sheet." + kind.id(), language).stream()))
                .anyMatch(word -> PlainWord.of(word).equals(plain))).findFirst();
    }

    /**
     * Whether they are those of the coverage, which this program reckons from the plan: it says nothing that the plan does not
     * hold. A plan may have words of its own for groups, activities and indicators: then the title above them tells it.
     */
    public static boolean areOfCoverage(Collection<String> headings, Collection<String> above) {
        Set<String> plain = plain(headings);
        Set<String> titles = plain(above);
        return LANGUAGES.stream().anyMatch(language -> {
            Set<String> own = plain(PlanWords.list("coverage.terms", language));
            boolean titled = plain(PlanWords.list("coverage.titles", language)).stream().anyMatch(titles::contains);
            return Stream.of("coverage.groups", "coverage.indicators").map(key -> plain(PlanWords.list(key, language)))
                    .anyMatch(words -> words.stream().filter(word -> !titled || !own.contains(word)).allMatch(plain::contains));
        });
    }

    private static Set<String> plain(Collection<String> words) {
        return words.stream().map(PlainWord::of).collect(Collectors.toSet());
    }

    /** The only language that has this heading; empty if both have it, or none. */
    public static Optional<Locale> languageOf(TableKind kind, String heading) {
        List<Field> fields = KNOWN.get(kind).getOrDefault(PlainWord.of(heading), List.of());
        List<Locale> saying = LANGUAGES.stream()
                .filter(language -> fields.stream().anyMatch(field -> says(field, heading, language))).toList();
        return saying.size() == 1 ? Optional.of(saying.getFirst()) : Optional.empty();
    }

    private static boolean says(Field field, String heading, Locale language) {
        return words(field, language).anyMatch(word -> PlainWord.of(word).equals(PlainWord.of(heading)));
    }

    private static Map<String, List<Field>> words(TableKind kind) {
        Map<String, List<Field>> words = new LinkedHashMap<>();
        List<Field> fields = Stream.concat(Fields.of(kind).stream(), Fields.alsoRead(kind).stream()).toList();
        for (Locale language : LANGUAGES) {
            fields.forEach(field -> note(words, field.heading(language), field));
        }
        for (Locale language : LANGUAGES) { // the earlier a field lists a word, the likelier it is meant by it
            int most = fields.stream().mapToInt(field -> field.synonyms(language).size()).max().orElse(0);
            IntStream.range(0, most).forEach(rank -> fields.stream().filter(field -> rank < field.synonyms(language).size())
                    .forEach(field -> note(words, field.synonyms(language).get(rank), field)));
        }
        return words;
    }

    private static void note(Map<String, List<Field>> words, String word, Field field) {
        List<Field> fields = words.computeIfAbsent(PlainWord.of(word), plain -> new ArrayList<>());
        if (!fields.contains(field)) {
            fields.add(field);
        }
    }

    private static Stream<String> words(Field field, Locale language) {
        return Stream.concat(Stream.of(field.heading(language)), field.synonyms(language).stream());
    }
}
