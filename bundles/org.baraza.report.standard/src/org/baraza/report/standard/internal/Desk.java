package org.baraza.report.standard.internal;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.baraza.analysis.Numbering;
import org.baraza.analysis.Vocabulary;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.Strategy;
import org.baraza.report.DocumentFormats;
import org.baraza.report.DocumentWords;
import org.baraza.report.ReportContext;
import org.threeten.extra.YearQuarter;

/** What every section of a report is written with: the context, and the words and forms of its language. */
record Desk(ReportContext context, DocumentWords words, DocumentFormats formats) {

    private static final char NO_BREAK = '\u00a0';

    static Desk of(ReportContext context) {
        Locale language = context.language();
        return new Desk(context, DocumentWords.of(Desk.class, language), new DocumentFormats(language));
    }

    Strategy strategy() {
        return context.strategy();
    }

    Locale language() {
        return context.language();
    }

    String text(String key, Object... values) {
        return words.text(key, values);
    }

    Vocabulary vocabulary() {
        return Vocabulary.of(strategy(), language());
    }

    /** The document's own term where it has one, such as for {@code kinds.Activity}; else the report's word. */
    String term(String term, String key) {
        return vocabulary().term(term).orElseGet(() -> text(key));
    }

    /** "2. To halve misuse": number and statement. */
    String objective(Objective objective) {
        return Numbering.of(objective) + ". " + given(objective.getStatement(), text("absent.statement"));
    }

    /** "2.1 Media training": number and name. */
    String activity(Activity activity) {
        return Numbering.of(activity) + " " + given(activity.getName(), text("absent.name"));
    }

    /** "2.1 Journalists trained" for the target of an activity; the name alone for an indicator of an objective. */
    String indicator(Indicator indicator) {
        String name = given(indicator.getName(), text("absent.name"));
        return indicator.eContainer() instanceof Activity activity ? Numbering.of(activity) + " " + name : name;
    }

    /** "Q1 2025 – Q4 2027"; what is absent is told by a word. */
    String span(YearQuarter first, YearQuarter last) {
        if (first == null && last == null) {
            return text("absent.timeFrame");
        }
        return text("span", quarter(first), quarter(last));
    }

    private String quarter(YearQuarter quarter) {
        return quarter == null ? "…" : vocabulary().of(quarter).replace(' ', NO_BREAK);
    }

    /** The text without white space around it; empty if there is none. */
    static String given(String text) {
        return text == null ? "" : text.strip();
    }

    static String given(String text, String otherwise) {
        return given(text).isEmpty() ? otherwise : given(text);
    }

    /** The texts that say something, separated. */
    static String joined(String separator, Collection<String> texts) {
        return texts.stream().map(Desk::given).filter(text -> !text.isEmpty()).collect(Collectors.joining(separator));
    }

    static String lines(String... texts) {
        return joined("\n", List.of(texts));
    }
}
