package org.baraza.report.standard.internal;

import static org.baraza.testkit.Builders.aGroup;
import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anActivity;
import static org.baraza.testkit.Builders.anAgency;
import static org.baraza.testkit.Builders.anIndicator;
import static org.baraza.testkit.Builders.anObjective;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.baraza.catalogue.Catalogue;
import org.baraza.checks.Findings;
import org.baraza.model.strategy.ReportedState;
import org.baraza.model.strategy.Strategy;
import org.baraza.report.Block;
import org.baraza.report.Cell;
import org.baraza.report.Heading;
import org.baraza.report.Items;
import org.baraza.report.Paragraph;
import org.baraza.report.Report;
import org.baraza.report.ReportContext;
import org.baraza.report.ReportDocument;
import org.baraza.report.Table;
import org.baraza.testkit.StrategyBuilder;

/** Strategies to report on, and what their reports say. */
final class Documents {

    static final LocalDate DAY = LocalDate.of(2026, 1, 31);

    private Documents() {
    }

    static StrategyBuilder small() {
        return aStrategy().titled("Engagement 2025–2026").of("Statistics Office", "Tamasi")
                .running("2025-Q1", "2026-Q4")
                .inCurrency("USD").inLanguage("en").approvedBudget(1000, 700)
                .with(anAgency("Statistics Office").shortly("SO"))
                .with(aGroup("Editors").at(2, 8).ranked(1).needing("figures on release day").preferring("telephone"))
                .with(aGroup("Farmers").at(1, 9).ranked(2).notYetAUser())
                .with(aGroup("Donors").at(8, 3).ranked(1)).with(aGroup("Clubs"))
                .with(anObjective("To halve misuse").named("Misuse")
                        .measuredBy(anIndicator("Misused figures").startingAt("2024-12-31", 24)
                                .aimingAt("2026-12-31", 12).measured("2026-01-31", 18.5))
                        .with(anActivity("Media training").describedAs("Three days").engaging("Editors").ledBy("SO")
                                .running("2025-Q1", "2026-Q4").costing(600, 400).spending(550)
                                .fundedBy("Partner", 1, 500).reporting("2026-01", ReportedState.LAGGING)
                                .measuredBy(anIndicator("Editors trained").in("persons").startingAt("2024-12-31", 0)
                                        .aimingAt("2026-12-31", 40).measured("2026-01-31", 22)))
                        .with(anActivity("Hot line").engaging("Editors", "Farmers").running("2025-Q3", "2026-Q2")
                                .costingInYear(1, "300.50")))
                .with(anObjective("To reach farmers").named("Farmers"));
    }

    static ReportContext context(Strategy strategy) {
        return ReportContext.of(strategy, Catalogue.of(List.of()), Findings.none(), DAY);
    }

    static ReportDocument report(Report report, StrategyBuilder strategy) {
        return report.create(context(strategy.build()));
    }

    static List<String> headings(ReportDocument document, int level) {
        return blocks(document, Heading.class).filter(heading -> heading.level() == level).map(Heading::text).toList();
    }

    static Table table(ReportDocument document, String caption) {
        return blocks(document, Table.class).filter(table -> table.caption().startsWith(caption)).findFirst()
                .orElseThrow(() -> new AssertionError("no table " + caption));
    }

    /** The rows of a table as texts. */
    static List<List<String>> rows(Table table) {
        return table.rows().stream().map(row -> row.cells().stream().map(Documents::text).toList()).toList();
    }

    /** The whole text of a cell, with plain blanks. */
    private static String text(Cell cell) {
        String text = cell.lead().map(lead -> (lead + "\n" + cell.text()).strip()).orElse(cell.text());
        return text.replace('\u00a0', ' ');
    }

    static List<String> texts(ReportDocument document) {
        return document.blocks().stream().flatMap(Documents::texts).toList();
    }

    static <B extends Block> Stream<B> blocks(ReportDocument document, Class<B> kind) {
        return document.blocks().stream().filter(kind::isInstance).map(kind::cast);
    }

    private static Stream<String> texts(Block block) {
        return switch (block) {
            case Paragraph paragraph -> Stream.of(paragraph.text());
            case Items items -> items.items().stream()
                    .map(item -> (item.lead().orElse("") + " " + item.text()).strip());
            default -> Stream.empty();
        };
    }
}
