package org.baraza.exchange.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.analysis.Forms;
import org.baraza.model.strategy.StrategyPackage.Literals;
import org.baraza.session.compare.FeatureWords;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What a column may hold.
 *
 * @param id for mappings, unique in its kind: {@code name}, {@code decision.date}, {@code cost@2}
 * @param path from the element to the value; empty for what is no feature
 */
public record Field(TableKind kind, String id, Role role, List<EStructuralFeature> path) {

    /** What it says of the row's element. */
    public enum Role {
        ID,
        /** Which element the row's one belongs to; the path is the feature that holds it. */
        OWNER,
        /** A feature, or one of a part. */
        VALUE,
        /** First and last quarter in one. */
        TIME_FRAME,
        /** The cost of one year of the plan, or of all of them. */
        YEAR_COST, WHOLE_COST,
        /** What was spent of it in a year of the plan. */
        YEAR_SPENT,
        /** A quarter or month in which the activity runs if there is a mark below it. */
        RUNS_IN,
        /** A year, by its last day, in which the activity runs if there is a mark below it. */
        RUNS_IN_YEAR,
        /** Indicators of the objective, or the target of the activity. */
        IMPACT,
        /** What is aimed at or measured on a day, the baseline of a year, the state of a month. */
        TARGET_ON, MEASURED_ON, BASELINE_ON, STATE_IN,
        /** When the target is to be reached that stands in a column without a year. */
        TARGET_DAY,
        /** How a group is engaged now. */
        PRACTICES,
        /** An address, or the consent to be reached by it. */
        ADDRESS, CONSENT,
        /** The part of a person's name that stands in a column of its own. */
        GIVEN_NAME
    }

    public Field {
        path = List.copyOf(path);
    }

    static Field value(TableKind kind, EStructuralFeature... path) {
        return new Field(kind, Stream.of(path).map(EStructuralFeature::getName).collect(Collectors.joining(".")),
                Role.VALUE, List.of(path));
    }

    static Field owner(TableKind kind, EReference holder) {
        return new Field(kind, "of-" + holder.getEContainingClass().getName() + "." + holder.getName(), Role.OWNER,
                List.of(holder));
    }

    static Field special(TableKind kind, String id, Role role) {
        return new Field(kind, id, role, List.of());
    }

    /** The planned cost of a year of the plan, from 1. */
    public static Field cost(int year) {
        return special(TableKind.WORKPLAN, "cost@" + year, Role.YEAR_COST);
    }

    /** What was spent in a year of the plan, from 1. */
    static Field spent(int year) {
        return special(TableKind.WORKPLAN, "spent@" + year, Role.YEAR_SPENT);
    }

    public static Field on(TableKind kind, Role role, LocalDate day) {
        return special(kind, role.name().toLowerCase(Locale.ROOT) + "@" + day, role);
    }

    /** The feature that holds the value. */
    public EStructuralFeature feature() {
        return path.getLast();
    }

    /** What comes after the sign in the id: a year of the plan, a day, a channel. */
    public String key() {
        return id.substring(id.indexOf('@') + 1);
    }

    /** What people call it, and what stands above its column. */
    public String heading(Locale language) {
        String own = "field." + kind.id() + "." + id;
        if (PlanWords.has(own, language)) {
            return PlanWords.text(own, language);
        }
        return switch (role) {
            case ID -> PlanWords.text("field.id", language);
            case OWNER -> owner(language);
            case YEAR_COST -> PlanWords.text("field.cost", language) + " " + PlanWords.text("field.year", language) + key();
            case YEAR_SPENT -> PlanWords.text("role." + role.name(), language) + " " + PlanWords.text("field.year", language) + key();
            case VALUE -> feature(language);
            case STATE_IN -> PlanWords.text("role." + role.name(), language) + " "
                    + new Forms(language).month(YearMonth.from(LocalDate.parse(key())));
            case TARGET_ON, MEASURED_ON, BASELINE_ON, RUNS_IN, RUNS_IN_YEAR -> PlanWords.text("role." + role.name(), language)
                    + (id.contains("@") ? " " + new Forms(language).date(LocalDate.parse(key())) : "");
            default -> PlanWords.text("role." + role.name(), language) + (id.contains("@") ? " " + key() : "");
        };
    }

    private String owner(Locale language) {
        return feature().getEContainingClass() == Literals.STRATEGY_ELEMENT
                ? FeatureWords.of(Literals.WAIVER__ELEMENT, language)
                : PlanWords.text("owner." + feature().getEContainingClass().getName(), language);
    }

    private String feature(Locale language) {
        List<String> words = new ArrayList<>(path.stream().map(it -> word(it, language)).toList());
        if (path.size() > 1 && words.getFirst().equals(words.getLast())) {
            words.removeLast();
        }
        return String.join(" – ", words);
    }

    private static String word(EStructuralFeature feature, Locale language) {
        return feature.getName().equals("id") ? PlanWords.text("field.id", language) : FeatureWords.of(feature, language);
    }

    /** Other headings that people give it. */
    List<String> synonyms(Locale language) {
        return PlanWords.list("also." + kind.id() + "." + id, language);
    }
}
