package org.baraza.checks;

import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anActivity;
import static org.baraza.testkit.Builders.anObjective;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.baraza.catalogue.Catalogue;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.MonthClose;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.strategy.Waiver;
import org.junit.jupiter.api.Test;

/** What was found when a month was closed is kept in the words of then, and marked with what became of it. */
class MonthFindingsTest {

    private final Strategy strategy = aStrategy().with(anObjective("To reach readers").with(anActivity("Open days"))
            .with(anActivity("Press day"))).build();
    private final Activity openDays = strategy.getObjectives().getFirst().getActivities().get(0);
    private final Activity pressDay = strategy.getObjectives().getFirst().getActivities().get(1);
    private final Finding lead = found("activities.lead", Severity.TO_FIX, openDays, "lead", "Open days: name a lead.");
    private final Finding reports = found("monitoring.monthly", Severity.TO_CONSIDER, pressDay, "reports", "Press day: October.");
    private final Finding steps = found("activities.steps", Severity.GOOD_TO_KNOW, pressDay, "steps", "Press day: list its steps.");

    @Test
    void whatIsToBeDoneIsStoredAndWhatIsGoodToKnowIsNot() {
        assertEquals(List.of("activities.lead to-fix activity-1 lead: Open days: name a lead.",
                "monitoring.monthly to-consider activity-2 reports: Press day: October."),
                MonthFindings.toStore(findings(lead, reports, steps)).stream().map(stored -> String.join(" ", stored.getCheck(),
                        stored.getSeverity(), stored.getElement(), stored.getFeature() + ":", stored.getText())).toList());
    }

    @Test
    void whatIsFoundAsThenIsStillOpen() {
        assertEquals(List.of("OPEN Open days: name a lead.", "OPEN Press day: October."),
                since(closed(lead, reports), findings(lead, reports)));
    }

    @Test
    void whatIsFoundNoMoreIsSettledAndWhatWasNotFoundIsNew() {
        assertEquals(List.of("SETTLED Press day: October.", "NEW Open days: name a lead."),
                since(closed(reports), findings(lead)));
    }

    @Test
    void whatSaysAnotherMonthIsOpenAndSaysWhich() {
        Finding later = found("monitoring.monthly", Severity.TO_CONSIDER, pressDay, "reports", "Press day: November.");
        MonthFindings.Line line = closed(reports).beside(findings(later), Locale.ENGLISH, check -> true).getFirst();
        assertEquals(FindingFate.CHANGED, line.fate());
        assertEquals("Press day: October.", line.text());
        assertEquals("Press day: November.", line.now());
    }

    @Test
    void whatWasWrittenInAnotherLanguageIsNotSaidToHaveChanged() {
        Finding inFrench = found("monitoring.monthly", Severity.TO_CONSIDER, pressDay, "reports", "Press day : octobre.");
        MonthFindings then = closed(reports);
        assertEquals(FindingFate.CHANGED, line(then, inFrench).fate(), "in what language it was closed is not known");
        then.close().setLanguage("en");
        assertEquals(FindingFate.OPEN, line(then, inFrench).fate());
        assertEquals("Press day : octobre.", line(then, inFrench).now(), "to be read beside what was written then");
        then.close().setLanguage("fr-CA");
        assertEquals(FindingFate.CHANGED, line(then, inFrench).fate());
    }

    private static MonthFindings.Line line(MonthFindings then, Finding now) {
        return then.beside(findings(now), Locale.FRENCH, check -> true).getFirst();
    }

    @Test
    void aFindingIsKnownAgainByItsFeatureToo() {
        Finding cost = found("activities.lead", Severity.TO_FIX, openDays, "costs", "Open days: enter a cost.");
        assertEquals(List.of("SETTLED Open days: name a lead.", "NEW Open days: enter a cost."), since(closed(lead), findings(cost)));
    }

    @Test
    void severalOfOneMarkAreEachToldApart() {
        Finding media = unlike("Media and schools");
        Finding companies = unlike("Media and companies");
        Finding schools = unlike("Schools and companies");
        assertEquals(List.of("OPEN Media and schools", "OPEN Media and companies", "OPEN Schools and companies"),
                since(closed(media, companies, schools), findings(media, companies, schools)));
        assertEquals(List.of("SETTLED Media and schools", "OPEN Media and companies"),
                since(closed(media, companies), findings(companies)));
        assertEquals(List.of("OPEN Media and companies", "NEW Media and schools"),
                since(closed(companies), findings(media, companies)));
    }

