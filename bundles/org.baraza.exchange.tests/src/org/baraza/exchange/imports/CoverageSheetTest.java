package org.baraza.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.baraza.exchange.Plans;
import org.baraza.exchange.SheetBuilder;
import org.baraza.exchange.imports.PreviewLine.Effect;
import org.baraza.exchange.table.Workbook;
import org.baraza.model.strategy.Strategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Coverage as this program reports it is left out, and no table of an office that shares headings with it. */
class CoverageSheetTest {

    private final Strategy plan = Plans.ofTraining();

    private ImportPreview preview(Workbook book) {
        return ImportPreview.of(plan, Optional.empty(), book, Plans.options());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "Target indicator | Unit | Last measured | Target 2027; Visits | visits | 2026-03-31 | 900",
        "Indicateur cible | Unité | Dernière mesure | Cible 2027; Visites | visites | 2026-03-31 | 900" })
    void indicatorsWithBothHeadingsAreTaken(String headings, String row) throws Exception {
        ImportPreview preview = preview(SheetBuilder.named("KPIs").row(headings).row(row).book());
        assertTrue(Previews.text(preview, Effect.CREATED).contains("Visit"), Previews.text(preview));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Group | Activity | Target indicator | Last measured", "Groupe | Activité | Indicateur cible | Dernière mesure" })
    void ourOwnIsNot(String headings) throws Exception {
        ImportPreview preview = preview(SheetBuilder.named("Feuil1").row(headings).row("Journalists | Media training | Visits | 12").book());
        assertTrue(Previews.text(preview).contains("is coverage"), Previews.text(preview));
        assertEquals(0, preview.count(Effect.CREATED));
    }

    /** A plan may have words of its own for groups and activities: then the title tells. */
    @ParameterizedTest
    @ValueSource(strings = { "en", "fr" })
    void ourOwnInTheWordsOfThePlanIsNotEither(String language) throws Exception {
        Strategy sample = Plans.sample();
        sample.setLanguage(language);
        assertEquals(2, OwnReports.tables("CoverageReport", sample).count());
        for (var table : OwnReports.tables("CoverageReport", sample).toList()) {
            SheetBuilder sheet = SheetBuilder.named("Feuil1").row(table.caption()).gap(1);
            List<String> headings = table.headCells().stream().map(it -> it.cell().text()).toList();
            String own = "Audience | " + String.join(" | ", headings.subList(1, headings.size()));
            ImportPreview preview = preview(sheet.row(own).row("Journalists | Media training | Visits | 12").book());
            assertTrue(Previews.text(preview).contains("is coverage"), own + "\n" + Previews.text(preview));
        }
    }
}
