package org.baraza.examples.health.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.baraza.catalogue.Catalogue;
import org.baraza.checks.Findings;
import org.baraza.model.values.EntryRef;
import org.baraza.report.Report;
import org.baraza.report.ReportContext;
import org.baraza.testkit.Contributed;
import org.baraza.testkit.contracts.Confidential;
import org.baraza.testkit.contracts.Outgoing;
import org.baraza.testkit.contracts.PrivacyContract;

/** Our reports, every one in plugin.xml, keep the contract of all: no contact, address or private note is told. */
class OurTacticsPrivacyTest extends PrivacyContract {

    @Override
    protected Stream<Outgoing> outgoing(Confidential confidential) throws Exception {
        confidential.strategy().getObjectives().getFirst().getActivities().getFirst().getTactic()
                .setTactic(EntryRef.of("example-health", "any"));
        ReportContext context = ReportContext.of(confidential.strategy(), Catalogue.of(List.of()), Findings.none(),
                LocalDate.of(2026, 10, 31));
        return Contributed.by(OurTacticsPrivacyTest.class, "org.baraza.report.reports", Report.class).stream().map(report ->
                Outgoing.of(report.getClass().getSimpleName(), report.create(context).blocks().toString()));
    }
}
