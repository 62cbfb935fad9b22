package org.baraza.report.standard.internal;

import java.util.stream.Stream;

import org.baraza.testkit.contracts.Confidential;
import org.baraza.testkit.contracts.Outgoing;
import org.baraza.testkit.contracts.PrivacyContract;

class StandardReportsPrivacyTest extends PrivacyContract {

    @Override
    protected Stream<Outgoing> outgoing(Confidential confidential) {
        return Stream.of(new StrategyReport(), new ScorecardReport(), new PlanPageReport(), new DashboardReport())
                .map(report -> Outgoing.of(report.getClass().getSimpleName(),
                        report.create(Documents.context(confidential.strategy())).blocks().toString()));
    }
}
