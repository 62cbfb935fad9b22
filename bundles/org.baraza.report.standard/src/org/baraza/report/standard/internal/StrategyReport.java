package org.baraza.report.standard.internal;

import static org.baraza.report.standard.internal.Desk.given;
import static org.baraza.report.standard.internal.Desk.joined;

import java.util.List;
import java.util.stream.Stream;

import org.baraza.analysis.LastApproved;
import org.baraza.model.strategy.Strategy;
import org.baraza.report.PageBreak.Orientation;
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
                .cover(cover(desk, strategy));
        String office = joined(", ", List.of(given(strategy.getOffice()), given(strategy.getCountry())));
        if (!office.isEmpty()) {
            document.subtitle(office);
        }
        new IntroductionSection(desk).writeTo(document);
        new StakeholderSection(desk).writeTo(document);
        new DirectionSection(desk).writeTo(document);
        Annexes annexes = Annexes.of(desk);
        document.page(Orientation.LANDSCAPE);
        new WorkplanSection(desk).writeTo(document);
        document.refer(desk.text("workplan.refer"), annexes.steps());
        // on the pages of the workplan, whose last one it fills
        new BudgetSection(desk).writeTo(document);
        document.page(Orientation.PORTRAIT);
        new MonitoringSection(desk).writeTo(document);
        document.refer(desk.text("monitoring.refer"), annexes.matrix());
        new ApprovalSection(desk).writeTo(document);
        document.page(Orientation.LANDSCAPE);
        annexes.writeTo(document);
        return document.build();
    }

    private static List<String> cover(Desk desk, Strategy strategy) {
        String state = LastApproved.of(strategy).filter(version -> version.getDate() != null)
                .map(version -> desk.text("cover.approved", given(version.getVersion(), "–"),
                        desk.formats().date(version.getDate())))
                .orElse(desk.text("cover.draft"));
        return Stream.concat(Stream.of(desk.span(strategy.getFirstQuarter(), strategy.getLastQuarter()), state),
                given(strategy.getNote()).lines().map(String::strip).filter(line -> !line.isEmpty())).toList();
    }
}
