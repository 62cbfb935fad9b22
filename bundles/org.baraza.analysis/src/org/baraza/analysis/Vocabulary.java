package org.baraza.analysis;

import java.time.Month;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.baraza.analysis.internal.Given;
import org.baraza.analysis.internal.Settings;
import org.baraza.model.strategy.Statement;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyElement;
import org.eclipse.emf.common.util.Enumerator;
import org.threeten.extra.YearQuarter;

/**
 * What a document calls quarters, axes and the things of the domain: as its profile says, else as the language does.
 * Whatever speaks of a document's quarters and terms asks it here, so that they have one name everywhere. Terms of a
 * profile are in the document's language, and shown as they are in every other.
 */
public final class Vocabulary {

    /** Key of the profile's pattern by which quarters are called. */
    public static final String QUARTER_LABEL = "quarter.label";

    /** What the keys of the profile's terms begin with; a key of the words follows. */
    public static final String TERM = "term.";


    private static final String CHECK = "check.";

    private final Settings settings;
    private final Locale locale;
    private final QuarterLabel quarters;

    Vocabulary(Settings settings, Locale locale) {
        this.settings = settings;
        this.locale = locale;
        this.quarters = new QuarterLabel(pattern(settings, locale),
                Month.of(Limits.number(Limit.FISCAL_YEAR_START, settings).intValue()));
    }

    public static Vocabulary of(Strategy strategy, Locale locale) {
        return new Vocabulary(Settings.of(strategy), locale);
    }

    /** What a language says, for what belongs to no document. */
    public static Vocabulary of(Locale locale) {
        return Limits.guidelines().vocabulary(locale);
    }

    /** That of the document which the element stands in; what the language says for one that stands alone. */
    public static Vocabulary around(StrategyElement element, Locale locale) {
        return new Vocabulary(Given.strategyOf(element).map(Settings::of).orElse(Settings.NONE), locale);
    }

    public Locale locale() {
        return locale;
    }

    /** Whether a label tells every quarter from all others. */
    public static boolean isQuarterLabel(String label) {
        return QuarterLabel.isUsable(label);
    }

    /** What a key of the profile sets, such as "Primary stakeholder groups, at most"; the key where nobody knows. */
    public String setting(String key) {
        if (key.startsWith(CHECK)) {
            return Words.format("profile.check", locale, key.substring(CHECK.length()));
        }
        if (key.startsWith(TERM)) {
            return Words.format("profile.term", locale, key.substring(TERM.length()));
        }
        return Words.find("profile." + key, locale).orElse(key);
    }

    /** "Q3 2025". */
    public String of(YearQuarter quarter) {
        return quarters.of(quarter);
    }

    /** "Q3 2025 – Q2 2026". */
    public String of(YearQuarter first, YearQuarter last) {
        return of(first) + " – " + of(last);
    }

    /** "2027", or "2025/26 (Q3 2025 – Q2 2026)" of a year that is none of the calendar. */
    public String of(PlanYear year) {
        return year.isOfCalendar() ? year.name()
                : Words.format("planYear", locale, year.name(), of(year.first()), of(year.last()));
    }

    /** The quarter where its year stands beside it: "Q3". */
    public String quarterAlone(YearQuarter quarter) {
        return quarters.ofQuarter(quarter);
    }

    /** The year that the quarter's label names: "2025", "FY2025/26". */
    public String yearOf(YearQuarter quarter) {
        return quarters.ofYear(quarter);
    }

    /** Whether quarters are counted from the beginning of the fiscal year, so that Q1 need not begin in January. */
    public boolean countsFiscalQuarters() {
        return quarters.isFiscal();
    }

    /** The quarter that is called so. */
    public Optional<YearQuarter> quarter(String label) {
        return quarters.read(label);
    }

    /** A state or tier, such as "On track". */
    public String of(Identified value) {
        return value instanceof MatrixAxis axis ? of(axis)
                : word(value.getClass().getSimpleName() + "." + value.id());
    }

    /** A value of one of the model's lists, such as "Cross-check" or "Quarterly". */
    public String of(Enumerator value) {
        return word(value.getClass().getSimpleName() + "." + value.getLiteral());
    }

    /** An axis of the matrix, such as "Current engagement" or "Interest in statistics". */
    public String of(MatrixAxis axis) {
        return axisName(settings, axis).orElseGet(() -> Words.of(axis, locale));
    }

    /** The kind of an element: "Activity". */
    public String kind(StrategyElement element) {
        String kind = "kind." + element.eClass().getName();
        boolean byPlace = element instanceof Statement && element.eContainmentFeature() != null;
        return word(byPlace ? kind + "." + element.eContainmentFeature().getName() : kind);
    }

    /** What the profile says instead of a word, by the word's key, such as {@code kind.Activity}. */
    public Optional<String> term(String key) {
        return settings.text(TERM + key);
    }

    private String word(String key) {
        return term(key).orElseGet(() -> Words.text(key, locale));
    }

    /** The guidelines' own axes are called what the program calls them in any language. */
    static Optional<String> axisName(Settings settings, MatrixAxis axis) {
        boolean standard = settings.text("axis." + axis.id() + ".id")
                .filter((axis.id() + "-engagement")::equals).isPresent();
        return standard ? Optional.empty() : settings.text("axis." + axis.id() + ".name");
    }

    /** The usual label of the document's language is no choice; it is the usual one of the reader's language, then. */
    private static String pattern(Settings settings, Locale locale) {
        return settings.text(QUARTER_LABEL).filter(QuarterLabel::isUsable)
                .filter(own -> !own.equals(usual(settings.language()))).orElseGet(() -> usual(locale));
    }

    private static String usual(Locale locale) {
        return Words.format("quarter", locale, "{quarter}", "{year}");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Vocabulary that && settings.equals(that.settings) && locale.equals(that.locale);
    }

    @Override
    public int hashCode() {
        return Objects.hash(settings, locale);
    }
}
