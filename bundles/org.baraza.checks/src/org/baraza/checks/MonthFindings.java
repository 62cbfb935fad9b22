package org.baraza.checks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.model.strategy.MonthClose;
import org.baraza.model.strategy.MonthFinding;
import org.baraza.model.strategy.StrategyFactory;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What was found when a month was closed, beside what is found of it now. */
public record MonthFindings(MonthClose close) {

    /** As many as somebody may read; a large plan has tens of thousands, of which the others are counted only. */
    public static final int MOST = 200;

    /**
     * One finding, then or now.
     *
     * @param text what it said then, or says now if it is new
     * @param now what it says now where that is something else, be it in another language; else empty
     * @param element its id
     * @param feature name of the feature to look at; empty where there is none
     */
    public record Line(FindingFate fate, Severity severity, String text, String now, String element, String feature) {
    }

    /** What of the findings is stored with a month that is closed now: what something has to be done about. */
    public static List<MonthFinding> toStore(Findings findings) {
        return urgent(findings).limit(MOST).map(MonthFindings::stored).toList();
    }

    private static Stream<Finding> urgent(Findings findings) {
        return findings.open().stream().takeWhile(finding -> finding.severity() != Severity.GOOD_TO_KNOW);
    }

    private static MonthFinding stored(Finding finding) {
        MonthFinding stored = StrategyFactory.eINSTANCE.createMonthFinding();
        stored.setCheck(finding.checkId());
        stored.setSeverity(finding.severity().id());
        stored.setElement(finding.element().getId());
        stored.setFeature(finding.feature().map(EStructuralFeature::getName).orElse(null));
        stored.setText(finding.message());
        return stored;
    }

    /** Whether they were stored at all: of what was closed before that, there are counts alone. */
    public boolean areStored() {
        return !close.getFindings().isEmpty() || close.getToFix() + close.getToConsider() == 0;
    }

    /** How many more were found then than are stored. */
    public int more() {
        return Math.max(0, close.getToFix() + close.getToConsider() - close.getFindings().size());
    }

    /**
     * What was found then, in its order, and behind it what is new. Of a severity of which not all was stored, nothing can be
     * called new.
     *
     * @param now what is found from the day that the month is judged from
     * @param language in which it is told
     * @param asked whether a check, by its id, is asked for that
     */
    public List<Line> beside(Findings now, Locale language, Predicate<String> asked) {
        Predicate<String> judged = asked.and(id -> !now.unjudged().contains(id));
        FoundAgain again = new FoundAgain(close.getFindings(), now.open());
        Set<FindingMark> waived = now.waived().stream().map(each -> FindingMark.of(each.finding())).collect(Collectors.toSet());
        Set<Severity> whole = Stream.of(Severity.values()).filter(this::isStoredWhole).collect(Collectors.toSet());
        return Stream.concat(
                close.getFindings().stream().map(stored -> again.of(stored)
                        .map(finding -> found(stored, finding.message(), language))
                        .orElseGet(() -> line(stored, gone(FindingMark.of(stored), waived, judged), ""))),
                urgent(now).filter(finding -> whole.contains(finding.severity()) && again.isNew(finding))
                        .map(MonthFindings::added))
                .toList();
    }

    private Line found(MonthFinding stored, String now, Locale language) {
        return now.equals(stored.getText()) ? line(stored, FindingFate.OPEN, "")
                : line(stored, isIn(language) ? FindingFate.CHANGED : FindingFate.OPEN, now);
    }

    /** What is written in another language says something else in any case; where that is not known, it is compared. */
    private boolean isIn(Locale language) {
        return close.getLanguage() == null
                || Locale.forLanguageTag(close.getLanguage()).getLanguage().equals(language.getLanguage());
    }

    private static FindingFate gone(FindingMark mark, Set<FindingMark> waived, Predicate<String> judged) {
        if (waived.contains(mark)) {
            return FindingFate.WAIVED;
        }
        return judged.test(mark.check()) ? FindingFate.SETTLED : FindingFate.NOT_JUDGED;
    }

    private static Line line(MonthFinding stored, FindingFate fate, String now) {
        FindingMark mark = FindingMark.of(stored);
        return new Line(fate, severity(stored), FindingMark.given(stored.getText()), now, mark.element(), mark.feature());
    }

    private static Line added(Finding finding) {
        FindingMark mark = FindingMark.of(finding);
        return new Line(FindingFate.NEW, finding.severity(), finding.message(), "", mark.element(), mark.feature());
    }

    private boolean isStoredWhole(Severity severity) {
        int counted = severity == Severity.TO_FIX ? close.getToFix() : close.getToConsider();
        return close.getFindings().stream().filter(stored -> severity(stored) == severity).count() >= counted;
    }

    private static Severity severity(MonthFinding stored) {
        return Optional.ofNullable(stored.getSeverity()).flatMap(Severity::byId).orElse(Severity.TO_CONSIDER);
    }
}
