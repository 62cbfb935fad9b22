package org.baraza.architecture;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Numbers and dates have one form, wherever they are read: what writes them is in {@code org.baraza.analysis.Forms},
 * and what the long dates of reports are is in {@code org.baraza.report.DocumentFormats}.
 */
class OneFormTest {

    /** Money has its own decimals; the matrix reads and writes tenths. */
    private static final Set<String> WRITERS = Set.of("org.baraza.analysis.Forms", "org.baraza.report.DocumentFormats",
            "org.baraza.model.values.Money", "org.baraza.ui.stakeholders.internal.model.Scale");
    private static final Set<String> TOOLS = Set.of("java.text.NumberFormat", "java.text.DecimalFormat",
            "java.time.format.DateTimeFormatter");

    /** They write into the document; everything else on screen is in the program's language. */
    private static final Set<String> INTO_DOCUMENTS = Set.of("org.baraza.ui.workplan.internal.model.RowEdits",
            "org.baraza.ui.workplan.internal.model.SuggestedTargets",
            "org.baraza.ui.monitoring.internal.model.sheet.IndicatorEdits",
            "org.baraza.ui.catalogue.internal.model.AddTactic", "org.baraza.ui.catalogue.internal.AddToWorkplan",
            "org.baraza.ui.catalogue.internal.model.TacticEdits",
            "org.baraza.ui.stakeholders.internal.GroupEdits", "org.baraza.ui.stakeholders.internal.MatrixPictures",
            "org.baraza.ui.stakeholders.internal.model.Suggestions",
            "org.baraza.ui.strategy.internal.model.Answers", "org.baraza.ui.strategy.internal.model.Practices",
            "org.baraza.ui.strategy.internal.model.ValueChoices");

    @Test
    void roomsSpeakTheProgramsLanguage() {
        Breaches.none(inDocumentsLanguage(House.ours()));
    }

    @Test
    void aRoomInTheDocumentsLanguageIsSeen(@TempDir Path folder) {
        Site site = new Site(folder).java("org.baraza.ui.x", "org.baraza.ui.x.A", """
                class A { Object words(Object strategy) { return Labels.language(strategy); } }
                """);
        Breaches.exactly(inDocumentsLanguage(site.house()),
                "bundles/org.baraza.ui.x/src/org/baraza/ui/x/A.java speaks the document's language");
    }

    @Test
    void nothingElseWritesNumbersAndDates() {
        Breaches.none(formatting(House.ours()));
    }

    @Test
    void anotherFormIsSeen(@TempDir Path folder) {
        Site site = new Site(folder).java("org.baraza.x", "org.baraza.x.A",
                "import java.text.NumberFormat; class A { }");
        Breaches.exactly(formatting(site.house()), "bundles/org.baraza.x/src/org/baraza/x/A.java writes numbers or "
                + "dates with java.text.NumberFormat");
    }

    private static List<String> inDocumentsLanguage(House house) {
        return house.sources().stream().filter(source -> !source.isTest())
                .filter(source -> source.packageName().startsWith("org.baraza.ui"))
                .filter(source -> !INTO_DOCUMENTS.contains(source.className()))
                .filter(source -> source.names().contains("Labels.language"))
                .map(source -> house.place(source.file()) + " speaks the document's language").toList();
    }

    private static List<String> formatting(House house) {
        return house.sources().stream().filter(source -> !source.isTest())
                .filter(source -> !WRITERS.contains(source.className()))
                .flatMap(source -> source.unit().getImports().stream().map(it -> it.getQualifiedIdentifier().toString())
                        .filter(TOOLS::contains)
                        .map(tool -> house.place(source.file()) + " writes numbers or dates with " + tool))
                .toList();
    }
}
