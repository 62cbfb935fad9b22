package org.baraza.ui.monitoring.internal.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.baraza.model.strategy.Indicator;

/** What was typed into ledgers and is not in the strategy yet, so that nothing typed is lost. */
public final class Unsettled {

    /**
     * @param why what is amiss or missing, in a sentence
     * @param refused whether the text can't be read or accepted; otherwise it waits for the rest of its row
     */
    public record Typed(String text, String why, boolean refused) {
    }

    private record Cell(Indicator indicator, Object row, LedgerColumn column) {
    }

    private final Map<Cell, Typed> cells = new HashMap<>();

    public Optional<Typed> at(Indicator indicator, LedgerRow row, LedgerColumn column) {
        return Optional.ofNullable(cells.get(new Cell(indicator, row.key(), column)));
    }

    void refuse(Indicator indicator, LedgerRow row, LedgerColumn column, String text, String why) {
        cells.put(new Cell(indicator, row.key(), column), new Typed(text, why, true));
    }

    void await(Indicator indicator, LedgerRow row, LedgerColumn column, String text, String why) {
        cells.put(new Cell(indicator, row.key(), column), new Typed(text, why, false));
    }

    /** Gives up what was typed into a row. */
    public void forget(Indicator indicator, LedgerRow row) {
        cells.keySet().removeIf(cell -> cell.indicator() == indicator && cell.row().equals(row.key()));
    }

    /** What was typed into a row belongs to the row of that key from now on. */
    void carry(Indicator indicator, LedgerRow row, Object key) {
        for (LedgerColumn column : LedgerColumn.values()) {
            Optional.ofNullable(cells.remove(new Cell(indicator, row.key(), column)))
                    .ifPresent(typed -> cells.put(new Cell(indicator, key, column), typed));
        }
    }

    /** Gives up what was typed into one cell. */
    public void forget(Indicator indicator, LedgerRow row, LedgerColumn column) {
        cells.remove(new Cell(indicator, row.key(), column));
    }

    /** Another document is shown from now on. */
    public void clear() {
        cells.clear();
    }
}
