package org.baraza.exchange.imports;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.baraza.exchange.internal.values.PlainWord;
import org.baraza.exchange.plan.TableKind;
import org.baraza.exchange.table.Cell;
import org.baraza.exchange.table.Sheet;

/** Rows that add others up. "Total number of visits" is none of them, for all its first word: it is an indicator. */
final class SumRows {

    private static final String TOTAL = "(?:(?:grand|sous|sub|s) ?)?(?:totals?|totaux)";

    /** Says that it is a sum, and of what at most by a number: "Total", "Sous-total 2", "Total général". */
    private static final Pattern WORD = Pattern.compile(TOTAL + "(?: (?:general|generaux|global|partiel|all|\\d+))*"
            + "|somme|ensemble");

    /** In a plan, whose rows have costs: also "Total objective 1", "Coût total". */
    private static final Pattern OF_COSTS = Pattern.compile(TOTAL + "\\b.*"
            + "|(?:couts?|costs?|budget|montant|amount|somme) (?:totale?|totaux|globale?)\\b.*|somme\\b.*");

    private static final Pattern AMOUNT = Pattern.compile("[^\\p{L}]*\\p{L}{0,5}[^\\p{L}]*");
    private static final int LABELS = 2;

    private final Sheet sheet;
    private final TableKind kind;

    SumRows(Sheet sheet, TableKind kind) {
        this.sheet = sheet;
        this.kind = kind;
    }

    static boolean isWord(String text) {
        return WORD.matcher(PlainWord.of(text)).matches();
    }

    /** What a row calls the sum that it is; empty where it is none. */
    Optional<String> label(int row) {
        List<Integer> filled = sheet.columns(row);
        return filled.stream().limit(LABELS).filter(column -> isLabel(row, column)).map(column -> text(row, column)).findFirst();
    }

    private boolean isLabel(int row, int column) {
        String label = text(row, column);
        return isWord(label) || kind == TableKind.WORKPLAN && OF_COSTS.matcher(PlainWord.of(label)).matches()
                && sheet.columns(row).stream().filter(other -> other > column).allMatch(other -> isAmount(row, other));
    }

    private boolean isAmount(int row, int column) {
        return sheet.at(row, column).filter(Cell.Number.class::isInstance).isPresent() || AMOUNT.matcher(text(row, column)).matches();
    }

    private String text(int row, int column) {
        return sheet.at(row, column).map(Cell::text).orElse("");
    }
}
