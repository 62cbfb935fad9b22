package org.baraza.ui.workplan.internal.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.checks.Severity;
import org.threeten.extra.YearQuarter;

/**
 * What is painted of a plan, what stands in its rows apart: where two are equal, only rows that look otherwise are to be
 * painted anew.
 *
 * @param headings of the columns, of all costs, and of the quarters with their years
 * @param today where it stands among the quarters
 */
public record PlanLook(Arrangement arrangement, List<Row> rows, List<Column> columns, List<String> headings,
        List<YearQuarter> quarters, Optional<Double> today) {

    static PlanLook of(WorkplanModel plan) {
        List<YearQuarter> quarters = plan.timeline().quarters();
        List<String> headings = Stream.concat(Stream.concat(Stream.of(plan.costHeading()),
                plan.columns().stream().map(plan::heading)),
                quarters.stream().flatMap(quarter -> Stream.of(plan.yearName(quarter), plan.quarterName(quarter)))).toList();
        return new PlanLook(plan.arrangement(), plan.rows(), plan.columns(), headings, quarters, plan.timeline().today());
    }

    /**
     * What is painted in a row.
     *
     * @param cells by column
     * @param bar of its time frame
     * @param mark the gravest finding in it
     */
    public record OfRow(List<Cell> cells, Optional<Bar> bar, Optional<Severity> mark) {
    }
}
