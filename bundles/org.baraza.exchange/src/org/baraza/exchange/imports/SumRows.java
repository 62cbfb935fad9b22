package org.baraza.exchange.imports;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.baraza.exchange.internal.values.NumberText;
import org.baraza.exchange.internal.values.PlainWord;
import org.baraza.exchange.plan.Field;
import org.baraza.exchange.plan.Field.Role;
import org.baraza.exchange.plan.TableKind;
import org.baraza.exchange.table.Cell;
import org.baraza.exchange.table.Sheet;

/**
 * Rows that add others up: wholly called a sum, with nothing but amounts in what else is taken of them. "Total number of visits" is an indicator,
 * and "Somme des données" an activity.
 */
final class SumRows {

    private static final Pattern SUM = Pattern.compile("totale?s?|totaux|subtotals?|soustotal|somme|ensemble");
    /** Says of what it is the sum at most by a number: "Total", "Sous-total 2", "Total général". */
    private static final Pattern PLAIN = Pattern.compile("grand|sous|sub|s|general|generale|generaux|globale?|partiel|cumule|all|\\d+");

    private static final Pattern COST = Pattern.compile("(?:cout|cost|budget|montant|amount|depense)s?");
    /** In a plan, whose rows have costs: also "Total du budget prévu en FCFA", "Coût total", "Total des activités". */
    private static final Pattern OF_COSTS = Pattern.compile("en|in|de|du|des|d|l|le|la|les|of|for|the|pour|par|estime|estimatif|estimated|planned|prevu|previsionnel"
            + "|an|annee|years?|annual|annuel|[a-z]|[ivx]+|(?:objecti(?:f|ve)|axe|pilier|pillar|component|composante|outcome|output|resultat|activite|phase|section)s?"
            + "|activity|activities|plan|programme|project|projet|strateg(?:y|ie)|ht|ttc|taxes?|(?:f ?)?cfa|fcfa|us|francs?|dollars?|euros?");
    /** Behind it stands what the part is called. */
    private static final Pattern PART = Pattern.compile("\\b((?:objecti(?:f|ve)|axe|pilier|pillar|component|composante|outcome|output|resultat|phase) \\d+)\\b.*");
    private static final int LABELS = 2;

    private final TableReading table;
    private final Sheet sheet;

    SumRows(TableReading table) {
        this.table = table;
        this.sheet = table.sheet();
    }

    static boolean isWord(String text) {
        List<String> words = words(text);
        return words.stream().anyMatch(SumRows::isSum) && words.stream().allMatch(word -> isSum(word) || PLAIN.matcher(word).matches());
    }

    private static List<String> words(String text) {
        return List.of(PlainWord.of(text).split(" "));
    }

    private static boolean isSum(String word) {
        return SUM.matcher(word).matches();
    }

    /** "Budget global" as well: all of it. */
    private static boolean isOfCosts(String text) {
        List<String> words = words(PART.matcher(PlainWord.of(text)).replaceFirst("$1"));
        return words.stream().anyMatch(word -> isSum(word) || word.startsWith("global")) && words.stream().allMatch(word -> Stream.of(SUM, PLAIN, COST, OF_COSTS)
                .anyMatch(known -> known.matcher(word).matches()) || NumberText.isCurrency(word));
    }

    /** What a row calls the sum that it is; empty where it is none. */
    Optional<String> label(int row) {
        return sheet.columns(row).stream().limit(LABELS).filter(column -> isLabel(row, column)).map(column -> text(row, column)).findFirst();
    }

    private boolean isLabel(int row, int column) {
        String label = text(row, column);
        return (isWord(label) || table.kind() == TableKind.WORKPLAN && isOfCosts(label))
                && sheet.columns(row).stream().filter(other -> other != column).allMatch(other -> isAmount(row, other) || isOwner(other) || !table.columns().containsKey(other));
    }

    private boolean isAmount(int row, int column) {
        return sheet.at(row, column).filter(cell -> !(cell instanceof Cell.Text) || Rows.saysNothing(cell) || NumberText.isAmount(cell.text())).isPresent();
    }

    /** The objective whose activities are added up may stand before them. */
    private boolean isOwner(int column) {
        return Optional.ofNullable(table.columns().get(column)).map(Field::role).filter(Role.OWNER::equals).isPresent()
                && (table.kind() == TableKind.WORKPLAN || table.kind() == TableKind.INDICATORS);
    }

    private String text(int row, int column) {
        return sheet.at(row, column).map(Cell::text).orElse("");
    }
}
