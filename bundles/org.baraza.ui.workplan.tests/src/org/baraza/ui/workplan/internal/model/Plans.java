package org.baraza.ui.workplan.internal.model;

import static org.baraza.testkit.Builders.aGroup;
import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anActivity;
import static org.baraza.testkit.Builders.anAgency;
import static org.baraza.testkit.Builders.anIndicator;
import static org.baraza.testkit.Builders.anObjective;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.baraza.analysis.Analyses;
import org.baraza.catalogue.Catalogue;
import org.baraza.checks.Findings;
import org.baraza.model.strategy.ReportedState;
import org.baraza.model.strategy.Strategy;
import org.baraza.testkit.StrategyBuilder;
import org.baraza.ui.workplan.internal.model.Column.Kind;

/** Small workplans, of fictional offices, and what tests ask of them. */
public final class Plans {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 15);

    private Plans() {
    }

    /** Two objectives, three activities, three years. */
    public static StrategyBuilder twoObjectives() {
        return aStrategy().of("Statistics Tamasi", "Tamasi").running("2025-Q1", "2027-Q4").inCurrency("USD")
                .inLanguage("en")
                .with(anAgency("Statistics Tamasi").shortly("ST"))
                .with(anAgency("Central Bank of Tamasi").shortly("CBT"))
                .with(aGroup("Journalists")).with(aGroup("Researchers")).with(aGroup("Researchers and students"))
                .with(anObjective("To halve the misuse of figures.")
                        .with(anActivity("Media training").engaging("Journalists").ledBy("ST")
                                .running("2025-Q2", "2027-Q2").costing(11000, 0, 11500).spending(10600)
                                .measuredBy(anIndicator("Journalists trained").in("people")
                                        .aimingAt("2026-06-30", 60).aimingAt("2027-06-30", 90))
                                .reporting("2026-10", ReportedState.LAGGING))
                        .with(anActivity("Story desk").engaging("Journalists", "Researchers").ledBy("CBT")
                                .running("2026-Q1", "2027-Q4").costingInYear(2, "5600.50")))
                .with(anObjective("To answer within ten days.").with(anActivity("Help desk")));
    }

    public static WorkplanModel model(Strategy strategy) {
        return model(strategy, Locale.ENGLISH);
    }

    public static WorkplanModel model(Strategy strategy, Locale language) {
        return WorkplanModel.of(Analyses.of(strategy, TODAY), Findings.none(), language);
    }

    public static WorkplanModel model(Strategy strategy, Arrangement arrangement) {
        return WorkplanModel.of(Analyses.of(strategy, TODAY), Findings.none(), arrangement, Catalogue.of(List.of()));
    }

    public static WorkplanEdits edits(Strategy strategy) {
        return new WorkplanEdits(model(strategy));
    }

    /** The cells of a row up to the time frame, as they read. */
    public static String line(WorkplanModel model, int row) {
        return IntStream.range(0, model.columns().size()).mapToObj(column -> model.cell(row, column))
                .map(cell -> (cell.lead() + " " + cell.text()).strip()).collect(Collectors.joining(" | "));
    }

    public static int column(WorkplanModel model, Kind kind) {
        return model.columnOf(kind).orElseThrow();
    }

    /** Types into a cell and takes the change over. */
    public static void type(Strategy strategy, int row, int column, String text) {
        carryOut(edits(strategy).type(row, column, text));
    }

    public static void carryOut(Edit edit) {
        ((Edit.Change) edit).body().run();
    }

    public static String refusal(Edit edit) {
        return ((Edit.Refused) edit).sentence();
    }
}
