package org.baraza.ui.workplan.internal.model.budget;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.baraza.analysis.Analyses;
import org.baraza.analysis.CostRevisions;
import org.baraza.analysis.Figures;
import org.baraza.analysis.Forms;
import org.baraza.analysis.Funding;
import org.baraza.analysis.Labels;
import org.baraza.model.strategy.CostRevision;
import org.baraza.model.strategy.YearCost;
import org.baraza.ui.workplan.internal.Messages;
import org.baraza.ui.workplan.internal.model.Amounts;
import org.baraza.ui.workplan.internal.model.Costs;
import org.eclipse.osgi.util.NLS;

/**
 * A cost in the list of those behind a sum.
 *
 * @param texts one per heading
 */
public record CostLine(CostAt place, List<String> texts) {

    public CostLine {
        texts = List.copyOf(texts);
    }

    public static List<String> headings() {
        return List.of(Messages.Dimension_activity, Messages.Dimension_year, Messages.Measure_planned,
                Messages.Measure_revised, Messages.Measure_spent, Messages.Measure_secured,
                Messages.Measure_requested, Messages.Measure_gap, Messages.Cost_revision);
    }

    /** How many of the first headings are over texts, the next over numbers. */
    public static boolean isNumber(int heading) {
        return heading > 1 && heading < headings().size() - 1;
    }

    public static List<CostLine> of(Analyses analyses, List<CostAt> places) {
        Amounts amounts = new Amounts(Locale.getDefault(), analyses.budget().currency());
        Forms days = Forms.ofProgram();
        return places.stream().map(place -> line(analyses, place, amounts, days)).toList();
    }

    private static CostLine line(Analyses analyses, CostAt place, Amounts amounts, Forms days) {
        Figures figures = analyses.budget().of(place.activity()).year(place.year());
        Funding funding = analyses.budget().financing().of(place.activity()).year(place.year());
        Optional<YearCost> cost = Costs.of(place.activity(), place.year());
        String unknown = figures.complete() ? amounts.text(figures.planned()) : Messages.Cost_unknown;
        return new CostLine(place, List.of(
                analyses.number(place.activity()) + "  " + Labels.name(place.activity()).orElse(""),
                place.year().name(),
                cost.map(YearCost::getPlanned).map(amounts::text).orElse(unknown),
                figures.complete() ? amounts.text(figures.revised()) : Messages.Cost_unknown,
                amounts.text(figures.spent()), amounts.text(funding.funded()), amounts.text(funding.requested()),
                amounts.text(funding.gap()), cost.map(known -> revision(known, days)).orElse("")));
    }

    /** Why it costs what it costs now. */
    private static String revision(YearCost cost, Forms days) {
        return CostRevisions.holding(cost).map(holding -> revision(holding, days)).map(text -> cost.getRevisions().size() == 1
                ? text : NLS.bind(Messages.Cost_revisedOften, text, cost.getRevisions().size())).orElse("");
    }

    private static String revision(CostRevision holding, Forms days) {
        return NLS.bind(Messages.Cost_revised, Optional.ofNullable(holding.getDate()).map(days::date).orElse(""),
                Optional.ofNullable(holding.getReason()).orElse(""));
    }
}
