package org.baraza.ui.internal;

import static org.baraza.testkit.Builders.aGroup;
import static org.baraza.testkit.Builders.aStrategy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.Problem;
import org.baraza.checks.CheckInfo;
import org.baraza.checks.CheckSubject;
import org.baraza.checks.Finding;
import org.baraza.checks.Findings;
import org.baraza.checks.Severity;
import org.baraza.checks.Waived;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.ui.internal.FindingGroup.Entry;
import org.baraza.ui.internal.FindingGroup.Kind;
import org.baraza.ui.internal.FindingGroup.Run;
import org.junit.jupiter.api.Test;

class FindingGroupTest {

    private static final CheckInfo COSTS = check("costs");
    private static final CheckInfo DATES = check("dates");

    private final Strategy strategy = aStrategy().with(aGroup("Parliament")).build();

    @Test
    void findingsStandUnderTheirSeverityAndWhatWasWaivedUnderItsOwnHeading() {
        Finding toFix = finding(COSTS, Severity.TO_FIX);
        Finding note = finding(DATES, Severity.GOOD_TO_KNOW);
        Waived waived = new Waived(finding(DATES, Severity.TO_FIX), StrategyFactory.eINSTANCE.createWaiver());
        Problem problem = new Problem("A pack", "its check", "It cannot be run.");
        List<FindingGroup> groups = FindingGroup.of(new Findings(List.of(toFix, note), List.of(waived), List.of(problem)),
                List.of(), run -> 9);
        assertEquals(List.of(Kind.TO_FIX, Kind.GOOD_TO_KNOW, Kind.NOT_JUDGED, Kind.WAIVED),
                groups.stream().map(FindingGroup::kind).toList());
        assertEquals(List.of(new Entry.Open(toFix)), groups.getFirst().entries());
        assertEquals(List.of(new Entry.Settled(waived)), groups.getLast().entries());
    }

    @Test
    void ofWhatOneCheckFoundTheFirstAreShownAndTheOthersCounted() {
        List<Finding> costs = many(7, COSTS);
        List<Finding> dates = many(3, DATES);
        FindingGroup group = FindingGroup.of(findings(costs, dates), List.of(), run -> 3).getFirst();
        assertEquals(10, group.count());
        assertEquals(Stream.of(shown(costs.subList(0, 3)), List.of(new Entry.More(new Run(Kind.TO_FIX, "costs"), 4)),
                shown(dates)).<Entry>flatMap(List::stream).toList(), group.entries());
    }

    @Test
    void moreOfOneCheckAreShownWhenAskedFor() {
        Run asked = new Run(Kind.TO_FIX, "costs");
        FindingGroup group = FindingGroup.of(findings(many(7, COSTS), many(7, DATES)), List.of(),
                run -> run.equals(asked) ? 6 : 3).getFirst();
        assertEquals(List.of(new Entry.More(asked, 1), new Entry.More(new Run(Kind.TO_FIX, "dates"), 4)),
                group.entries().stream().filter(Entry.More.class::isInstance).toList());
    }

    private static List<? extends Entry> shown(List<Finding> findings) {
        return findings.stream().map(Entry.Open::new).toList();
    }

    private static Findings findings(List<Finding> some, List<Finding> others) {
        return new Findings(Stream.concat(some.stream(), others.stream()).toList(), List.of(), List.of());
    }

    private List<Finding> many(int count, CheckInfo check) {
        return Stream.generate(() -> finding(check, Severity.TO_FIX)).limit(count).toList();
    }

    private Finding finding(CheckInfo check, Severity severity) {
        return new CheckSubject(strategy, Optional.empty(), Catalogue.of(List.of()), LocalDate.parse("2026-11-22"))
                .seenBy(check).finding(strategy.getStakeholders().getFirst()).weighing(severity).says("Found");
    }

    private static CheckInfo check(String id) {
        return new CheckInfo(id, Severity.TO_FIX, id, "A reason.", "A source", "A bundle");
    }
}
