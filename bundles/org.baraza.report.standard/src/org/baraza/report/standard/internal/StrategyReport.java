package org.baraza.report.standard.internal;

import static org.baraza.report.standard.internal.Desk.given;
import static org.baraza.report.standard.internal.Desk.joined;

import java.util.List;

import org.baraza.model.strategy.Strategy;
import org.baraza.report.Report;
import org.baraza.report.ReportContext;
import org.baraza.report.ReportDocument;

/** The strategy document (guidelines, Part I, Phases 2 and 3). */
public final class StrategyReport implements Report {

    @Override
    public ReportDocument create(ReportContext context) {
        Desk desk = Desk.of(context);
        Strategy strategy = context.strategy();
        ReportDocument.Builder document = ReportDocument
                .titled(given(strategy.getTitle(), desk.text("strategy.title")), context.language())
                .subtitle(subtitle(desk, strategy))
                .note(given(strategy.getNote()));
        new IntroductionSection(desk).writeTo(document);
        new StakeholderSection(desk).writeTo(document);
        new DirectionSection(desk).writeTo(document);
        new WorkplanSection(desk).writeTo(document);
        new BudgetSection(desk).writeTo(document);
        new MonitoringSection(desk).writeTo(document);
        return document.build();
    }

    private static String subtitle(Desk desk, Strategy strategy) {
        String where = joined(", ", List.of(given(strategy.getOffice()), given(strategy.getCountry())));
        return joined(" · ", List.of(where, desk.span(strategy.getFirstQuarter(), strategy.getLastQuarter())));
    }
}
