package org.baraza.exchange.imports;

import java.util.Optional;

import org.baraza.exchange.Plans;
import org.baraza.exchange.table.Workbook;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;

/** A plan with what a file holds. */
public final class ImportedPlan {

    private ImportedPlan() {
    }

    public static Strategy of(Strategy into, Workbook book) {
        ImportPreview preview = ImportPreview.of(into, Optional.empty(), book, Plans.options());
        new ImportRun(into, StrategyFactory.eINSTANCE::createPrivateData, Plans.options()).run(preview.tables());
        return into;
    }
}
