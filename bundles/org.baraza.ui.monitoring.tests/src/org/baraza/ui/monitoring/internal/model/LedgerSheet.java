package org.baraza.ui.monitoring.internal.model;

import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anObjective;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.baraza.analysis.Forms;
import org.baraza.analysis.Labels;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Strategy;
import org.baraza.testkit.IndicatorBuilder;

/** An indicator's ledger as a person uses it: rows found by their date, cells read and typed into. */
final class LedgerSheet {

    static final String NEW_ROW = "";

    private final Indicator indicator;
    private final LocalDate asOf;
    private final Forms forms;
    private final Unsettled unsettled = new Unsettled();
    private Optional<String> label = Optional.empty();

    /** The ledger of an objective's indicator in a plan from 2025 to 2027, in English. */
    LedgerSheet(IndicatorBuilder indicator, String asOf) {
        this(indicator, asOf, Locale.ENGLISH);
    }

    LedgerSheet(IndicatorBuilder indicator, String asOf, Locale language) {
        Strategy strategy = aStrategy().running("2025-Q1", "2027-Q4").inLanguage(language.toLanguageTag())
                .with(anObjective("To be used").measuredBy(indicator)).build();
        this.indicator = strategy.getObjectives().getFirst().getIndicators().getFirst();
        this.asOf = LocalDate.parse(asOf);
        this.forms = new Forms(Labels.language(strategy));
    }

    Indicator indicator() {
        return indicator;
    }

    /** Every row as "date | measured | target | expected | state | note", empty cells as nothing. */
    List<String> lines() {
        Ledger ledger = ledger();
        return ledger.rows().stream().map(row -> line(ledger, row)).toList();
    }

    /** Types into a cell and looks where its row stands then. */
    String followed(String date, LedgerColumn column, String text) {
        Ledger former = ledger();
        LedgerRow row = row(date);
        type(date, column, text);
        Ledger now = ledger();
        return line(now, now.again(row, former).orElseThrow());
    }

    private static String line(Ledger ledger, LedgerRow row) {
        return Arrays.stream(LedgerColumn.values()).map(column -> ledger.text(row, column))
                .collect(Collectors.joining(" | "));
    }

    /** Types into a cell and makes the edit, if it is one. */
    LedgerSheet type(String date, LedgerColumn column, String text) {
        return made(new LedgerEdits(indicator, forms, unsettled).type(row(date), column, text));
    }

    LedgerSheet delete(String date) {
        return made(new LedgerEdits(indicator, forms, unsettled).delete(row(date)));
    }

    /** The undo step of the last edit; empty if nothing was changed. */
    Optional<String> label() {
        return label;
    }

    String text(String date, LedgerColumn column) {
        return ledger().text(row(date), column);
    }

    Optional<Unsettled.Typed> unsettled(String date, LedgerColumn column) {
        return ledger().unsettled(row(date), column);
    }

    private LedgerSheet made(Optional<Edit> edit) {
        label = edit.map(Edit::label);
        edit.map(Edit::body).ifPresent(Runnable::run);
        return this;
    }

    private Ledger ledger() {
        return Ledger.of(indicator, asOf, forms, unsettled);
    }

    LedgerRow row(String date) {
        List<LedgerRow> rows = ledger().rows();
        return switch (date) {
            case NEW_ROW -> rows.getLast();
            case "baseline" -> rows.getFirst();
            default -> rows.stream().skip(1).filter(row -> row.date().equals(Optional.of(LocalDate.parse(date))))
                    .findFirst().orElseThrow();
        };
    }
}
