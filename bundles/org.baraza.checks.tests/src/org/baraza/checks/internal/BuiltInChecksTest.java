package org.baraza.checks.internal;

import static org.baraza.testkit.Builders.aStrategy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.baraza.catalogue.Catalogue;
import org.baraza.checks.CheckInfo;
import org.baraza.checks.CheckSubject;
import org.baraza.checks.Severity;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.Test;

/** The extension that this bundle itself contributes. */
class BuiltInChecksTest {

    private static final Set<String> IDS = Set.of("team.size", "team.mix", "team.lead-writer", "team.workshop",
            "scope.lead", "stakeholders.primary-limit", "stakeholders.ranked", "stakeholders.non-user",
            "stakeholders.placed", "introduction.answered", "alignment.nsds", "vision.present", "mission.present",
            "vision.distinct", "values.count", "values.defined", "objectives.count", "objectives.form",
            "objectives.smart", "activities.count", "activities.linked", "activities.specific",
            "activities.stakeholders", "activities.similar-needs", "activities.lead", "activities.cost",
            "activities.time-frame", "activities.target", "activities.within-shelf-life", "activities.variety",
            "activities.steps", "coverage.priority-engaged", "coverage.cultivate-new", "coverage.maintain-drop",
            "tactics.suits", "tactics.consent", "indicators.mix", "indicators.complete", "monitoring.monthly",
            "monitoring.quarterly", "budget.revisited", "budget.consistent", "feedback.answered", "approval.chain",
            "document.length");

    private static final Set<String> TO_FIX = Set.of("stakeholders.ranked", "stakeholders.non-user",
            "stakeholders.placed", "vision.present", "mission.present", "activities.linked", "activities.stakeholders",
            "activities.lead", "activities.cost", "activities.time-frame", "activities.target",
            "activities.within-shelf-life", "coverage.priority-engaged", "tactics.consent", "budget.consistent");
    private static final Set<String> GOOD_TO_KNOW = Set.of("team.workshop", "activities.steps", "tactics.suits",
            "document.length");

    private final List<ContributedCheck> own = ContributedChecks.of(RegistryFactory.getRegistry()).checks().stream()
            .filter(check -> check.info().contributor().equals("org.baraza.checks")).toList();

    @Test
    void everyRuleOfTheGuidelinesIsContributedOnce() {
        assertEquals(IDS, own.stream().map(check -> check.info().id()).collect(Collectors.toSet()));
        assertEquals(IDS.size(), own.size());
    }

    @Test
    void eachWeighsAsTheDomainSays() {
        for (ContributedCheck check : own) {
            Severity expected = TO_FIX.contains(check.info().id()) ? Severity.TO_FIX
                    : GOOD_TO_KNOW.contains(check.info().id()) ? Severity.GOOD_TO_KNOW : Severity.TO_CONSIDER;
            assertEquals(expected, check.info().severity(), check.info().id());
        }
    }

    @Test
    void everyTextIsThere() {
        for (ContributedCheck check : own) {
            CheckInfo info = check.info();
            assertFalse(info.name().isBlank() || info.name().startsWith("%"), info.id());
            assertFalse(info.reason().isBlank() || info.reason().startsWith("%"), info.id());
            assertFalse(info.citation().isBlank(), info.id());
        }
    }

    @Test
    void everyCheckStandsAnEmptyDocument() throws Exception {
        CheckSubject subject = new CheckSubject(aStrategy().build(), Optional.empty(), Catalogue.of(List.of()),
                LocalDate.of(2026, 10, 31));
        for (ContributedCheck check : own) {
            check.check().check(subject.seenBy(check.info()));
        }
    }
}
