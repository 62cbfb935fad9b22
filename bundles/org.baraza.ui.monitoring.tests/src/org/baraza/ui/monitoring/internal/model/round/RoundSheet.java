package org.baraza.ui.monitoring.internal.model.round;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.baraza.analysis.Analyses;
import org.baraza.analysis.Forms;
import org.baraza.analysis.Words;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Strategy;
import org.baraza.ui.monitoring.internal.model.Edit;

/** The round of a month as somebody fills it in with the keyboard; counts the keys and keeps the names of the steps. */
final class RoundSheet {

    private final Strategy strategy;
    private final YearMonth month;
    private final LocalDate asOf;
    private final Forms forms = new Forms(Locale.ENGLISH);
    private final RoundCursor cursor = new RoundCursor();
    private final List<String> steps = new ArrayList<>();
    private String said = "";
    private int keys;

    RoundSheet(Strategy strategy, String month, String asOf) {
        this.strategy = strategy;
        this.month = YearMonth.parse(month);
        this.asOf = LocalDate.parse(asOf);
        cursor.goTo(round().firstOpen());
    }

    /** A key in the cell of the state. */
    RoundSheet press(char key) {
        keys++;
        cursor.key(key, here(), forms);
        return this;
    }

    /** Tab to the cell of the percentage, and its digits. */
    RoundSheet done(String text) {
        keys += 1 + text.length();
        return type(entry -> new RoundEntry(entry.state(), text, entry.measured(), entry.comment()));
    }

    /** Tab to the cell of the due value, and its digits. */
    RoundSheet measured(String text) {
        keys += 1 + text.length();
        return type(entry -> new RoundEntry(entry.state(), entry.done(), text, entry.comment()));
    }

    /** Tab to the cell of the comment, and its letters. */
    RoundSheet comment(String text) {
        keys += 1 + text.length();
        return type(entry -> new RoundEntry(entry.state(), entry.done(), entry.measured(), text));
    }

    /** Enter: takes the row in and goes on to the next, or says why not. */
    RoundSheet enter() {
        keys++;
        RoundRow row = here();
        RoundEntry entry = cursor.entry(row, forms);
        said = entry.refusal(row, forms).orElse("");
        if (said.isEmpty()) {
            Optional<Edit> edit = edits().enter(row, entry);
            cursor.entered(edit.map(made -> row).stream().toList());
            make(edit);
            cursor.forget();
            round().after(row.activity(), 1).ifPresent(next -> cursor.goTo(Optional.of(next)));
        }
        return this;
    }

    RoundSheet sameForAll() {
        keys++;
        cursor.entered(round().openAsBefore());
        make(edits().sameForAll(round()));
        return this;
    }

    RoundSheet goTo(String activity) {
        cursor.goTo(round().rows().stream().filter(row -> row.name().equals(activity)).findFirst());
        return this;
    }

    /** "1.1 Briefings | ON_TRACK ... | On track | 70 | vouchers | comment". */
    List<String> lines() {
        return round().rows().stream().map(row -> {
            RoundEntry entry = cursor.entry(row, forms);
            return row.number() + " " + row.name() + " | " + entry.state().map(state -> Words.of(state, Locale.ENGLISH))
                    .orElse("–") + " | " + entry.done() + " | "
                    + row.due().map(due -> entry.measured() + " due " + forms.date(due.day())).orElse("") + " | "
                    + entry.comment();
        }).toList();
    }

    String progress() {
        return round().progress(forms);
    }

    String at() {
        return here().name();
    }

    String said() {
        return said;
    }

    String told() {
        return cursor.told(round()).orElse("");
    }

    List<String> steps() {
        return steps;
    }

    int keys() {
        return keys;
    }

    Round round() {
        return Round.of(Analyses.of(strategy, asOf), month);
    }

    private RoundSheet type(java.util.function.UnaryOperator<RoundEntry> change) {
        cursor.type(change.apply(cursor.entry(here(), forms)));
        return this;
    }

    private RoundEdits edits() {
        return new RoundEdits(month, forms, asOf, "Awa Maro");
    }

    private RoundRow here() {
        Activity activity = cursor.activity().orElseThrow();
        return round().row(activity).orElseThrow();
    }

    private void make(Optional<Edit> edit) {
        edit.ifPresent(made -> {
            made.body().run();
            steps.add(made.label());
        });
    }
}
