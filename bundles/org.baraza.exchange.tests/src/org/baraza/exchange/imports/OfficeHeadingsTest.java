package org.baraza.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.baraza.catalogue.Catalogue;
import org.baraza.exchange.SheetBuilder;
import org.baraza.exchange.imports.PreviewLine.Effect;
import org.baraza.exchange.plan.TableKind;
import org.baraza.exchange.table.Bounds;
import org.baraza.exchange.table.Cell;
import org.baraza.exchange.table.Sheet;
import org.baraza.exchange.table.Workbook;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headings as offices write them: what a sheet is by them, what its columns are, and in which row they stand. */
class OfficeHeadingsTest {

    private final Strategy plan = StrategyFactory.eINSTANCE.createStrategy();

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "N° | Objectif;                                      OBJECTIVES name",
        "N° | Objectif | Résultats attendus | Priorité;      OBJECTIVES name measurable",
        "# | Objective | Expected outcome;                   OBJECTIVES name measurable",
        "Stakeholder name | Stakeholder type | Current level of engagement | Desired level of engagement;"
                + "STAKEHOLDERS name current desired",
        "Name of stakeholder | Priority;                     STAKEHOLDERS name rank",
        "Objective | Activity | Target stakeholder(s) | Agency responsible;"
                + "WORKPLAN of-Objective.activities name groups lead",
        "Objectif | Activité | Parties prenantes visées;     WORKPLAN of-Objective.activities name groups",
        "Objectif | Moyens d’engagement | Principales parties prenantes visées;"
                + "WORKPLAN of-Objective.activities name groups",
        "Activity | Month | State | What was done;           PROGRESS of-Activity.reports month state comment",
        "Date de réception | Groupe | Observation | Suite donnée;   FEEDBACK date group text decision",
        "Stakeholder | How we engage | Needs and expectations | Communication channels;   STAKEHOLDERS name practices needs formats",
        "Acteurs | Pratiques actuelles | Besoins et attentes | Canaux de communication;   STAKEHOLDERS name practices needs formats",
        "Strategic pillar | Planned activities | Beneficiaries | Responsible unit;        WORKPLAN of-Objective.activities name groups lead",
        "Activity | Implementing partners | Estimated budget | Implementation period;     WORKPLAN name supporting cost time-frame",
        "Axe stratégique | Activités prévues | Bénéficiaires | Structure responsable;     WORKPLAN of-Objective.activities name groups lead",
        "Activités | Partenaires impliqués | Coûts estimatifs | Période d’exécution;      WORKPLAN name supporting cost time-frame",
        "Objectif spécifique | Indicateurs objectivement vérifiables | Situation de départ | Sources et moyens de vérification;"
                + "INDICATORS of-Objective.indicators name baseline.value source",
        "Indicateur | Périodicité du suivi | Responsable de la collecte | Désagrégé par;  INDICATORS name frequency owner dimensions",
        "Performance indicator | Starting value | Sources of verification | Responsible for data collection;"
                + "INDICATORS name baseline.value source owner",
        "Activité | Indicateur | Cible | Responsable | Coût; WORKPLAN name impact lead cost",
        "Date | Who | Issue raised | How received;           FEEDBACK date group text channel",
        "Groupe | Observation;                               nothing"})
    void areKnown(String headings, String expected) throws Exception {
        assertEquals(expected, taken(SheetBuilder.named("Feuil1").row(headings).row("a | b | 3 | 4"), Optional.empty()));
    }

    /** A title with the word of a heading, or the first row of values, would else make objectives of headings and numbers. */
    @Test
    void theRowOfHeadingsHasMostThatAreKnown() throws Exception {
        SheetBuilder sheet = SheetBuilder.named("Feuil1").row("Objectifs stratégiques").row("N° | Objectif | Atouts | Poids")
                .row("OS1 | Rapprocher les statistiques | Chaque commune a sa fiche | '1").row("Objectif | 2 | 3 | 4");
        assertEquals("OBJECTIVES name", taken(sheet, Optional.of(TableKind.OBJECTIVES)));
        assertEquals(1, preview(sheet, Optional.of(TableKind.OBJECTIVES)).tables().getFirst().headingRow());
    }

    @Test
    void whereNoneIsKnownTheFirstRowOfTextsHasTheHeadings() throws Exception {
        SheetBuilder sheet = SheetBuilder.named("Feuil1").row("Liste").row("Alpha | Beta").row("1 | Rapprocher").row("c | d");
        assertEquals(1, preview(sheet, Optional.of(TableKind.OBJECTIVES)).tables().getFirst().headingRow());
    }

    @Test
    void aFormulaSavedWithoutItsResultSaysNothingAndThatIsTold() throws Exception {
        Sheet.Builder sheet = new Sheet.Builder("Contacts", new Bounds());
        for (String heading : List.of("Name", "Phone")) {
            sheet.put(0, heading.equals("Name") ? 0 : 1, new Cell.Text(heading));
        }
        sheet.put(1, 0, new Cell.Text("Awa Sow")).put(1, 1, Cell.Fault.UNCOMPUTED);
        ImportPreview preview = ImportPreview.of(plan, Optional.of(StrategyFactory.eINSTANCE.createPrivateData()),
                new Workbook("book.xlsx", Workbook.Format.XLSX, List.of(sheet.build())), options(Optional.empty()));
        assertTrue(Previews.text(preview).contains("This formula was saved without its result"), Previews.text(preview));
        assertFalse(Previews.text(preview, Effect.CREATED).contains("="), Previews.text(preview));
    }

    private static ImportOptions options(Optional<TableKind> as) {
        return new ImportOptions(as, Mapping.none(), Catalogue.of(List.of()), Locale.ENGLISH);
    }

    private ImportPreview preview(SheetBuilder sheet, Optional<TableKind> as) throws Exception {
        return ImportPreview.of(plan, Optional.empty(), sheet.book(), options(as));
    }

    private String taken(SheetBuilder sheet, Optional<TableKind> as) throws Exception {
        return preview(sheet, as).tables().stream().map(table -> table.kind() + " " + new TreeMap<>(table.columns()).values().stream()
                .map(field -> field.id()).collect(Collectors.joining(" "))).findFirst().orElse("nothing");
    }
}
