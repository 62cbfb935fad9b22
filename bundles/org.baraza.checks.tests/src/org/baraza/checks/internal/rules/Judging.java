package org.baraza.checks.internal.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.baraza.catalogue.Catalogue;
import org.baraza.checks.Check;
import org.baraza.checks.CheckInfo;
import org.baraza.checks.CheckSubject;
import org.baraza.checks.Finding;
import org.baraza.checks.Severity;
import org.baraza.model.catalogue.CatalogueFactory;
import org.baraza.model.catalogue.Pack;
import org.baraza.model.strategy.PrivateData;
import org.baraza.model.strategy.Strategy;
import org.baraza.testkit.StrategyBuilder;

/** One check over one document: {@code judging(new TeamSize()).finds(1, document)}. As of 31 October 2026. */
record Judging(Check check, Catalogue catalogue, Optional<PrivateData> privateData, LocalDate asOf) {

    private static final CheckInfo INFO = new CheckInfo("test", Severity.TO_CONSIDER, "name", "reason", "citation",
            "tests");

    static Judging judging(Check check) {
        return new Judging(check, Catalogue.of(List.of()), Optional.empty(), LocalDate.of(2026, 10, 31));
    }

    Judging with(Catalogue packs) {
        return new Judging(check, packs, privateData, asOf);
    }

    Judging with(PrivateData data) {
        return new Judging(check, catalogue, Optional.of(data), asOf);
    }

    Judging on(String date) {
        return new Judging(check, catalogue, privateData, LocalDate.parse(date));
    }

    List<Finding> findings(Strategy strategy) {
        return check.check(new CheckSubject(strategy, privateData, catalogue, asOf).seenBy(INFO));
    }

    /** The findings, after seeing that there are so many. */
    List<Finding> finds(int count, StrategyBuilder document) {
        List<Finding> findings = findings(document.build());
        assertEquals(count, findings.size(), findings.toString());
        return findings;
    }

    void isSilent(StrategyBuilder document) {
        finds(0, document);
    }

    /** Runs the first fix of each finding and sees that the check is silent then. */
    void isSettledByItsFix(StrategyBuilder document) {
        isSettledByItsFix(0, document);
    }

    void isSettledByItsFix(int fix, StrategyBuilder document) {
        Strategy strategy = document.build();
        List<Finding> findings = findings(strategy);
        assertEquals(false, findings.isEmpty());
        findings.forEach(finding -> finding.fixes().get(fix).change().run());
        assertEquals(List.of(), findings(strategy));
    }

    static Pack pack(String id) {
        Pack pack = CatalogueFactory.eINSTANCE.createPack();
        pack.setId(id);
        return pack;
    }
}
