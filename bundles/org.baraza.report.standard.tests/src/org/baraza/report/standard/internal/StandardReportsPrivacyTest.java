package org.baraza.report.standard.internal;

import java.util.stream.Stream;

import org.baraza.report.Report;
import org.baraza.testkit.Contributed;
import org.baraza.testkit.contracts.Confidential;
import org.baraza.testkit.contracts.Outgoing;
import org.baraza.testkit.contracts.PrivacyContract;

/** Every report that this plug-in brings. */
class StandardReportsPrivacyTest extends PrivacyContract {

    @Override
    protected Stream<Outgoing> outgoing(Confidential confidential) throws Exception {
        return Contributed.by(StandardReportsPrivacyTest.class, "org.baraza.report.reports", Report.class).stream()
                .map(report -> Outgoing.of(report.getClass().getSimpleName(),
                        report.create(Documents.context(confidential.strategy())).blocks().toString()));
    }
}
