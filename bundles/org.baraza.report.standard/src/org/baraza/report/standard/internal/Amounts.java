package org.baraza.report.standard.internal;

import java.math.BigDecimal;
import java.util.Optional;

import org.baraza.analysis.Figures;
import org.baraza.report.Cell;
import org.baraza.report.Column;

/** Amounts of money in tables: no currency in the cell, a dash for zero, a word for what is absent. */
record Amounts(Desk desk) {

    /** The title of a column or table of amounts, with the currency. */
    String title(String key) {
        String currency = Desk.given(desk.strategy().getCurrency());
        return currency.isEmpty() ? desk.text(key) : desk.text(key) + ", " + currency;
    }

    /** A column of amounts. */
    Column in(Column column) {
        return column.in(Optional.of(Desk.given(desk.strategy().getCurrency())).filter(code -> !code.isEmpty()));
    }

    /** The cost as known now; of a sum that lacks some cost, at least what is known. */
    String cost(Figures figures) {
        if (figures.complete()) {
            return amount(figures.revised());
        }
        return figures.revised().signum() == 0 ? desk.text("absent.cost")
                : desk.text("atLeast", amount(figures.revised()));
    }

    /** As {@link #cost}, to reckon with: where some cost is absent, what is known. */
    Cell cell(Figures figures) {
        boolean known = figures.complete() || figures.revised().signum() != 0;
        return known ? Cell.of(figures.revised(), cost(figures)) : Cell.of(cost(figures));
    }

    Cell cell(BigDecimal amount) {
        return Cell.of(amount, amount(amount));
    }

    String amount(BigDecimal amount) {
        return desk.formats().amount(amount);
    }
}