    @Test
    void whatSaysSomethingElseOfSeveralIsPairedWithWhatNoneElseIs() {
        List<MonthFindings.Line> lines = closed(unlike("Media and schools"), unlike("Media and companies"),
                unlike("Schools and companies")).beside(findings(unlike("Media and firms"), unlike("Media and schools")),
                        Locale.ENGLISH, check -> true);
        assertEquals(List.of(FindingFate.OPEN, FindingFate.CHANGED, FindingFate.SETTLED),
                lines.stream().map(MonthFindings.Line::fate).toList());
        assertEquals(List.of("", "Media and firms", ""), lines.stream().map(MonthFindings.Line::now).toList());
    }

    private Finding unlike(String words) {
        return found("activities.similar", Severity.TO_CONSIDER, openDays, "groups", words);
    }

    @Test
    void whatTheTeamDecidedToLiveWithIsWaived() {
        Waiver waiver = StrategyFactory.eINSTANCE.createWaiver();
        Findings now = new Findings(List.of(), List.of(new Waived(lead, waiver)), List.of());
        assertEquals(List.of("WAIVED Open days: name a lead."), since(closed(lead), now));
    }

    @Test
    void whatNobodyChecksAnyMoreIsNotSaidToBeSettled() {
        assertEquals(FindingFate.NOT_JUDGED,
                closed(lead).beside(Findings.none(), Locale.ENGLISH, check -> false).getFirst().fate());
    }

    @Test
    void whatACheckCouldNotJudgeIsNotSaidToBeSettled() {
        Findings now = new Findings(List.of(), List.of(), List.of(), Set.of("activities.lead"));
        assertEquals(List.of("NOT_JUDGED Open days: name a lead.", "SETTLED Press day: October."),
                since(closed(lead, reports), now));
    }

    @Test
    void ofALargePlanTheHeaviestAreStoredAndTheOthersCounted() {
        Finding[] many = IntStream.rangeClosed(1, MonthFindings.MOST + 50).mapToObj(number -> found("activities.cost",
                number <= 20 ? Severity.TO_FIX : Severity.TO_CONSIDER, number == 1 ? openDays : pressDay, "costs", "Cost " + number))
                .toArray(Finding[]::new);
        MonthFindings then = closed(many);
        assertEquals(MonthFindings.MOST, then.close().getFindings().size());
        assertEquals(50, then.more());
    }

    @Test
    void whereNotAllWasStoredNothingIsCalledNew() {
        MonthFindings then = closed(lead, reports);
        then.close().setToConsider(2);
        Finding ofOpenDays = found("monitoring.monthly", Severity.TO_CONSIDER, openDays, "reports", "Open days: October.");
        Finding cost = found("activities.cost", Severity.TO_FIX, openDays, "costs", "Open days: enter a cost.");
        assertEquals(List.of("OPEN Open days: name a lead.", "OPEN Press day: October.", "NEW Open days: enter a cost."),
                since(then, findings(lead, cost, reports, ofOpenDays)));
    }

    @Test
    void aMonthClosedBeforeTheyWereKeptHasCountsAlone() {
        MonthFindings then = closed(lead);
        assertTrue(then.areStored());
        then.close().getFindings().clear();
        assertFalse(then.areStored());
        then.close().setToFix(0);
        assertTrue(then.areStored(), "nothing was found");
    }

    @Test
    void aLineThatLacksAnythingIsShownAsFarAsItGoes() {
        MonthFindings then = closed();
        then.close().getFindings().add(StrategyFactory.eINSTANCE.createMonthFinding());
        assertEquals(List.of("SETTLED "), since(then, Findings.none()));
    }

    private static List<String> since(MonthFindings then, Findings now) {
        return then.beside(now, Locale.ENGLISH, check -> true).stream().map(line -> line.fate() + " " + line.text()).toList();
    }

    private MonthFindings closed(Finding... open) {
        Findings findings = findings(open);
        MonthClose close = StrategyFactory.eINSTANCE.createMonthClose();
        close.setToFix(findings.count(Severity.TO_FIX));
        close.setToConsider(findings.count(Severity.TO_CONSIDER));
        close.getFindings().addAll(MonthFindings.toStore(findings));
        return new MonthFindings(close);
    }

    private static Findings findings(Finding... open) {
        return new Findings(Arrays.asList(open), List.of(), List.of());
    }

    private Finding found(String id, Severity severity, Activity activity, String feature, String words) {
        CheckInfo check = new CheckInfo(id, severity, "A check", "A reason.", "A source", "A bundle");
        return new CheckSubject(strategy, Optional.empty(), Catalogue.of(List.of()), LocalDate.parse("2026-11-22"))
                .seenBy(check).finding(activity).at(feature).says(words);
    }
}
