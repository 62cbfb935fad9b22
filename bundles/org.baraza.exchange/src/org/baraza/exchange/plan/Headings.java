package org.baraza.exchange.plan;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.exchange.internal.values.PlainWord;
import org.threeten.extra.YearQuarter;

/** Finds the field that a heading means, in English or French. */
public final class Headings {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);
    private static final Map<TableKind, Map<String, Field>> KNOWN = new EnumMap<>(TableKind.class);

    static {
        Stream.of(TableKind.values()).forEach(kind -> KNOWN.put(kind, words(kind)));
    }

    private Headings() {
    }

    /** @param start first quarter of the plan, by which calendar years are years of the plan */
    public static Optional<Field> find(TableKind kind, String heading, Optional<YearQuarter> start) {
        String plain = PlainWord.of(heading);
        Map<String, Field> known = KNOWN.get(kind);
        return Optional.ofNullable(known.get(plain)).or(() -> KeyedHeading.find(kind, heading, start))
                .or(() -> Optional.ofNullable(known.get(withoutAside(heading))));
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

    /** The only language that has this heading; empty if both have it, or none. */
    public static Optional<Locale> languageOf(TableKind kind, String heading) {
        Field field = KNOWN.get(kind).get(PlainWord.of(heading));
        List<Locale> saying = field == null ? List.of()
                : LANGUAGES.stream().filter(language -> says(field, heading, language)).toList();
        return saying.size() == 1 ? Optional.of(saying.getFirst()) : Optional.empty();
    }

    private static boolean says(Field field, String heading, Locale language) {
        return words(field, language).anyMatch(word -> PlainWord.of(word).equals(PlainWord.of(heading)));
    }

    private static Map<String, Field> words(TableKind kind) {
        Map<String, Field> words = new LinkedHashMap<>();
        List<Field> fields = Stream.concat(Fields.of(kind).stream(), Fields.alsoRead(kind).stream()).toList();
        for (Locale language : LANGUAGES) {
            fields.forEach(field -> words.putIfAbsent(PlainWord.of(field.heading(language)), field));
        }
        for (Locale language : LANGUAGES) {
            fields.forEach(field -> field.synonyms(language)
                    .forEach(word -> words.putIfAbsent(PlainWord.of(word), field)));
        }
        return words;
    }

    private static Stream<String> words(Field field, Locale language) {
        return Stream.concat(Stream.of(field.heading(language)), field.synonyms(language).stream());
    }
}
