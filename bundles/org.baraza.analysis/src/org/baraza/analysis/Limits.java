package org.baraza.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.baraza.analysis.internal.Settings;
import org.baraza.model.strategy.Strategy;

/**
 * The numbers that a document is held against: its profile's where they are set and readable, else the guidelines'.
 */
public final class Limits {

    private static final Limits GUIDELINES = new Limits(Settings.NONE);
    private static final int LONGEST_NUMBER = 20;

    private final Settings settings;
    private final Map<Limit, BigDecimal> numbers = new EnumMap<>(Limit.class);
    private final List<String> unreadable;
    private final Map<Locale, Vocabulary> vocabularies = new ConcurrentHashMap<>();

    private Limits(Settings settings) {
        this.settings = settings;
        for (Limit limit : Limit.values()) {
            numbers.put(limit, number(limit, settings));
        }
        this.unreadable = Arrays.stream(Limit.values()).filter(this::isUnreadable).map(Limit::key).toList();
    }

    public static Limits of(Strategy strategy) {
        Settings settings = Settings.of(strategy);
        return settings.values().isEmpty() ? GUIDELINES : new Limits(settings);
    }

    /** The guidelines' own numbers. */
    public static Limits guidelines() {
        return GUIDELINES;
    }

    public BigDecimal number(Limit limit) {
        return numbers.get(limit);
    }

    public int whole(Limit limit) {
        return number(limit).intValue();
    }

    /** A setting that is no number, such as the name of an axis; empty if it is not set. */
    public Optional<String> text(String key) {
        return settings.text(key);
    }

    /** Keys of settings that were ignored, because they are no number or none that makes sense there. */
    public List<String> unreadable() {
        return unreadable;
    }

    /** Whether the profile switches a check off: {@code check.<id>=off}. */
    public boolean isCheckOff(String checkId) {
        return text("check." + checkId).filter("off"::equalsIgnoreCase).isPresent();
    }

    public int teamMembers() {
        return whole(Limit.TEAM_MOST);
    }

    public Range writers() {
        return range(Limit.WRITERS_LEAST, Limit.WRITERS_MOST);
    }

    public Range workshopDays() {
        return range(Limit.WORKSHOP_DAYS_LEAST, Limit.WORKSHOP_DAYS_MOST);
    }

    public int primaryGroups() {
        return whole(Limit.PRIMARY);
    }

    public double axisLeast() {
        return number(Limit.AXIS_LEAST).doubleValue();
    }

    public double axisMost() {
        return number(Limit.AXIS_MOST).doubleValue();
    }

    public double currentCut() {
        return number(Limit.CUT_CURRENT).doubleValue();
    }

    public double desiredCut() {
        return number(Limit.CUT_DESIRED).doubleValue();
    }

    /** Name of the horizontal axis, if the profile replaced current engagement: such as interest in statistics. */
    public Optional<String> currentAxisName() {
        return Vocabulary.axisName(settings, MatrixAxis.CURRENT);
    }

    /** Name of the vertical axis, if the profile replaced desired engagement: such as power over production. */
    public Optional<String> desiredAxisName() {
        return Vocabulary.axisName(settings, MatrixAxis.DESIRED);
    }

    /** What an axis stands for: the id that the profile gives it, else the guidelines'. */
    public String axisId(MatrixAxis axis) {
        return text("axis." + axis.id() + ".id").orElse(axis.id() + "-engagement");
    }

    /** What the document calls quarters and the things of the domain. */
    public Vocabulary vocabulary(Locale locale) {
        return vocabularies.computeIfAbsent(locale, known -> new Vocabulary(settings, known));
    }

    /** Whether the profile gives quarters a label that no quarter could be told by. */
    public boolean isQuarterLabelUnusable() {
        return text(Vocabulary.QUARTER_LABEL).filter(label -> !QuarterLabel.isUsable(label)).isPresent();
    }

    public Range shelfLifeYears() {
        return range(Limit.SHELF_LIFE_LEAST, Limit.SHELF_LIFE_MOST);
    }

    public int visionYears() {
        return whole(Limit.VISION_YEARS);
    }

    public Range values() {
        return range(Limit.VALUES_LEAST, Limit.VALUES_MOST);
    }

    public Range objectives() {
        return range(Limit.OBJECTIVES_LEAST, Limit.OBJECTIVES_MOST);
    }

    public Range activitiesPerObjective() {
        return range(Limit.ACTIVITIES_LEAST, Limit.ACTIVITIES_MOST);
    }

    public Range groupsPerActivity() {
        return range(Limit.GROUPS_LEAST, Limit.GROUPS_MOST);
    }

    /** Tolerance as a share of the way from the baseline to the expected value: 0.1. */
    public BigDecimal tolerance() {
        return number(Limit.TOLERANCE_PERCENT).movePointLeft(2);
    }

    /** Tolerance as a share of the expected value where the path stays at the baseline: 0.02. */
    public BigDecimal flatTolerance() {
        return number(Limit.FLAT_TOLERANCE_PERCENT).movePointLeft(2);
    }

    public int engagementsPerQuarter() {
        return whole(Limit.ENGAGEMENTS_PER_QUARTER);
    }

    /** The last day on which a report on this month is in time; the last of the next month if that one is shorter. */
    public LocalDate reportDue(YearMonth month) {
        YearMonth next = month.plusMonths(1);
        return next.atDay(Math.min(whole(Limit.REPORT_DUE_DAY), next.lengthOfMonth()));
    }

    public int costRevisionMonths() {
        return whole(Limit.COST_REVISION_MONTHS);
    }

    public int documentPages() {
        return whole(Limit.DOCUMENT_PAGES);
    }

    public Month fiscalYearStart() {
        return Month.of(whole(Limit.FISCAL_YEAR_START));
    }

    private Range range(Limit least, Limit most) {
        return new Range(whole(least), Math.max(whole(least), whole(most)));
    }

    private boolean isUnreadable(Limit limit) {
        return text(limit.key()).isPresent() && stated(limit, settings).isEmpty();
    }

    /** One number alone, for whoever needs no more. */
    static BigDecimal number(Limit limit, Settings settings) {
        return stated(limit, settings).orElse(limit.standard());
    }

    private static Optional<BigDecimal> stated(Limit limit, Settings settings) {
        return settings.text(limit.key())
                .filter(text -> text.length() <= LONGEST_NUMBER && text.matches("-?\\d+(\\.\\d+)?"))
                .map(BigDecimal::new).filter(limit::allows);
    }
}
