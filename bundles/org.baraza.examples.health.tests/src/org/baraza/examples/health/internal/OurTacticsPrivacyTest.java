package org.baraza.examples.health.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.baraza.catalogue.Catalogue;
import org.baraza.checks.Findings;
import org.baraza.model.values.EntryRef;
import org.baraza.report.ReportContext;
import org.baraza.testkit.contracts.Confidential;
import org.baraza.testkit.contracts.Outgoing;
import org.baraza.testkit.contracts.PrivacyContract;

/** Our report keeps the contract of all reports: no contact, address or private note is told. */
class OurTacticsPrivacyTest extends PrivacyContract {

    @Override
    protected Stream<Outgoing> outgoing(Confidential confidential) {
        confidential.strategy().getObjectives().getFirst().getActivities().getFirst().getTactic()
                .setTactic(EntryRef.of("example-health", "any"));
        ReportContext context = ReportContext.of(confidential.strategy(), Catalogue.of(List.of()), Findings.none(),
                LocalDate.of(2026, 10, 31));
        return Stream.of(Outgoing.of("our tactics", new OurTacticsReport().create(context).blocks().toString()),
                Outgoing.of("our letter", new OurLetterReport().create(context).blocks().toString()));
    }
}
